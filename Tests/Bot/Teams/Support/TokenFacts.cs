namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>What a token says; by default what a good one from the channel says.</summary>
internal sealed record TokenFacts
{
    public string Issuer { get; init; } = "https://api.botframework.com";

    public string Audience { get; init; } = "app-1";

    public string? ServiceUrl { get; init; }

    public string? AppId { get; init; }

    public TimeSpan Lifetime { get; init; } = TimeSpan.FromHours(1);

    public bool Signed { get; init; } = true;

    public bool StrangersKey { get; init; }

    /// <summary>Signed with a key id that nobody publishes.</summary>
    public bool UnknownKey { get; init; }
}
