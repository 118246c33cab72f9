using System.Diagnostics;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases;

/// <summary>
/// What an open case waits for. The current stage has one assignment; a collection also has one per awaited respondent of the office, and an open
/// inquiry one for whoever is to answer.
/// </summary>
/// <param name="IsDecision">Whether it is a decision on others' work.</param>
/// <param name="ExcludedPeople">People who may not act even if they hold the position, because they prepared what is decided.</param>
/// <param name="Since">When it was assigned.</param>
public sealed record Assignment(
    string Step,
    int Visit,
    [property: JsonPropertyName("Holder")] Assignee Assignee,
    bool IsDecision,
    [property: JsonPropertyName("Barred")] IReadOnlyCollection<string> ExcludedPeople,
    DateTimeOffset Since)
{
    /// <summary>Key of the round, if it is an earlier one that is still open beside the current one; otherwise null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EarlierRound { get; init; }

    /// <summary>Number of the inquiry that is to be answered; null for any other assignment.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Inquiry { get; init; }

    /// <summary>Key of the person who gets the card if they are among those responsible; null for whoever opened the case.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Preferred { get; init; }

    /// <summary>Whether it is a decision that awaits the answer to an inquiry, and nobody is reminded of it meanwhile.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool AwaitsAnswer { get; init; }

    /// <summary>How it was given to a person by name; null if it is with its position, unit or participant.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Delegation? Delegation { get; init; }

    /// <summary>Whose assignment it is as long as it is not given to anybody; null if it is not.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Assignee? DelegatedFrom { get; init; }

    /// <summary>The assignment as it was before it was given to a person.</summary>
    [JsonIgnore]
    public Assignment Undelegated => DelegatedFrom is null ? this : this with { Assignee = DelegatedFrom, Delegation = null, DelegatedFrom = null };

    /// <summary>Whether it may appear in the list of any of these.</summary>
    public bool IsOfAny(IReadOnlyCollection<Assignee> assignees) => Assignees.Any(assignees.Contains);

    /// <summary>Everyone in whose lists it may appear. A delegation can become void, when the receiver leaves; it is then back with the position.</summary>
    [JsonIgnore]
    public IEnumerable<Assignee> Assignees => DelegatedFrom is null ? [Assignee] : [Assignee, DelegatedFrom];

    /// <summary>The respondent whose submission is awaited; null for the current stage.</summary>
    public Respondent? Respondent => (DelegatedFrom ?? Assignee) switch
    {
        Assignee.Unit unit => OnesqaBot.Workflow.Cases.Respondent.Unit(unit.Key),
        Assignee.Participant participant => OnesqaBot.Workflow.Cases.Respondent.Person(participant.Person),
        Assignee.Position or Assignee.Named or Assignee.Unknown => null,
        var other => throw new UnreachableException($"Nobody knows whether a {other.GetType().Name} is a respondent."),
    };

    /// <summary>The assigned position; null for any other assignee.</summary>
    public string? Position => ((DelegatedFrom ?? Assignee) as Assignee.Position)?.Key;
}

/// <summary>Computes the assignments of a case.</summary>
public static class Assignments
{
    /// <summary>All assignments of a case, the current stage first; empty if the case has ended.</summary>
    public static IReadOnlyList<Assignment> OpenIn(Case @case, Procedure procedure)
    {
        if (@case.Current is not { } current) return [];
        var earlier = @case.OpenVisits.Where(v => v != current).SelectMany(v => OfVisit(v).Select(a => a with { EarlierRound = v.Round }));
        return [.. OfVisit(current), .. earlier];

        IEnumerable<Assignment> OfVisit(StepVisit visit) => [ForStage(@case, procedure.Step(visit.Step), visit), .. visit.OpenInquiry is { } inquiry ? [ForInquiry(visit, inquiry)] : (Assignment[])[], .. visit.Awaited.Where(r => !r.IsOutside).Select(r => ForRespondent(visit, r))];
    }

    /// <summary>The assignment of a visit's current stage.</summary>
    public static Assignment ForStage(Case @case, Step step, StepVisit visit) => ForStage(@case, step, visit, visit.Stage);

    /// <summary>The assignment of whoever holds a visit now: of whoever is to answer its open inquiry, otherwise of the current stage.</summary>
    public static Assignment Awaited(Case @case, Step step, StepVisit visit) =>
        visit.OpenInquiry is { } inquiry ? ForInquiry(visit, inquiry) : ForStage(@case, step, visit);

    /// <summary>The assignment of a respondent in a collection, even after the submission.</summary>
    public static Assignment ForRespondent(StepVisit visit, Respondent respondent) => Given(
        new(visit.Step, visit.VisitNumber, respondent.ToAssignee(), IsDecision: false, [], visit.SubmissionOf(respondent)?.JudgedAt ?? visit.EnteredAt), visit.DelegationOf(respondent));

    /// <summary>The assignment of a respondent, or of the current stage if it is null.</summary>
    public static Assignment ForRespondentOrStage(Case @case, Step step, StepVisit visit, Respondent? respondent) =>
        respondent is { } asked ? ForRespondent(visit, asked) : ForStage(@case, step, visit);

    /// <summary>
    /// The assignment whose people enter a respondent's submission: the respondent's own, or for somebody outside the office that of the
    /// collector. That of the current stage if the respondent is null.
    /// </summary>
    public static Assignment ForSubmission(Case @case, Step step, StepVisit visit, Respondent? respondent) =>
        respondent is { IsOutside: true } ? ForStage(@case, step, visit, 0) : ForRespondentOrStage(@case, step, visit, respondent);

    /// <summary>The assignment of whoever is to answer an inquiry. Nobody answers their own question.</summary>
    public static Assignment ForInquiry(StepVisit visit, Inquiry inquiry) =>
        new(visit.Step, visit.VisitNumber, new Assignee.Position(inquiry.Position), IsDecision: false, [inquiry.By.Person], inquiry.At) { Inquiry = inquiry.Number, Preferred = inquiry.Person };

    /// <summary>Whether a respondent can still submit, possibly late: until the submission is accepted or the case visits the step again.</summary>
    public static bool CanSubmit(Case @case, StepVisit visit, Respondent respondent) =>
        @case.Status != CaseStatus.Cancelled && visit.Asked.Contains(respondent)
        && visit.SubmissionOf(respondent) is not { Status: SubmissionStatus.Accepted }
        && @case.Visits.FindLast(v => v.Step == visit.Step && v.Round == visit.Round) == visit;

    internal static Assignment ForStage(Case @case, Step step, StepVisit visit, int index)
    {
        var stages = step.ChainIn(visit.Round);
        var stage = stages[Math.Min(index, stages.Count - 1)];
        var excluded = !stage.IsDecision ? []
            : stage.Kind == StageKind.Endorsement && stages[0].Kind == StageKind.Work ? Workers(@case, visit)
            : Submitters(@case, visit);
        return Given(
            new Assignment(visit.Step, visit.VisitNumber, new Assignee.Position(stage.Position), stage.IsDecision, excluded, visit.StageSince) { AwaitsAnswer = index == visit.Stage && visit.OpenInquiry is not null },
            index == visit.Stage ? visit.DelegationOf(null) : null);
    }

    private static Assignment Given(Assignment assignment, Delegation? delegation) => delegation is null
        ? assignment
        : assignment with { Assignee = new Assignee.Named(delegation.Person), Delegation = delegation, DelegatedFrom = assignment.Assignee };

    /// <summary>People who did the step's work. Respondents of its collection are not among them and may endorse it.</summary>
    private static HashSet<string> Workers(Case @case, StepVisit visit)
    {
        var people = @case.Documents.Where(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Respondent is null).Select(d => d.By.Person);
        return [.. people, .. visit.Worker is { } worker ? [worker.Person] : (string[])[]];
    }

    /// <summary>
    /// People who prepared what is decided next: everyone who did a step's work, submitted or handed in a document since the last
    /// decision, and before the first decision also the opener. A return is not a decision: those who prepared the matter may not
    /// decide on it the second time either. What another round does beside this one prepares something else.
    /// </summary>
    private static HashSet<string> Submitters(Case @case, StepVisit visit)
    {
        var began = @case.Visits.Find(v => v.Round == visit.Round)?.EnteredAt;
        var visits = @case.Visits.Where(v => visit.Round is null || v.Round is null || v.Round == visit.Round || v.FinishedAt <= began).ToList();
        var lastDecision = visits.FindLastIndex(v => v.IsDecided);
        var since = visits.Skip(lastDecision + 1).ToList();
        var submitters = since.Select(v => v.Worker?.Person).OfType<string>()
            .Concat(since.SelectMany(v => v.Submissions).Select(a => a.By.Person))
            .Concat(@case.Documents.Where(d => since.Any(v => v.Step == d.Step && v.VisitNumber == d.Visit)).Select(d => d.By.Person))
            .ToHashSet(StringComparer.Ordinal);
        if (lastDecision < 0) submitters.Add(@case.OpenedBy.Person);
        return submitters;
    }
}
