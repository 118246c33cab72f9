namespace OnesqaBot.Workflow;

/// <summary>Whose turn it is at a step.</summary>
/// <param name="Position">The position that answers for it: the step's own, or the one that stands in.</param>
/// <param name="MayAct">Everyone who may give a command there. Empty only when no position up the line has a person.</param>
/// <param name="Addressees">Those of them who get the card.</param>
public sealed record Responsible(string Position, IReadOnlyList<Person> MayAct, IReadOnlyList<Person> Addressees);

/// <summary>Finds who is responsible: by position, without those who may not decide on their own submission.</summary>
public static class Responsibility
{
    /// <summary>The people of a case's step on a date.</summary>
    public static Responsible Of(Case @case, Step step, StaffDirectory directory, DateOnly date) =>
        Of(step.Position, step.IsDecision, Barred(@case, step), @case.OpenedBy.Person, directory, date);

    /// <summary>The people of an open case's present step on a date.</summary>
    public static Responsible Of(CaseSummary summary, StaffDirectory directory, DateOnly date) =>
        Of(summary.Position!, summary.IsDecision, summary.Barred, summary.OpenedBy, directory, date);

    /// <summary>People who may not act at a step although their position may: on a decision, those who submitted it.</summary>
    public static IReadOnlyCollection<string> Barred(Case @case, Step step) => step.IsDecision ? Submitters(@case) : [];

    private static Responsible Of(
        string position, bool isDecision, IReadOnlyCollection<string> barred, string opener, StaffDirectory directory, DateOnly date)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var people = directory.Holders(position, date).Where(p => !barred.Contains(p.Id)).ToList();
            var standIn = directory.Position(position)?.StandIn;
            if (people.Count > 0 || standIn is null || !seen.Add(position))
                return new Responsible(position, people, Addressees(isDecision, opener, people));
            position = standIn;
        }
    }

    /// <summary>
    /// Who prepared what lies before the next decision: whoever finished a row or handed something in since something was
    /// last decided. Before that, the one who opened the case is among them. Sending back decides nothing: what was
    /// prepared for it still lies there, and whoever prepared it may not decide on it the second time either.
    /// </summary>
    private static HashSet<string> Submitters(Case @case)
    {
        var lastDecision = @case.Visits.FindLastIndex(v => v.Outcome is not (null or Outcomes.Done) && !v.Returned);
        var since = @case.Visits.Skip(lastDecision + 1).ToList();
        var submitters = since.Where(v => v.Outcome == Outcomes.Done).Select(v => v.By!.Person)
            .Concat(@case.Documents.Where(d => since.Any(v => v.Step == d.Step && v.Visit == d.Visit)).Select(d => d.By.Person))
            .ToHashSet(StringComparer.Ordinal);
        if (lastDecision < 0) submitters.Add(@case.OpenedBy.Person);
        return submitters;
    }

    // A task goes to the officer who opened the case if she may do it; her colleagues may, but are not disturbed.
    private static IReadOnlyList<Person> Addressees(bool isDecision, string opener, List<Person> people)
    {
        var officer = people.Find(p => p.Id == opener);
        return isDecision || officer is null ? people : [officer];
    }
}
