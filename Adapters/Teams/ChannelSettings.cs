using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;

namespace OnesqaBot.Adapters.Teams;

/// <summary>How the bot signs in.</summary>
internal enum BotAppType
{
    MultiTenant,
    SingleTenant,
    UserAssignedMsi,
}

/// <summary>The SDK's settings, read and validated once.</summary>
/// <remarks>
/// The SDK treats an unknown MicrosoftAppType as MultiTenant, starts without a secret, and requires all addresses of a cloud once
/// any of them is set. Here a missing address defaults to that of the cloud named by ChannelService.
/// </remarks>
internal sealed class ChannelSettings
{
    public required BotAppType AppType { get; init; }

    /// <summary>If empty, the bot has no identity and only accepts calls from this machine.</summary>
    public required string AppId { get; init; }

    public required string Password { get; init; }

    public required string TenantId { get; init; }

    /// <summary>Path of the certificate used instead of a secret; empty for none.</summary>
    public required string Certificate { get; init; }

    public required string TokenIssuer { get; init; }

    public required Uri OpenIdMetadata { get; init; }

    public required string LoginUrl { get; init; }

    public required string Audience { get; init; }

    public bool HasIdentity => AppId.Length > 0;

    /// <summary>The one tenant whose people may talk to the bot; null for a multi-tenant bot.</summary>
    public string? OnlyTenant => AppType == BotAppType.MultiTenant ? null : TenantId;

    /// <exception cref="ArgumentException">A setting is invalid. The message names it.</exception>
    public static ChannelSettings Read(IConfiguration configuration)
    {
        var government = IsGovernmentCloud(configuration["ChannelService"]);
        var settings = new ChannelSettings
        {
            AppType = ParseType(configuration["MicrosoftAppType"]),
            AppId = configuration["MicrosoftAppId"]?.Trim() ?? "",
            Password = configuration["MicrosoftAppPassword"] ?? "",
            TenantId = configuration["MicrosoftAppTenantId"]?.Trim() ?? "",
            Certificate = configuration["MicrosoftAppCertificate"] ?? "",
            TokenIssuer = Value("ToBotFromChannelTokenIssuer", AuthenticationConstants.ToBotFromChannelTokenIssuer, GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer),
            OpenIdMetadata = Address("ToBotFromChannelOpenIdMetadataUrl", AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl, GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl),
            LoginUrl = Value("ToChannelFromBotLoginUrl", AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrlTemplate),
            Audience = Value("ToChannelFromBotOAuthScope", AuthenticationConstants.ToChannelFromBotOAuthScope, GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope),
        };
        settings.Check();
        return settings;

        string Value(string key, string common, string us) => configuration[key] is { Length: > 0 } value ? value.Trim() : government ? us : common;

        Uri Address(string key, string common, string us) =>
            Uri.TryCreate(Value(key, common, us), UriKind.Absolute, out var address) && MayCarryToken(address)
                ? address
                : throw new ArgumentException($"{key} is not an https URL.");
    }

    /// <summary>Whether the address is safe to send the bot's token to and to fetch keys from: neither can be read or changed in transit.</summary>
    public static bool MayCarryToken(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);

    private static bool IsGovernmentCloud(string? channelService) => channelService switch
    {
        null or "" => false,
        _ when string.Equals(channelService.Trim(), GovernmentAuthenticationConstants.ChannelService, StringComparison.OrdinalIgnoreCase) => true,
        _ => throw new ArgumentException($"ChannelService is '{channelService}'; it must be {GovernmentAuthenticationConstants.ChannelService} or unset."),
    };

    private static BotAppType ParseType(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        null or "" or "MULTITENANT" => BotAppType.MultiTenant,
        "SINGLETENANT" => BotAppType.SingleTenant,
        "USERASSIGNEDMSI" => BotAppType.UserAssignedMsi,
        _ => throw new ArgumentException($"MicrosoftAppType is '{text}'; it must be MultiTenant, SingleTenant or UserAssignedMSI."),
    };

    private void Check()
    {
        var isManaged = AppType == BotAppType.UserAssignedMsi;
        var fault = this switch
        {
            { HasIdentity: false, AppType: not BotAppType.MultiTenant } => $"MicrosoftAppId is required when MicrosoftAppType is {AppType}.",
            { HasIdentity: false } => null,
            { AppType: not BotAppType.MultiTenant, TenantId: "" } => $"MicrosoftAppTenantId is required when MicrosoftAppType is {AppType}.",
            { Password.Length: > 0, Certificate.Length: > 0 } => "MicrosoftAppPassword and MicrosoftAppCertificate are both set; set only one of them.",
            { Password: "", Certificate: "" } when !isManaged => "MicrosoftAppPassword or MicrosoftAppCertificate is required when MicrosoftAppId is set.",
            { Password.Length: > 0 } when isManaged => "MicrosoftAppPassword must not be set when MicrosoftAppType is UserAssignedMSI.",
            { Certificate.Length: > 0 } when isManaged => "MicrosoftAppCertificate must not be set when MicrosoftAppType is UserAssignedMSI.",
            _ => null,
        };
        if (fault is not null) throw new ArgumentException(fault);
    }
}
