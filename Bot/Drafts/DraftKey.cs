using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Drafts;

/// <summary>Creates the storage key of a draft from the person and the part of the case that the form belongs to.</summary>
internal static class DraftKey
{
    public static string Create(StepAction action, Person person) => action switch
    {
        SubmitAction a => SubmissionKey(a.Case, a.Step, a.Visit, a.Respondent, person),
        DiscardDraft { Respondent: { } respondent } a => SubmissionKey(a.Case, a.Step, a.Visit, respondent, person),
        ReturnSubmissionAction a => ReviewKey(a, a.Respondent, person),
        AcceptSubmissionAction { Respondent: { } respondent } a => ReviewKey(a, respondent, person),
        AnswerInquiryAction a => InquiryKey(a.Case, a.Card, person),
        ShowSubmission a => ReviewKey(a, a.Respondent, person),
        // Every other button belongs to the form on the card of its step.
        _ => StepKey(action.Case, action.Step, action.Visit, action.Stage, person),
    };

    /// <summary>Returns null for a card without a form.</summary>
    public static string? Create(CardRef card, Case @case, Person person) => card.Kind switch
    {
        CardKind.Step when @case.FindVisit(card.Step, card.Visit) is { FinishedAt: null } visit => StepKey(@case.Number, card.Step, card.Visit, visit.Stage, person),
        CardKind.Request when Respondent.Parse(card.Subject) is { } respondent => SubmissionKey(@case.Number, card.Step, card.Visit, respondent, person),
        CardKind.Inquiry => InquiryKey(@case.Number, card, person),
        CardKind.Step or CardKind.Request or CardKind.Closing or CardKind.FileLost or CardKind.FileDelayed or CardKind.Unreachable or CardKind.Vacant or CardKind.Overdue
            or CardKind.TargetMoved or CardKind.Channel or CardKind.Invitation or CardKind.Assigned or CardKind.ForInformation or CardKind.Ended or CardKind.PassedOver
            or CardKind.Watched => null,
    };

    private static string StepKey(CaseNumber number, string step, int visit, int stage, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{number}/{step}/{visit}/{stage}");

    private static string InquiryKey(CaseNumber number, CardRef card, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{number}/{card.Step}/{card.Visit}/inquiry/{card.Subject}");

    private static string SubmissionKey(CaseNumber number, string step, int visit, Respondent respondent, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{number}/{step}/{visit}/answer/{respondent}");

    private static string ReviewKey(StepAction action, Respondent respondent, Person person) =>
        FormattableString.Invariant($"draft/{person.Id}/{action.Case}/{action.Step}/{action.Visit}/judgement/{respondent}");
}
