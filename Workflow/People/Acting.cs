namespace OnesqaBot.Workflow;

/// <summary>รักษาการแทน: a person acts in a position for someone, from one date to another, both included.</summary>
public sealed record Acting(string Person, string Position, string InsteadOf, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly date) => From <= date && date <= To;
}
