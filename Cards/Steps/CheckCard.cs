using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Steps;

/// <summary>Asks for a check of earlier work: pass it on, or return it with a reason.</summary>
internal sealed class CheckCard : StepCard<CheckStep>
{
    public override string KindOf(Step step) => "ตรวจสอบ";

    public override string NewWork => "โปรดตรวจสอบ";

    public override Bilingual Done => new("ถูกต้อง", "Found correct");

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText("โปรดตรวจสอบ"),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. StepDocuments.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Done, "ถูกต้อง ส่งต่อ"),
            InputElements.Return("ไม่ถูกต้อง", CardData.Reason, view.SendBack),
            Buttons.Do(view.Attach, "แนบไฟล์")));
}
