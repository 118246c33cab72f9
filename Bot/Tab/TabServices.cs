using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Tab;

/// <summary>Registers the tab in Teams.</summary>
internal static class TabServices
{
    public static IServiceCollection AddTab(this IServiceCollection services)
    {
        services.AddOptions<TabOptions>().BindConfiguration("Tab")
            .Configure<IConfiguration, IOptions<BotOptions>>((tab, settings, bot) => tab.Complete(settings, bot.Value))
            .Validate(tab => tab.MetadataAddress.Length == 0 || Uri.TryCreate(tab.MetadataAddress, UriKind.Absolute, out _), "Tab:MetadataAddress is not a valid web address.")
            .Validate(tab => tab.RequestsPerMinute > 0, "Tab:RequestsPerMinute must be at least 1.")
            .ValidateOnStart();
        services.AddSingleton<TabAnswers>().AddSingleton<TabAssets>().AddSingleton<IConfigureOptions<JwtBearerOptions>, TabTokens>();
        services.AddAuthentication().AddJwtBearer(TabTokens.Scheme, _ => { });
        services.AddAuthorizationBuilder().AddPolicy(TabTokens.Scheme, policy => policy.AddAuthenticationSchemes(TabTokens.Scheme).RequireAuthenticatedUser());
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.AddPolicy(TabTokens.Scheme, context => RateLimitPartition.GetFixedWindowLimiter(
                context.User.FindFirst(TabTokens.PersonClaim)?.Value ?? "",
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = context.RequestServices.GetRequiredService<IOptions<TabOptions>>().Value.RequestsPerMinute,
                    Window = TimeSpan.FromMinutes(1),
                }));
        });
        // The answers hold no secret that a stranger could guess by their compressed size.
        return services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
    }
}
