using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Instances;

/// <summary>
/// Which instances of the bot run on a store, and whether one may: both stand in the store itself, since instances know
/// nothing else of each other. Whoever fills a store sets the mark and then looks for instances; an instance registers and
/// then looks for the mark. So of the two, one sees the other.
/// </summary>
internal sealed class InstanceRegister(IKeyValueStore store)
{
    /// <summary>How often an instance gives a sign of life.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    /// <summary>One that gave none for so long has died.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    private const string MarkKey = IStoreArchive.OwnKeys + "mark";

    private readonly StoredValue<Signs> _signs = new(store, IStoreArchive.OwnKeys + "instances");
    private readonly StoredValue<StoreMark> _mark = new(store, MarkKey);

    public Task Register(string instance, DateTimeOffset now, CancellationToken cancellation) =>
        _signs.Change(before => new(Living(before, now).Where(s => s.Instance != instance).Append(new(instance, now)).ToList()), cancellation);

    public Task Leave(string instance, DateTimeOffset now, CancellationToken cancellation) =>
        _signs.Change(before => new(Living(before, now).Where(s => s.Instance != instance).ToList()), cancellation);

    /// <summary>Those that run, with their last sign of life.</summary>
    public async Task<IReadOnlyList<SignOfLife>> Running(DateTimeOffset now, CancellationToken cancellation) =>
        [.. Living(await _signs.Read(cancellation), now)];

    /// <summary>Why no instance may run on the store; null where any may.</summary>
    public Task<StoreMark?> Mark(CancellationToken cancellation) => _mark.Read(cancellation);

    public Task SetMark(StoreMark mark, CancellationToken cancellation) => _mark.Write(mark, cancellation);

    public Task RemoveMark(CancellationToken cancellation) => store.Delete([MarkKey], cancellation);

    // A clock that was set back must not make an instance live for ever.
    private static IEnumerable<SignOfLife> Living(Signs? signs, DateTimeOffset now) =>
        (signs?.All ?? []).Where(s => (now - s.At).Duration() < Lasts);

    internal sealed record Signs(IReadOnlyList<SignOfLife> All);
}

internal sealed record SignOfLife(string Instance, DateTimeOffset At);
