namespace OnesqaBot.Workflow.People;

/// <summary>รักษาการแทน: a person acts in a position between two dates, inclusive.</summary>
/// <param name="InsteadOf">Key of the person replaced; null if the position is vacant.</param>
public sealed record Acting(string Person, string Position, string? InsteadOf, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly date) => From <= date && date <= To;
}
