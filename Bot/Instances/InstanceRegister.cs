using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Instances;

/// <summary>
/// Tracks which instances of the bot run on a store, and whether any may. Both are kept in the store itself, the only thing that
/// instances share. An import sets the mark and then looks for instances; an instance registers and then looks for the mark.
/// So at least one of them sees the other.
/// </summary>
internal sealed class InstanceRegister(IKeyValueStore store)
{
    /// <summary>How often an instance sends a heartbeat.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>An instance without a heartbeat for this long is considered dead.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(60);

    private const string MarkKey = IStoreArchive.OwnKeys + "mark";

    private readonly StoredValue<Heartbeats> _heartbeats = new(store, IStoreArchive.OwnKeys + "instances");
    private readonly StoredValue<StoreMark> _mark = new(store, MarkKey);

    public Task Register(string instance, DateTimeOffset now, CancellationToken cancellation) =>
        _heartbeats.Change(before => new(Alive(before, now).Where(s => s.Instance != instance).Append(new(instance, now)).ToList()), cancellation);

    public Task Leave(string instance, DateTimeOffset now, CancellationToken cancellation) =>
        _heartbeats.Change(before => new(Alive(before, now).Where(s => s.Instance != instance).ToList()), cancellation);

    /// <summary>Returns the running instances with their last heartbeats.</summary>
    public async Task<IReadOnlyList<Heartbeat>> Running(DateTimeOffset now, CancellationToken cancellation) =>
        [.. Alive(await _heartbeats.Read(cancellation), now)];

    /// <summary>Returns why no instance may run on the store, or null if instances may run.</summary>
    public Task<StoreMark?> Mark(CancellationToken cancellation) => _mark.Read(cancellation);

    public Task SetMark(StoreMark mark, CancellationToken cancellation) => _mark.Write(mark, cancellation);

    public Task RemoveMark(CancellationToken cancellation) => store.Delete([MarkKey], cancellation);

    // A clock that was set back must not keep an instance alive forever.
    private static IEnumerable<Heartbeat> Alive(Heartbeats? heartbeats, DateTimeOffset now) =>
        (heartbeats?.All ?? []).Where(s => (now - s.At).Duration() < Lifetime);

    internal sealed record Heartbeats(IReadOnlyList<Heartbeat> All);
}

internal sealed record Heartbeat(string Instance, DateTimeOffset At);
