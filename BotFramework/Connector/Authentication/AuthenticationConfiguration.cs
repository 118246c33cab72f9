namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of its callers beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = Array.Empty<string>();

    /// <summary>Further Entra issuers whose tokens for this bot are accepted.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = Array.Empty<string>();
}
