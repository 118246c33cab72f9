using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The real SDK's configuration keys, read once.</summary>
internal sealed record ChannelSettings
{
    private const string GovernmentChannelService = "https://botframework.azure.us";

    public AppType AppType { get; init; }

    public string AppId { get; init; }

    public string Password { get; init; }

    public string TenantId { get; init; }

    public string Issuer { get; init; }

    public Uri ChannelMetadata { get; init; }

    public Uri EmulatorMetadata { get; init; }

    public Uri LoginAuthority { get; init; }

    public string LoginTenant { get; init; }

    public string Audience { get; init; }

    public bool AuthenticationDisabled => string.IsNullOrEmpty(AppId);

    /// <summary>The one tenant whose people may talk to the bot; null for a multi-tenant bot.</summary>
    public string OnlyTenant => AppType == AppType.MultiTenant ? null : TenantId;

    public static ChannelSettings Read(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var government = string.Equals(
            configuration["ChannelService"], GovernmentChannelService, StringComparison.OrdinalIgnoreCase);
        string Value(string key, string common, string us) =>
            configuration[key] is { Length: > 0 } value ? value.Trim() : government ? us : common;

        var type = ReadType(configuration["MicrosoftAppType"]);
        var tenant = configuration["MicrosoftAppTenantId"]?.Trim();
        var login = new Uri(Value(
            "ToChannelFromBotLoginUrl",
            "https://login.microsoftonline.com/" + AuthenticationConstants.DefaultChannelAuthTenant,
            "https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us"));
        var settings = new ChannelSettings
        {
            AppType = type,
            AppId = configuration["MicrosoftAppId"]?.Trim(),
            Password = configuration["MicrosoftAppPassword"],
            TenantId = tenant,
            Issuer = Value(
                "ToBotFromChannelTokenIssuer",
                AuthenticationConstants.ToBotFromChannelTokenIssuer,
                "https://api.botframework.us"),
            ChannelMetadata = new Uri(Value(
                "ToBotFromChannelOpenIdMetadataUrl",
                AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
                "https://login.botframework.azure.us/v1/.well-known/openidconfiguration")),
            EmulatorMetadata = new Uri(Value(
                "ToBotFromEmulatorOpenIdMetadataUrl",
                AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
                "https://login.microsoftonline.us/cab8a31a-1906-4287-a0d8-4eef66b95f6e/v2.0/.well-known/openid-configuration")),
            LoginAuthority = new Uri(login.GetLeftPart(UriPartial.Authority)),
            LoginTenant = type == AppType.MultiTenant ? login.AbsolutePath.Trim('/') : tenant,
            Audience = Value(
                "ToChannelFromBotOAuthScope",
                AuthenticationConstants.ToChannelFromBotOAuthScope,
                "https://api.botframework.us"),
        };
        settings.Check();
        return settings;
    }

    private static AppType ReadType(string text) => text?.Trim().ToUpperInvariant() switch
    {
        null or "" or "MULTITENANT" => AppType.MultiTenant,
        "SINGLETENANT" => AppType.SingleTenant,
        "USERASSIGNEDMSI" => AppType.UserAssignedMsi,
        _ => throw new ArgumentException(
            $"MicrosoftAppType is '{text}'; it must be MultiTenant, SingleTenant or UserAssignedMSI.", nameof(text)),
    };

    private void Check()
    {
        if (!AuthenticationDisabled && AppType != AppType.MultiTenant && string.IsNullOrEmpty(TenantId))
            throw new ArgumentException($"MicrosoftAppTenantId is required when MicrosoftAppType is {AppType}.");
    }
}
