using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Whose turn it is, in people.</summary>
/// <param name="Position">The position that answers for it: the one named, or the one that stands in; of a person who takes part, his own.</param>
/// <param name="MayAct">Everyone who may give a command there. Empty only when no position up the line has a person.</param>
/// <param name="Addressees">Those of them who get the card.</param>
/// <param name="Vacant">The position that was asked and that nobody holds; null where somebody does.</param>
public sealed record Responsible(string Position, IReadOnlyList<Person> MayAct, IReadOnlyList<Person> Addressees, string? Vacant = null);

/// <summary>Finds who is responsible: by position, without those who may not decide on their own submission.</summary>
public static class Responsibility
{
    /// <summary>The position with which someone signs who takes part and holds none.</summary>
    public const string Participant = "participant";

    /// <summary>The people of a case's step on a date: of its present link, or of the last time it was there.</summary>
    public static Responsible Resolve(Case @case, Step step, StaffDirectory directory, DateOnly date)
    {
        var visit = @case.Visits.FindLast(v => v.Step == step.Key) ?? new StepVisit(step.Key, 0, @case.OpenedAt);
        return Resolve(Assignments.ForStage(@case, step, visit), @case.OpenedBy.Person, directory, date);
    }

    /// <summary>The people of a turn on a date.</summary>
    /// <param name="opener">Who opened the case: of several officers she gets the card.</param>
    public static Responsible Resolve(Assignment assignment, string opener, StaffDirectory directory, DateOnly date)
    {
        if (assignment.Respondent is not { } respondent) return Line(assignment.Position!, assignment, opener, directory, date);
        if (respondent.Kind == RespondentKind.Units)
            return directory.Unit(respondent.Key) is { } unit ? Line(unit.Position, assignment, opener, directory, date) : new Responsible(respondent.Key, [], []);
        return directory.ById(respondent.Key) is { } person
            ? new Responsible(person.Positions.Count > 0 ? person.Positions[0] : Participant, [person], [person])
            : new Responsible(Participant, [], []);
    }

    private static Responsible Line(string position, Assignment assignment, string opener, StaffDirectory directory, DateOnly date)
    {
        var vacant = directory.Holders(position, date).Count == 0 ? position : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var people = directory.Holders(position, date).Where(p => !assignment.ExcludedPeople.Contains(p.Id)).ToList();
            var standIn = directory.Position(position)?.StandIn;
            if (people.Count > 0 || standIn is null || !seen.Add(position))
                return new Responsible(position, people, Addressees(assignment, opener, people), vacant ?? (people.Count == 0 ? position : null));
            position = standIn;
        }
    }

    // A task goes to the officer who opened the case if she may do it; her colleagues may, but are not disturbed.
    private static IReadOnlyList<Person> Addressees(Assignment assignment, string opener, List<Person> people)
    {
        var officer = people.Find(p => p.Id == opener);
        return assignment.IsDecision || assignment.Respondent is not null || officer is null ? people : [officer];
    }
}
