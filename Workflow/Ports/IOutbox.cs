using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Pending effects. Entries are added by <see cref="ICaseStore.Save"/>.</summary>
public interface IOutbox
{
    /// <summary>
    /// Claims due entries, the oldest of each lane of each case. They belong to the owner until the lease expires; then others may
    /// claim them.
    /// </summary>
    Task<IReadOnlyList<OutboxEntry>> Claim(string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Extends the lease of a long-running entry.</summary>
    Task Renew(OutboxEntry entry, string owner, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Releases the owner's entries. Called at startup, when they can only be left over from a crash.</summary>
    Task Release(string owner, CancellationToken cancellation);

    /// <summary>Removes an entry that was carried out.</summary>
    Task Complete(OutboxEntry entry, CancellationToken cancellation);

    /// <summary>Reschedules a failed entry to <paramref name="until"/>.</summary>
    Task Postpone(OutboxEntry entry, DateTimeOffset until, string error, CancellationToken cancellation);

    /// <summary>Turns an entry into a dead letter, which is not retried automatically and no longer blocks its lane.</summary>
    Task GiveUp(OutboxEntry entry, GivenUpReason reason, string error, CancellationToken cancellation);

    /// <summary>The dead letters, newest first; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancellation);

    /// <summary>Requeues a dead letter, due now, with attempts and age reset.</summary>
    /// <returns>False if it is no longer a dead letter.</returns>
    Task<bool> Requeue(string key, CancellationToken cancellation);

    /// <summary>When the next entry is due or a lease expires; null if the outbox is empty.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken cancellation);

    /// <summary>Stores where a card was sent, keeping the newest copy per recipient.</summary>
    Task Remember(SentCard sent, CancellationToken cancellation);

    /// <summary>All sent copies of a card.</summary>
    Task<IReadOnlyList<SentCard>> Sent(CaseNumber number, CardRef card, CancellationToken cancellation);
}

/// <param name="Key">Deterministic: case, first event of the command, and index of the effect.</param>
/// <param name="Attempts">Number of earlier attempts.</param>
public sealed record OutboxEntry(CaseNumber Case, string Key, Effect Effect, int Attempts, DateTimeOffset CreatedAt);

/// <summary>Why an effect was given up, as far as people can act on it. The names are stored.</summary>
public enum GivenUpReason
{
    /// <summary>Anything else; the log has the cause. Effects that were given up before reasons were stored have this one.</summary>
    Failed,
    /// <summary>The recipient has not installed the bot, or has removed or blocked it.</summary>
    NotInstalled,
    /// <summary>The recipient never opened a chat with the bot.</summary>
    NeverOpened,
    /// <summary>The chat or channel is gone.</summary>
    ChatGone,
    /// <summary>Teams will never take this message.</summary>
    Rejected,
    /// <summary>Teams could not be reached.</summary>
    TeamsUnreachable,
    /// <summary>A service responded that it cannot do it now.</summary>
    ServiceDown,
}

/// <summary>An effect that was given up.</summary>
/// <param name="Attempts">Number of attempts.</param>
/// <param name="Error">Error of the last attempt, for the log.</param>
public sealed record DeadLetter(
    CaseNumber Case, string Key, Effect Effect, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, GivenUpReason Reason, string Error)
{
    /// <summary>Reads a stored reason; one that this version does not know, or none, is <see cref="GivenUpReason.Failed"/>.</summary>
    public static GivenUpReason ReadReason(string? stored) =>
        Enum.TryParse<GivenUpReason>(stored, out var reason) && Enum.IsDefined(reason) ? reason : GivenUpReason.Failed;
}

/// <summary>A sent card and the message to update.</summary>
public sealed record SentCard(CaseNumber Case, CardRef Card, Recipient To, SentMessage Message)
{
    /// <summary>Outbox key or command id of the last repost, so that it is not repeated.</summary>
    public string? RepostedBy { get; init; }

    /// <summary>Older copies still to be deleted; null if none.</summary>
    public IReadOnlyList<SentMessage>? Superseded { get; init; }
}

/// <summary>A message in a conversation.</summary>
public sealed record SentMessage(string ConversationId, string ActivityId);
