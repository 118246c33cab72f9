namespace OnesqaBot.Simulator;

public sealed class SimulatorOptions
{
    /// <summary>The URL to listen on. Port 0 selects a free port.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>The bot's messaging endpoint. It can be set and changed later with <see cref="TeamsSimulator.BotEndpoint"/>.</summary>
    public Uri? BotEndpoint { get; init; }

    public required IReadOnlyList<SimulatedPerson> People { get; init; }

    public IReadOnlyList<SimulatedChannel> Channels { get; init; } = [new("general", "ทั่วไป")];

    public string TeamName { get; init; } = "ภารกิจพัฒนานโยบายและยุทธศาสตร์";

    public string TeamId { get; init; } = "19:onesqa-team@thread.tacv2";

    public string TenantId { get; init; } = "8f1c6d52-0b7e-4a39-9a55-0123456789ab";

    public string BotId { get; init; } = "28:onesqabot";

    public string BotName { get; init; } = "OnesqaBot";

    /// <summary>The slugs of the people who do not have the app installed at start.</summary>
    public IReadOnlyCollection<string> NotInstalled { get; init; } = [];

    public IAdvanceableClock? Clock { get; init; }

    /// <summary>Signs people in to the bot's tab; null if the simulator has none.</summary>
    public TokenIssuer? TokenIssuer { get; init; }

    /// <summary>The folder for files; null for a temporary folder that is deleted at the end.</summary>
    public string? DataFolder { get; init; }

    public long MaxUpload { get; init; } = 1L << 30;

    internal static readonly TimeSpan DefaultInvokeTimeout = TimeSpan.FromSeconds(5);

    internal static readonly TimeSpan DefaultMessageTimeout = TimeSpan.FromSeconds(15);

    /// <summary>How long Teams waits for the response to a button before it tries a second and last time.</summary>
    public TimeSpan InvokeTimeout { get; init; } = DefaultInvokeTimeout;

    /// <summary>How long Teams waits for the bot to accept a message.</summary>
    public TimeSpan MessageTimeout { get; init; } = DefaultMessageTimeout;

    public int LogCapacity { get; init; } = 500;
}
