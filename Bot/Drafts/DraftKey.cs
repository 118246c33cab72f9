using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Drafts;

/// <summary>Under what a draft is kept: the person, and the part of the case that the form belongs to.</summary>
internal static class DraftKey
{
    public static string Create(StepAction action, Person person) => action switch
    {
        SubmitAction a => Answer(a.Case, a.Step, a.Visit, a.Respondent, person),
        DiscardDraft { Respondent: { } respondent } a => Answer(a.Case, a.Step, a.Visit, respondent, person),
        ReturnSubmissionAction a => Judgement(a, a.Respondent, person),
        AcceptSubmissionAction { Respondent: { } respondent } a => Judgement(a, respondent, person),
        ShowSubmission a => Judgement(a, a.Respondent, person),
        _ => Row(action.Case, action.Step, action.Visit, action.Stage, person),
    };

    /// <summary>Null for a card that has no form.</summary>
    public static string? Create(CardRef card, Case @case, Person person) => card.Kind switch
    {
        CardKind.Step when @case.FindVisit(card.Step, card.Visit) is { FinishedAt: null } visit => Row(@case.Number, card.Step, card.Visit, visit.Stage, person),
        CardKind.Request when Respondent.Parse(card.Subject) is { } respondent => Answer(@case.Number, card.Step, card.Visit, respondent, person),
        _ => null,
    };

    private static string Row(CaseNumber number, string step, int visit, int link, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{number}/{step}/{visit}/{link}");

    private static string Answer(CaseNumber number, string step, int visit, Respondent respondent, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{number}/{step}/{visit}/answer/{respondent}");

    private static string Judgement(StepAction action, Respondent respondent, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{action.Case}/{action.Step}/{action.Visit}/judgement/{respondent}");
}
