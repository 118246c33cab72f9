namespace OnesqaBot.Workflow.People;

/// <summary>รักษาการแทน: a person acts in a position for someone, from one date to another, both included.</summary>
/// <param name="InsteadOf">Key of the one who is stood in for; null where the post is vacant.</param>
public sealed record Acting(string Person, string Position, string? InsteadOf, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly date) => From <= date && date <= To;
}
