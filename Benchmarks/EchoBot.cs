using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace OnesqaBot.Benchmarks;

/// <summary>Says what it hears, and counts: the turn that SDKs are compared by.</summary>
internal sealed class EchoBot(UserState state) : ActivityHandler
{
    private readonly IStatePropertyAccessor<Count> _count = state.CreateProperty<Count>("count");

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, false, cancellationToken);
    }

    protected override async Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var count = await _count.GetAsync(turnContext, () => new Count(), cancellationToken);
        count.Turns++;
        await turnContext.SendActivityAsync(MessageFactory.Text($"{count.Turns}: {turnContext.Activity.Text}"), cancellationToken);
    }

    internal sealed class Count
    {
        public int Turns { get; set; }
    }

    /// <summary>The bot behind the SDK's adapter on a loopback port.</summary>
    public static async Task<WebApplication> Start()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddHttpClient().AddLogging();
        builder.Services.AddSingleton<Microsoft.Bot.Connector.Authentication.BotFrameworkAuthentication>(s => new ConfigurationBotFrameworkAuthentication(
            s.GetRequiredService<IConfiguration>(), httpClientFactory: s.GetRequiredService<IHttpClientFactory>()));
        builder.Services.AddSingleton<IBotFrameworkHttpAdapter>(s => new CloudAdapter(
            s.GetRequiredService<Microsoft.Bot.Connector.Authentication.BotFrameworkAuthentication>()));
        builder.Services.AddSingleton<IStorage, MemoryStorage>().AddSingleton<UserState>().AddSingleton<IBot, EchoBot>();
        var app = builder.Build();
        app.UseRouting();
        app.MapPost("/api/messages", (HttpContext context, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        await app.StartAsync();
        return app;
    }
}
