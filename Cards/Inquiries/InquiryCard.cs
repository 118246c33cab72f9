using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Inquiries;

namespace OnesqaBot.Cards.Inquiries;

/// <summary>Asks whoever prepared a matter for what its decider wants to know; answered with words, files or both.</summary>
internal static class InquiryCard
{
    public static AdaptiveCard Draw(StepView view, Inquiry inquiry, DetailLevel detail)
    {
        var isOpen = IsOpen(view, inquiry);
        var may = isOpen && view.View.May(new AnswerInquiryAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, inquiry.Number, null));
        return CardLayout.Create(
            view.SpeakText(InquiryTexts.Title),
            [
                .. may ? CaseHeader.Asking(InquiryTexts.Title, view.View, view.Step, view.Visit, detail) : CaseHeader.Draw(view.View, view.Step, view.Visit, detail),
                CardLayout.Box(isOpen ? AdaptiveContainerStyle.Warning : inquiry.Answer is not null ? AdaptiveContainerStyle.Good : AdaptiveContainerStyle.Emphasis, InquirySection.QuestionAndAnswer(view, inquiry, detail)),
                .. isOpen ? ChaseElements.Line(view.Visit, view.Office, detail) : [],
                .. isOpen ? InquirySection.Files(view, inquiry, detail) : [],
                .. !isOpen && inquiry.ClosedAt is null ? [CardText.Plain(InquiryTexts.DecidedUnanswered)] : (IEnumerable<AdaptiveElement>)[],
                .. may ? [InquiryButtons.Text(InquiryTexts.Answer, InquiryTexts.AnswerHint, CardData.Answer, isRequired: false)] : (IEnumerable<AdaptiveElement>)[],
            ],
            [
                .. may ? Own(view, inquiry) : [],
                Buttons.Plain(new AskStatus(view.Case.Number)),
            ]);
    }

    /// <summary>The inquiry that a card is about; null if there is none.</summary>
    public static Inquiry? Find(StepView view, CardRef card) =>
        view.Visit.Inquiries.Find(i => CardRef.ForInquiry(card.Step, card.Visit, i.Number) == card);

    public static bool IsOpen(StepView view, Inquiry inquiry) => view.IsOpen && view.Visit.OpenInquiry == inquiry;

    private static IEnumerable<AdaptiveAction> Own(StepView view, Inquiry inquiry) =>
    [
        Buttons.Send(view.BindToStage(new AnswerInquiryAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, inquiry.Number, null))),
        FileButtons.SendHere(view.Attach),
    ];
}
