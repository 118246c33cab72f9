using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Whose case it is: they may cancel it, and hear when it ends or somebody cannot be reached.</summary>
public static class Ownership
{
    /// <summary>The one who opened it; of a case that opened by itself, those who hold the position that opens such cases.</summary>
    public static IReadOnlyList<Person> OwnersOf(Case @case, Procedure procedure, StaffDirectory directory, DateOnly date) =>
        @case.OpenedBy.Person == Signature.SystemPerson ? directory.Holders(procedure.OpenedBy, date)
        : directory.ById(@case.OpenedBy.Person) is { } opener ? [opener]
        : [];
}
