using System.Collections.Concurrent;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Background;

/// <summary>Posts notices, each once per period across all instances, to several recipients in the language of each.</summary>
internal sealed partial class PersonalNotices(
    IKeyValueStore store, MarkedMessenger messenger, CaseViews views, OfficeContext office, ILogger<PersonalNotices> log)
{
    private readonly ConcurrentDictionary<string, OncePerPeriodPost> _posts = new(StringComparer.Ordinal);

    /// <param name="key">Key of the recipient's notice, shared by all instances.</param>
    /// <param name="make">Creates the message, in the recipient's language; null if there is nothing to post in this period.</param>
    /// <returns>False if a later call should try again; whoever cannot be reached at all is not tried again in the period.</returns>
    public async Task<bool> TryPost(string key, string period, Recipient to, Func<Task<OutgoingCard?>> make, CancellationToken cancellation)
    {
        using var language = ReaderLanguage.Use((await views.ViewerAt(to, cancellation)).Language);
        try
        {
            await _posts.GetOrAdd(key, k => new OncePerPeriodPost(store, messenger, k)).Post(period, to, () => office.Now, make, cancellation);
            return true;
        }
        catch (DeliveryException e)
        {
            NotPosted(log, key, e.Message);
            return e.Fault != DeliveryFault.Passing;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not post the notice {Key}: {Why}")]
    private static partial void NotPosted(ILogger logger, string key, string why);
}
