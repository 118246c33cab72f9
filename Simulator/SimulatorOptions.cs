namespace OnesqaBot.Simulator;

public sealed class SimulatorOptions
{
    /// <summary>Where the simulator listens. Port 0 takes any free port.</summary>
    public string Url { get; init; } = "http://127.0.0.1:0";

    /// <summary>The bot's messaging endpoint. May come later, and change: <see cref="TeamsSimulator.BotEndpoint"/>.</summary>
    public Uri? BotEndpoint { get; init; }

    public required IReadOnlyList<SimulatedPerson> People { get; init; }

    public IReadOnlyList<SimulatedChannel> Channels { get; init; } = [new("general", "ทั่วไป")];

    public string TeamName { get; init; } = "ภารกิจพัฒนานโยบายและยุทธศาสตร์";

    public string TeamId { get; init; } = "19:onesqa-team@thread.tacv2";

    public string TenantId { get; init; } = "8f1c6d52-0b7e-4a39-9a55-0123456789ab";

    public string BotId { get; init; } = "28:onesqabot";

    public string BotName { get; init; } = "OnesqaBot";

    /// <summary>People (by slug) who do not have the app when the simulator starts.</summary>
    public IReadOnlyCollection<string> NotInstalled { get; init; } = [];

    public IAdvanceableClock? Clock { get; init; }

    /// <summary>Where files are kept. None: a temporary folder, removed at the end.</summary>
    public string? DataFolder { get; init; }

    public long MaxUpload { get; init; } = 1L << 30;

    /// <summary>How long Teams waits for the answer to a pressed button, before it tries a second and last time.</summary>
    public TimeSpan InvokeTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long Teams waits for the bot to take a message.</summary>
    public TimeSpan MessageTimeout { get; init; } = TimeSpan.FromSeconds(15);

    public int LogCapacity { get; init; } = 500;
}
