using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Inquiries;
using static System.FormattableString;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

/// <summary>Asks whoever prepared the matter, before deciding.</summary>
/// <param name="Inquiry">The number that the inquiry gets, so that a double tap asks once.</param>
public sealed record InquireAction(CaseNumber Case, string Step, int Visit, int Inquiry, string? Question) : StepAction(Case, Step, Visit);

public sealed record AnswerInquiryAction(CaseNumber Case, string Step, int Visit, int Inquiry, string? Text) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForInquiry(Step, Visit, Inquiry);
}

public sealed record WithdrawInquiryAction(CaseNumber Case, string Step, int Visit, int Inquiry) : StepAction(Case, Step, Visit);

/// <summary>Buttons of questions that are asked before a decision.</summary>
internal static class InquiryActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step(
            "inquire", (d, at) => new InquireAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Question)),
            (a, id) => new Inquire(id, a.Case, a.Step, a.Visit, a.Question), a => Invariant($"{a.Inquiry}"), once: true),
        Step(
            "answer-inquiry", (d, at) => new AnswerInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry(), d.Input(CardData.Answer)),
            (a, id) => new AnswerInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry, a.Text), a => Invariant($"{a.Inquiry}"), once: true),
        Step(
            "withdraw-inquiry", (d, at) => new WithdrawInquiryAction(at.Case, at.Step, at.Visit, d.Inquiry()),
            (a, id) => new WithdrawInquiry(id, a.Case, a.Step, a.Visit, a.Inquiry), a => Invariant($"{a.Inquiry}"), once: true),
    ];
}
