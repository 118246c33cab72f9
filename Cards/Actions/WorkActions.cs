using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Deadlines;
using static OnesqaBot.Cards.Actions.CardActionKind;
using static OnesqaBot.Cards.Actions.PeopleInput;

namespace OnesqaBot.Cards.Actions;

/// <summary>Assigns the next file sent in the chat to this step, or to a respondent's submission.</summary>
public sealed record AttachHere(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <summary>Lets the next file sent in the chat replace a document.</summary>
public sealed record ReplaceFile(
    CaseNumber Case, string Step, int Visit, string Document, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <summary>Takes a document out.</summary>
public sealed record RemoveFile(
    CaseNumber Case, string Step, int Visit, string Document, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <param name="Address">Web address of a publication, as typed.</param>
/// <param name="Comment">After a return, what was revised.</param>
public sealed record MarkDone(
    CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null, string? Comment = null) : StepAction(Case, Step, Visit);

/// <summary>Asks the assignees for the step.</summary>
public sealed record ChaseAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>รับทราบ, on the card of a result that is for information.</summary>
public sealed record AcknowledgeAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => new(CardKind.ForInformation, Step, Visit);
}

/// <summary>Sets the date of the event from which the step's window is counted.</summary>
public sealed record SetEventDate(CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepAction(Case, Step, Visit);

/// <param name="People">Comma-separated keys of the people picked.</param>
/// <param name="Outside">Names and addresses of people outside the office, one per line.</param>
public sealed record NamePeople(CaseNumber Case, string Step, int Visit, string? People, string? Outside = null) : StepAction(Case, Step, Visit);

/// <summary>Discards the caller's draft of a form on a step's card, or on a respondent's request.</summary>
public sealed record DiscardDraft(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Buttons of whoever does the work of a step.</summary>
internal static class WorkActions
{
    private static readonly Uri AnyFile = new("about:blank");

    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step("attach", (d, at) => new AttachHere(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString(), leadsTo: a => new HandIn("", a.Case, a.Step, a.Visit, "", "", null, AnyFile, a.Respondent)),
        Step(
            "replace-file", (d, at) => new ReplaceFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()), choice: a => a.Respondent?.ToString(),
            document: a => a.Document),
        Step(
            "remove-file", (d, at) => new RemoveFile(at.Case, at.Step, at.Visit, d.Key(CardData.Document), d.RespondentIfAny()),
            (a, id) => new WithdrawDocument(id, a.Case, a.Step, a.Visit, a.Document), a => a.Respondent?.ToString(), document: a => a.Document),
        Step(
            "done", (d, at) => new MarkDone(at.Case, at.Step, at.Visit, d.Input(CardData.Reason), d.Input(CardData.Address), d.Input(CardData.Comment)),
            (a, id) => new CompleteStep(id, a.Case, a.Step, a.Visit, a.Reason, a.Address, a.Comment), once: true),
        Step("chase", (_, at) => new ChaseAction(at.Case, at.Step, at.Visit), (a, id) => new Chase(id, a.Case, a.Step, a.Visit)),
        Step("acknowledge", (_, at) => new AcknowledgeAction(at.Case, at.Step, at.Visit), (a, id) => new Acknowledge(id, a.Case, a.Step, a.Visit), once: true),
        Step(
            "event-date", (d, at) => new SetEventDate(at.Case, at.Step, at.Visit, d.Date(CardData.Date)),
            (a, id) => new EnterEventDate(id, a.Case, a.Step, a.Visit, a.Date)),
        Step(
            "name-people", (d, at) => new NamePeople(at.Case, at.Step, at.Visit, d.Input(CardData.People), d.Input(CardData.Outside)),
            (a, id) => new NameParticipants(id, a.Case, a.Step, a.Visit, [.. Picked(a.People), .. Typed(a.Outside)])),
        Step("discard", (d, at) => new DiscardDraft(at.Case, at.Step, at.Visit, d.RespondentIfAny()), choice: a => a.Respondent?.ToString()),
    ];
}
