using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Resolutions;
using static OnesqaBot.Cards.Actions.CardActionKind;
using static OnesqaBot.Cards.Actions.PeopleInput;

namespace OnesqaBot.Cards.Actions;

/// <param name="Comment">ข้อสั่งการ.</param>
public sealed record ApproveStep(CaseNumber Case, string Step, int Visit, string? Comment = null) : StepAction(Case, Step, Visit);

/// <summary>Shows the form that takes submitted work back from the visit that is to decide.</summary>
public sealed record AskRecall(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Takes submitted work back from the visit that is to decide.</summary>
public sealed record RecallAction(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>Takes back a decision just made.</summary>
public sealed record TakeBackAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

public sealed record ReturnStep(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

/// <param name="People">Comma-separated keys of the people picked, if the outcome names people.</param>
/// <param name="Outside">Names and addresses of people outside the office, one per line.</param>
/// <param name="Comment">ข้อสั่งการ.</param>
public sealed record ChooseOutcome(
    CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, string? People = null, string? Comment = null, string? Outside = null)
    : StepAction(Case, Step, Visit);

/// <summary>Records the resolution of an external body. Null means not filled in.</summary>
/// <param name="Reason">Why the minutes are missing, if they are.</param>
public sealed record RecordResolutionAction(
    CaseNumber Case, string Step, int Visit, string? Number, string? Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepAction(Case, Step, Visit)
{
    /// <summary>Used for the button itself, before the form is filled in.</summary>
    public RecordResolutionAction(CaseNumber @case, string step, int visit)
        : this(@case, step, visit, null, null, null, null, null, null)
    {
    }
}

/// <summary>Buttons of whoever decides, and of whoever takes a decision or submitted work back.</summary>
internal static class DecisionActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step(
            "approve", (d, at) => new ApproveStep(at.Case, at.Step, at.Visit, d.Input(CardData.Comment)),
            (a, id) => new Approve(id, a.Case, a.Step, a.Visit, a.Comment), once: true),
        Step("ask-recall", (_, at) => new AskRecall(at.Case, at.Step, at.Visit), leadsTo: a => new Recall("", a.Case, a.Step, a.Visit, null)),
        Step(
            "recall", (d, at) => new RecallAction(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Recall(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step("take-back", (_, at) => new TakeBackAction(at.Case, at.Step, at.Visit), (a, id) => new TakeBack(id, a.Case, a.Step, a.Visit), once: true),
        Step(
            "return", (d, at) => new ReturnStep(at.Case, at.Step, at.Visit, d.Input(CardData.Reason)),
            (a, id) => new Return(id, a.Case, a.Step, a.Visit, a.Reason), once: true),
        Step(
            "choose",
            (d, at) => Choose(at, d.Key(CardData.Choice), d),
            (a, id) => new Choose(id, a.Case, a.Step, a.Visit, a.Outcome, a.Reason, [.. Picked(a.People), .. Typed(a.Outside)], a.Comment), a => a.Outcome, once: true),
        Step(
            "record",
            (d, at) => new RecordResolutionAction(
                at.Case, at.Step, at.Visit, d.Input(CardData.Number), d.Input(CardData.Meeting), d.Date(CardData.Date), d.Result(), d.Input(CardData.Note),
                d.Input(CardData.Reason)),
            (a, id) => new RecordResolution(id, a.Case, a.Step, a.Visit, a.Number ?? "", a.Meeting ?? "", a.Date, a.Result, a.Note, a.Reason)),
    ];

    // Each outcome of a choice has its own inputs.
    private static ChooseOutcome Choose(StepPlace at, string outcome, CardDataReader d) =>
        new(at.Case, at.Step, at.Visit, outcome, d.Input(CardData.ReasonFor(outcome)), d.Input(CardData.PeopleFor(outcome)), d.Input(CardData.CommentFor(outcome)) ?? d.Input(CardData.Comment), d.Input(CardData.OutsideFor(outcome)));
}
