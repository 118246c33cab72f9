using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Reads the members of groups now and then. What was read is shared and kept: with Graph down the office goes on with yesterday's.</summary>
internal sealed partial class GroupReading(
    IGroups groups, IMemory memory, Staffing staffing, IOptions<GraphOptions> options, TimeProvider clock, ILogger<GroupReading> log)
{
    private readonly SharedNote<GroupSnapshot> _snapshot = new(memory, "people/groups");
    private DateTimeOffset _notBefore;
    private int _failures;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Data older than this is told of.</summary>
    public TimeSpan Stale => options.Value.PeopleEvery * 8;

    public async Task Recall(CancellationToken cancellation)
    {
        if (await _snapshot.Read(cancellation) is { } kept) staffing.Take(kept);
    }

    /// <summary>Reads them where it is time.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        if (staffing.Groups.Count == 0) return;
        if (clock.GetUtcNow() < _notBefore || clock.GetUtcNow() - staffing.GroupsReadAt < options.Value.PeopleEvery) return;
        // Another instance may have read them.
        await Recall(cancellation);
        if (clock.GetUtcNow() - staffing.GroupsReadAt < options.Value.PeopleEvery) return;
        try
        {
            var members = new Dictionary<string, IReadOnlyList<GroupMember>>(StringComparer.OrdinalIgnoreCase);
            foreach (var group in staffing.Groups) members[group] = await groups.Members(group, cancellation);
            var read = new GroupSnapshot(clock.GetUtcNow(), members);
            await _snapshot.Write(read, cancellation);
            staffing.Take(read);
            _failures = 0;
        }
        catch (AdapterException e)
        {
            _notBefore = clock.GetUtcNow() + (e.RetryAfter is { } asked
                ? RetryDelay.Clamp(asked, FirstPause, LongestPause)
                : RetryDelay.After(_failures++, FirstPause, LongestPause, Random.Shared.NextDouble()));
            NotRead(log, e.Message, staffing.GroupsReadAt);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The members of groups could not be read ({Why}); those of {ReadAt} stand")]
    private static partial void NotRead(ILogger logger, string why, DateTimeOffset readAt);
}
