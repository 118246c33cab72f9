using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Notifies administrators, once per outage, that group members could not be read for a long time.</summary>
internal sealed partial class StaleGroupsNotice(
    GroupSync reading, DirectoryProvider directory, IKeyValueStore store, MarkedMessenger messenger, TimeProvider clock, ILogger<StaleGroupsNotice> log)
{
    private readonly OncePerPeriodPost _post = new(store, messenger, "people/stale-told");

    public async Task Post(CancellationToken cancellation)
    {
        var readAt = directory.GroupsReadAt;
        if (directory.Groups.Count == 0 || clock.GetUtcNow() - readAt < reading.Stale) return;
        var text = readAt == DateTimeOffset.MinValue ? DiagnosticTexts.GroupsNeverRead : DiagnosticTexts.GroupsStale(TextFormat.Moment(readAt));
        try
        {
            await _post.Post(readAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), Recipient.Administrators, clock.GetUtcNow, text, cancellation);
        }
        catch (DeliveryException e)
        {
            NotTold(log, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not notify administrators of stale group members: {Why}")]
    private static partial void NotTold(ILogger logger, string why);
}
