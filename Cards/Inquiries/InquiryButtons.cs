using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Inquiries;

/// <summary>The buttons of whoever decides: to ask, and to withdraw what was asked.</summary>
internal static class InquiryButtons
{
    public static IEnumerable<AdaptiveAction> Draw(StepView view)
    {
        var (number, step, visit) = (view.Case.Number, view.Step.Key, view.Visit.VisitNumber);
        if (view.Visit.OpenInquiry is { } open)
            return view.MayAct ? [Buttons.Plain(view.BindToStage(new WithdrawInquiryAction(number, step, visit, open.Number)))] : [];
        if (!view.View.May(new InquireAction(number, step, visit, 0, null) { Stage = view.Visit.Stage })) return [];
        var ask = view.BindToStage(new InquireAction(number, step, visit, view.Visit.Inquiries.Count + 1, null));
        return [Buttons.Form(InquiryTexts.Ask, [Text(InquiryTexts.Question, InquiryTexts.QuestionHint, CardData.Question, isRequired: true)], Buttons.Send(ask))];
    }

    public static AdaptiveTextInput Text(string label, string hint, string id, bool isRequired) => new()
    {
        Id = id, Label = label, Placeholder = hint, IsMultiline = true, MaxLength = CaseEngine.LongestReason, IsRequired = isRequired, ErrorMessage = isRequired ? InquiryTexts.QuestionMissing : null,
    };
}
