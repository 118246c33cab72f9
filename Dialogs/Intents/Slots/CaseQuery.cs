namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>What a sentence says about the cases it means. Empty parts say nothing.</summary>
/// <param name="Procedure">Id of the procedure; null for any.</param>
/// <param name="Year">Buddhist-era year that the number or the subject names; null for any.</param>
/// <param name="Words">Words of the subject, or names of people, as typed.</param>
public sealed record CaseQuery(string? Procedure, int? Year, IReadOnlyList<string> Words)
{
    public static readonly CaseQuery Everything = new(null, null, []);

    public CaseState? State { get; init; }

    /// <summary>As shown on the card, and as carried by a button.</summary>
    public string Text => string.Join(' ', Words);

    public bool IsEmpty => Procedure is null && Year is null && State is null && Words.Count == 0;

    public bool Equals(CaseQuery? other) =>
        other is not null && (Procedure, Year, State) == (other.Procedure, other.Year, other.State) && Words.SequenceEqual(other.Words, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Procedure, Year, State, Text);
}

public enum CaseState
{
    Open,
    Closed,
    Cancelled,
}
