using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Someone's part that an open case waits for. One is the present link's; a collection waits for its respondents besides.</summary>
/// <param name="AssigneeKey">Whose it is: <c>position:key</c>, <c>unit:key</c> or <c>person:id</c>.</param>
/// <param name="IsDecision">Whether it judges what others prepared.</param>
/// <param name="ExcludedPeople">People who may not take it although it could be theirs, because they prepared what is judged.</param>
/// <param name="Since">When it came.</param>
public sealed record Assignment(
    string Step,
    int Visit,
    [property: JsonPropertyName("Holder")] string AssigneeKey,
    bool IsDecision,
    [property: JsonPropertyName("Barred")] IReadOnlyCollection<string> ExcludedPeople,
    DateTimeOffset Since)
{
    /// <summary>Who is asked, where an answer is awaited; null for the present link's turn.</summary>
    public Respondent? Respondent => OnesqaBot.Workflow.Cases.Respondent.Parse(AssigneeKey);

    public static string KeyOfPosition(string key) => $"position:{key}";

    /// <summary>The position whose turn it is; null where a respondent's.</summary>
    public string? Position => AssigneeKey.StartsWith("position:", StringComparison.Ordinal) ? AssigneeKey["position:".Length..] : null;
}

/// <summary>Tells whose turn it is in a case.</summary>
public static class Assignments
{
    /// <summary>All turns of a case, the present link's first; none when it has ended.</summary>
    public static IReadOnlyList<Assignment> OpenIn(Case @case, Procedure procedure) => @case.Current is { } visit
        ? [ForStage(@case, procedure.Step(visit.Step), visit), .. visit.Awaited.Select(r => ForRespondent(visit, r))]
        : [];

    /// <summary>The turn of a visit's present link.</summary>
    public static Assignment ForStage(Case @case, Step step, StepVisit visit) => ForStage(@case, step, visit, visit.Stage);

    /// <summary>The turn of a respondent in a collection, also after he has answered.</summary>
    public static Assignment ForRespondent(StepVisit visit, Respondent respondent) =>
        new(visit.Step, visit.VisitNumber, respondent.ToString(), IsDecision: false, [], visit.SubmissionOf(respondent)?.JudgedAt ?? visit.EnteredAt);

    /// <summary>Whether a respondent can still answer: also late, until the answer is accepted or the case comes to the row again.</summary>
    public static bool CanSubmit(Case @case, StepVisit visit, Respondent respondent) =>
        @case.Status != CaseStatus.Cancelled && visit.Asked.Contains(respondent)
        && visit.SubmissionOf(respondent) is not { Status: SubmissionStatus.Accepted }
        && @case.Visits.FindLast(v => v.Step == visit.Step && v.Round == visit.Round) == visit;

    internal static Assignment ForStage(Case @case, Step step, StepVisit visit, int index)
    {
        var stages = step.ChainIn(visit.Round);
        var stage = stages[Math.Min(index, stages.Count - 1)];
        var barred = !stage.IsDecision ? []
            : stage.Kind == StageKind.Endorsement && stages[0].Kind == StageKind.Work ? Workers(@case, visit)
            : Submitters(@case);
        return new Assignment(visit.Step, visit.VisitNumber, Assignment.KeyOfPosition(stage.Position), stage.IsDecision, barred, visit.StageSince);
    }

    /// <summary>Who did this row's work. Those who only answered in its collection did not put it together: they may endorse it.</summary>
    private static HashSet<string> Workers(Case @case, StepVisit visit)
    {
        var people = @case.Documents.Where(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Respondent is null).Select(d => d.By.Person);
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
            .Concat(since.SelectMany(v => v.Submissions).Select(a => a.By.Person))
            .Concat(@case.Documents.Where(d => since.Any(v => v.Step == d.Step && v.VisitNumber == d.Visit)).Select(d => d.By.Person))
            .ToHashSet(StringComparer.Ordinal);
        if (lastDecision < 0) submitters.Add(@case.OpenedBy.Person);
        return submitters;
    }
}
