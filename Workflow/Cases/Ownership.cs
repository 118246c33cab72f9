using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>The owners of a case may cancel it and are notified when it ends or someone cannot be reached.</summary>
public static class Ownership
{
    /// <summary>The opener; for an automatically opened case, the holders of the position that opens such cases.</summary>
    public static IReadOnlyList<Person> OwnersOf(Case @case, Procedure procedure, StaffDirectory directory, DateOnly date) =>
        @case.OpenedBy.Person == Signature.SystemPerson ? directory.Holders(procedure.OpenedBy, date)
        : directory.ById(@case.OpenedBy.Person) is { } opener ? [opener]
        : [];

    /// <summary>Whether the actor owns a case of a list, as <see cref="OwnersOf"/> has it.</summary>
    public static bool Owns(Actor actor, CaseSummary summary, Procedure procedure) => Owns(actor, summary.OpenedBy, procedure);

    /// <summary>Whether the actor owns a case that somebody opened, as <see cref="OwnersOf"/> has it.</summary>
    /// <param name="openedBy">Key of the opener.</param>
    public static bool Owns(Actor actor, string openedBy, Procedure procedure) =>
        openedBy == Signature.SystemPerson ? actor.CapacityIn(procedure.OpenedBy) is not null : openedBy == actor.Person.Id;
}
