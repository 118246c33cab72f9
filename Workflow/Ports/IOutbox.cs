using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Effects that wait to be carried out. Entries come in with <see cref="ICaseStore.Save"/>.</summary>
public interface IOutbox
{
    /// <summary>
    /// Takes entries that are due, at most one a lane: the oldest of each lane of each case. They are this owner's
    /// until the lease ends; then another may take them.
    /// </summary>
    Task<IReadOnlyList<OutboxEntry>> Claim(string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation);

    /// <summary>Lengthens the lease of an entry that takes long.</summary>
    Task Renew(OutboxEntry entry, string owner, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>Frees what this owner holds: at start, when whatever bears its name can only be left from before a crash.</summary>
    Task Release(string owner, CancellationToken cancellation);

    /// <summary>Carried out: the entry is struck off.</summary>
    Task Complete(OutboxEntry entry, CancellationToken cancellation);

    /// <summary>Failed for now: due again at <paramref name="until"/>.</summary>
    Task Postpone(OutboxEntry entry, DateTimeOffset until, string error, CancellationToken cancellation);

    /// <summary>Given up: kept for the record, never tried again by itself, and no longer in the way of its lane.</summary>
    Task GiveUp(OutboxEntry entry, string error, CancellationToken cancellation);

    /// <summary>What was given up, the newest first; at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancellation);

    /// <summary>Puts a dead letter back into the outbox, due now, with its attempts and its age counted from now.</summary>
    /// <returns>False when it is no dead letter any more.</returns>
    Task<bool> Requeue(string key, CancellationToken cancellation);

    /// <summary>When the next entry is due or a lease ends; null when the outbox is empty.</summary>
    Task<DateTimeOffset?> NextDue(CancellationToken cancellation);

    /// <summary>Remembers where a card stands: one copy an address, the newest.</summary>
    Task Remember(SentCard sent, CancellationToken cancellation);

    /// <summary>Every copy of a card that was sent.</summary>
    Task<IReadOnlyList<SentCard>> Sent(CaseNumber number, CardRef card, CancellationToken cancellation);
}

/// <param name="Key">Deterministic: case, the command's first event, and place among its effects.</param>
/// <param name="Attempts">How often it was tried before.</param>
public sealed record OutboxEntry(CaseNumber Case, string Key, Effect Effect, int Attempts, DateTimeOffset CreatedAt);

/// <summary>An effect that was given up.</summary>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">Why the last try failed.</param>
public sealed record DeadLetter(
    CaseNumber Case, string Key, Effect Effect, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, string Error);

/// <summary>A card that was sent, and where it can be changed.</summary>
public sealed record SentCard(CaseNumber Case, CardRef Card, Recipient To, SentMessage Message)
{
    /// <summary>What reposted the card last: an outbox key or a command's id. The same again reposts nothing.</summary>
    public string? RepostedBy { get; init; }

    /// <summary>Older copies that are still to be deleted; null when there are none.</summary>
    public IReadOnlyList<SentMessage>? Superseded { get; init; }
}

/// <summary>A message in a conversation.</summary>
public sealed record SentMessage(string ConversationId, string ActivityId);
