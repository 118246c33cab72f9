using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.People;

/// <summary>รักษาการแทน, set in chat. Never deleted: the record tells who set it and who took it back.</summary>
/// <param name="Id">Key of the order.</param>
public sealed record ActingOrder(string Id, Acting Acting, Signature By, DateTimeOffset At, Signature? Revoked = null, DateTimeOffset? RevokedAt = null);

/// <summary>Who may set who acts for whom, and what an order must be.</summary>
public static class ActingRules
{
    /// <summary>Longest order: whoever acts for more than a year is appointed.</summary>
    public const int LongestDays = 366;

    /// <returns>Null when the order may stand.</returns>
    public static Refusal? Judge(Acting acting, Actor by, StaffDirectory directory, DateOnly today) =>
        !directory.Administers(by) ? new NotAllowedToAdminister(directory.Administrators)
        // Nobody gives himself another's authority.
        : acting.Person == by.Person.Id ? new ActingInvalid(ActingFault.Oneself)
        : directory.ById(acting.Person) is not { } person ? new UnknownPerson(acting.Person)
        : directory.Position(acting.Position) is null || acting.Person == acting.InsteadOf || person.Positions.Contains(acting.Position) ? new ActingInvalid(ActingFault.HoldsIt)
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

/// <summary>Only those who look after the bot may.</summary>
public sealed record NotAllowedToAdminister(IReadOnlyList<string> Positions) : Refusal;

public sealed record ActingInvalid(ActingFault Fault) : Refusal;
