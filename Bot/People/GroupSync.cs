using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>
/// Reads group members periodically. The result is shared and stored, so that the last known members apply while Graph is down.
/// </summary>
internal sealed partial class GroupSync(
    IGroups groups, IKeyValueStore store, DirectoryProvider directory, IOptions<GraphOptions> options, TimeProvider clock, ILogger<GroupSync> log)
{
    private readonly StoredValue<GroupSnapshot> _snapshot = new(store, "people/groups");
    private DateTimeOffset _notBefore;
    private int _failures;

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>Age at which group data is reported as stale.</summary>
    public TimeSpan Stale => options.Value.PeopleEvery * 8;

    public async Task Recall(CancellationToken cancellation)
    {
        if (await _snapshot.Read(cancellation) is { } snapshot) directory.Update(snapshot);
    }

    /// <summary>Reads the groups if they are due.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        if (directory.Groups.Count == 0) return;
        if (clock.GetUtcNow() < _notBefore || clock.GetUtcNow() - directory.GroupsReadAt < options.Value.PeopleEvery) return;
        // Another instance may have read them in the meantime.
        await Recall(cancellation);
        if (clock.GetUtcNow() - directory.GroupsReadAt < options.Value.PeopleEvery) return;
        try
        {
            var members = new Dictionary<string, IReadOnlyList<GroupMember>>(StringComparer.OrdinalIgnoreCase);
            foreach (var group in directory.Groups) members[group] = await groups.Members(group, cancellation);
            var read = new GroupSnapshot(clock.GetUtcNow(), members);
            await _snapshot.Write(read, cancellation);
            directory.Update(read);
            _failures = 0;
        }
        catch (AdapterException e)
        {
            _notBefore = clock.GetUtcNow() + (e.RetryAfter is { } asked
                ? RetryDelay.Clamp(asked, FirstPause, LongestPause)
                : RetryDelay.WithJitter(_failures++, FirstPause, LongestPause, Random.Shared.NextDouble()));
            NotRead(log, e.Message, directory.GroupsReadAt);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Group members could not be read ({Why}); using those read at {ReadAt}")]
    private static partial void NotRead(ILogger logger, string why, DateTimeOffset readAt);
}
