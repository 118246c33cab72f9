using OnesqaBot.Simulator.Clients;
using OnesqaBot.Simulator.Connector;

namespace OnesqaBot.Simulator;

/// <summary>Composes the parts of the simulator.</summary>
internal sealed class SimulatorParts : IDisposable
{
    public SimulatorParts(SimulatorOptions options)
    {
        Clock = options.Clock ?? new SimulatedClock();
        World = new(options, Clock);
        Live = new();
        Log = new(options.LogCapacity, Clock, Live);
        Faults = new(Clock);
        Files = new(World);
        Bot = new(Log) { Endpoint = options.BotEndpoint };
        var writer = new ActivityWriter(World);
        Talking = new(World, Bot, writer, Files, Live);
        Pressing = new(World, Bot, writer, Live);
        Searching = new(World, Bot, writer);
        Composing = new(World, Bot, writer, Live);
        Viewing = new(World, Pressing, Live);
        Consents = new(World, Bot, writer, Files, Live);
        Installing = new(World, Bot, writer, Live);
        Connector = new(World, Live);
        Roster = new(World);
        Clock.Advanced += PublishClock;
    }

    public IAdvanceableClock Clock { get; }

    public World World { get; }

    public LiveEvents Live { get; }

    public TrafficLog Log { get; }

    public FaultInjector Faults { get; }

    public FileStore Files { get; }

    public BotClient Bot { get; }

    public Talking Talking { get; }

    public Pressing Pressing { get; }

    public Searching Searching { get; }

    public Composing Composing { get; }

    public Viewing Viewing { get; }

    public Consents Consents { get; }

    public Installing Installing { get; }

    public ConnectorService Connector { get; }

    public RosterService Roster { get; }

    public void Dispose()
    {
        Clock.Advanced -= PublishClock;
        Bot.Dispose();
        Files.Dispose();
    }

    private void PublishClock(object? sender, EventArgs e) => Live.Publish("clock", new { now = Clock.GetUtcNow() });
}
