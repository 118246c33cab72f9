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
    public static bool Owns(Actor actor, CaseSummary summary, Procedure procedure) =>
        summary.OpenedBy == Signature.SystemPerson ? actor.In(procedure.OpenedBy) is not null : summary.OpenedBy == actor.Person.Id;
}
