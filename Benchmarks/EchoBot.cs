using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using OnesqaBot.Adapters.Teams;

namespace OnesqaBot.Benchmarks;

/// <summary>Echoes messages and counts them: the turn used to compare SDKs.</summary>
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
        // The SDK returns a new object on each read of stored JSON, so changes must be set to be saved.
        await _count.SetAsync(turnContext, count, cancellationToken);
        await turnContext.SendActivityAsync(MessageFactory.Text($"{count.Turns}: {turnContext.Activity.Text}"), cancellationToken);
    }

    internal sealed class Count
    {
        public int Turns { get; set; }
    }

    /// <summary>Runs the bot on a loopback port with OnesqaBot's adapter.</summary>
    public static Task<WebApplication> Start() => Start<ChannelAdapter>(
        services => services.AddTeams<EchoAdapter>(), (adapter, context, bot) => adapter.Process(context, bot));

    /// <summary>Runs the bot with the SDK's own adapter and authentication, set up as in its samples.</summary>
    public static Task<WebApplication> StartPlain() => Start<CloudAdapter>(
        services => services
            .AddSingleton<BotFrameworkAuthentication>(s => new ConfigurationBotFrameworkAuthentication(
                s.GetRequiredService<IConfiguration>(), httpClientFactory: s.GetRequiredService<IHttpClientFactory>()))
            .AddSingleton(s => new CloudAdapter(s.GetRequiredService<BotFrameworkAuthentication>())),
        (adapter, context, bot) => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));

    private static async Task<WebApplication> Start<TAdapter>(Action<IServiceCollection> sdk, Func<TAdapter, HttpContext, IBot, Task> process)
        where TAdapter : notnull
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddHttpClient().AddLogging();
        builder.Services.AddSingleton(TimeProvider.System);
        sdk(builder.Services);
        builder.Services.AddSingleton<IStorage, MemoryStorage>().AddSingleton<UserState>().AddSingleton<IBot, EchoBot>();
        var app = builder.Build();
        app.UseRouting();
        app.MapPost("/api/messages", (HttpContext context, IBot bot) => process(context.RequestServices.GetRequiredService<TAdapter>(), context, bot));
        await app.StartAsync();
        return app;
    }

    private sealed class EchoAdapter(BotFrameworkAuthentication authentication, ILogger<CloudAdapter> log) : ChannelAdapter(authentication, log);
}
