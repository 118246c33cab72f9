namespace OnesqaBot.Workflow;

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

/// <summary>A card that was sent, and where it can be changed.</summary>
public sealed record SentCard(CaseNumber Case, CardRef Card, Address To, SentMessage Message);

/// <summary>A message in a conversation.</summary>
public sealed record SentMessage(string ConversationId, string ActivityId);
