using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Cases;

/// <summary>The officer records the resolution of an external body and attaches its minutes.</summary>
internal static class ResolutionCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var record = view.Now(new RecordResolutionAction(view.Case.Number, view.Step.Key, view.Visit.VisitNumber));
        return CardLayout.Create(
            view.SpeakText("บันทึกมติ"),
            [
                .. view.Top(detail),
                .. view.IsOpen ? [CardText.Fact("รอมติ", SignatureText.Body(view.Stage.Body!, view.Office, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
                .. view.Handbook(detail),
                .. StepDocuments.Draw(view, detail),
                .. view.MayAct ? Form(view) : [],
                .. view.Footer(detail),
            ],
            view.Actions(Buttons.Send(record, "บันทึกมติ"), Buttons.Do(view.Attach, "แนบไฟล์")));
    }

    private static IEnumerable<AdaptiveElement> Form(StepView view) =>
    [
        CardText.Heading("บันทึกมติ"),
        .. StepDocuments.AreComplete(view) ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small("แนบรายงานการประชุมหรือหนังสือแจ้งมติก่อน แล้วจึงกรอก · Attach the minutes first")],
        .. ResolutionForm.Draw(),
    ];
}
