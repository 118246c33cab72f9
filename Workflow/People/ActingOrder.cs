using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;

namespace OnesqaBot.Workflow.People;

/// <summary>An acting order (รักษาการแทน) given in chat. Never deleted, to keep a record of who gave and who revoked it.</summary>
/// <param name="Id">Key of the order.</param>
public sealed record ActingOrder(
    string Id, Acting Acting, Signature By, DateTimeOffset At, Signature? Revoked = null, DateTimeOffset? RevokedAt = null);

/// <summary>Validates acting orders and who may give them.</summary>
public static class ActingRules
{
    /// <summary>Longest duration in days. Acting for more than a year requires an appointment.</summary>
    public const int LongestDays = 366;

    /// <returns>Null if the order is valid.</returns>
    public static Refusal? Judge(Acting acting, Actor by, StaffDirectory directory, DateOnly today) =>
        new OfficePermissions(directory).ToAdminister(by) is { } refusal ? refusal
        // Nobody may grant themselves another person's authority.
        : acting.Person == by.Person.Id ? new ActingInvalid(ActingFault.Oneself)
        : Fault(acting, directory, today);

    /// <summary>Why there can be no such order, whoever gives it; null if there can.</summary>
    public static Refusal? Fault(Acting acting, StaffDirectory directory, DateOnly today) =>
        directory.ById(acting.Person) is not { } person ? new UnknownPerson(acting.Person)
        : directory.Position(acting.Position) is not { AnyOf.Count: 0 } || acting.Person == acting.InsteadOf || person.Positions.Contains(acting.Position) ? new ActingInvalid(ActingFault.HoldsIt)
        : acting.From > acting.To ? new ActingInvalid(ActingFault.EndsBeforeStart)
        : acting.To < today ? new ActingInvalid(ActingFault.Past)
        : acting.To.DayNumber - acting.From.DayNumber > LongestDays ? new ActingInvalid(ActingFault.TooLong)
        : null;
}

public enum ActingFault
{
    /// <summary>A date is missing or cannot be read, or nobody was chosen.</summary>
    Incomplete,
    Oneself,
    HoldsIt,
    EndsBeforeStart,
    Past,
    TooLong,
}

/// <summary>Only administrators may do this.</summary>
public sealed record NotAllowedToAdminister(IReadOnlyList<string> Positions) : Refusal;

public sealed record ActingInvalid(ActingFault Fault) : Refusal;

/// <summary>รักษาการแทน: a person acts in a position between two dates, inclusive.</summary>
/// <param name="InsteadOf">Key of the person replaced; null if the position is vacant.</param>
public sealed record Acting(string Person, string Position, string? InsteadOf, DateOnly From, DateOnly To)
{
    public bool Covers(DateOnly date) => From <= date && date <= To;
}
