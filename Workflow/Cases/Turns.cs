namespace OnesqaBot.Workflow;

/// <summary>Someone's part that an open case waits for. One is the present link's; a collection waits for its respondents besides.</summary>
/// <param name="Holder">Whose it is: <c>position:key</c>, <c>unit:key</c> or <c>person:id</c>.</param>
/// <param name="IsDecision">Whether it judges what others prepared.</param>
/// <param name="Barred">People who may not take it although it could be theirs, because they prepared what is judged.</param>
/// <param name="Since">When it came.</param>
public sealed record Turn(string Step, int Visit, string Holder, bool IsDecision, IReadOnlyCollection<string> Barred, DateTimeOffset Since)
{
    /// <summary>Who is asked, where an answer is awaited; null for the present link's turn.</summary>
    public Respondent? Respondent => Workflow.Respondent.Parse(Holder);

    public static string OfPosition(string key) => $"position:{key}";

    /// <summary>The position whose turn it is; null where a respondent's.</summary>
    public string? Position => Holder.StartsWith("position:", StringComparison.Ordinal) ? Holder["position:".Length..] : null;
}

/// <summary>Tells whose turn it is in a case.</summary>
public static class Turns
{
    /// <summary>All turns of a case, the present link's first; none when it has ended.</summary>
    public static IReadOnlyList<Turn> Of(Case @case, Procedure procedure) => @case.Current is { } visit
        ? [Of(@case, procedure.Step(visit.Step), visit), .. visit.Awaited.Select(r => Of(visit, r))]
        : [];

    /// <summary>The turn of a visit's present link.</summary>
    public static Turn Of(Case @case, Step step, StepVisit visit) => Of(@case, step, visit, visit.Link);

    /// <summary>The turn of a respondent in a collection, also after he has answered.</summary>
    public static Turn Of(StepVisit visit, Respondent respondent) =>
        new(visit.Step, visit.Visit, respondent.ToString(), IsDecision: false, [], visit.AnswerOf(respondent)?.JudgedAt ?? visit.EnteredAt);

    /// <summary>Whether a respondent can still answer: also late, until the answer is accepted or the case comes to the row again.</summary>
    public static bool TakesAnswer(Case @case, StepVisit visit, Respondent respondent) =>
        @case.Status != CaseStatus.Cancelled && visit.Asked.Contains(respondent)
        && visit.AnswerOf(respondent) is not { Status: AnswerStatus.Accepted }
        && @case.Visits.FindLast(v => v.Step == visit.Step && v.Round == visit.Round) == visit;

    internal static Turn Of(Case @case, Step step, StepVisit visit, int index)
    {
        var chain = step.ChainIn(visit.Round);
        var link = chain[Math.Min(index, chain.Count - 1)];
        var barred = !link.IsDecision ? []
            : link.Kind == LinkKind.Endorsement && chain[0].Kind == LinkKind.Work ? Workers(@case, visit)
            : Submitters(@case);
        return new Turn(visit.Step, visit.Visit, Turn.OfPosition(link.Position), link.IsDecision, barred, visit.LinkSince);
    }

    /// <summary>Who did this row's work. Those who only answered in its collection did not put it together: they may endorse it.</summary>
    private static HashSet<string> Workers(Case @case, StepVisit visit)
    {
        var people = @case.Documents.Where(d => d.Step == visit.Step && d.Visit == visit.Visit && d.Respondent is null).Select(d => d.By.Person);
        return [.. people, .. visit.Worker is { } worker ? [worker.Person] : (string[])[]];
    }

    /// <summary>
    /// Who prepared what lies before the next decision: whoever did a row's work, answered or handed something in since
    /// something was last decided. Before that, the one who opened the case is among them. Sending back decides nothing:
    /// what was prepared for it still lies there, and whoever prepared it may not decide on it the second time either.
    /// </summary>
    private static HashSet<string> Submitters(Case @case)
    {
        var lastDecision = @case.Visits.FindLastIndex(v => v.Outcome is not (null or Outcomes.Done) && !v.Returned);
        var since = @case.Visits.Skip(lastDecision + 1).ToList();
        var submitters = since.Select(v => v.Worker?.Person).OfType<string>()
            .Concat(since.SelectMany(v => v.Answers).Select(a => a.By.Person))
            .Concat(@case.Documents.Where(d => since.Any(v => v.Step == d.Step && v.Visit == d.Visit)).Select(d => d.By.Person))
            .ToHashSet(StringComparer.Ordinal);
        if (lastDecision < 0) submitters.Add(@case.OpenedBy.Person);
        return submitters;
    }
}
