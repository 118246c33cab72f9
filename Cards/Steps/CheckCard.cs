using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Checks;

namespace OnesqaBot.Cards.Steps;

/// <summary>Asks for a check of earlier work: pass it on, or return it with a reason.</summary>
internal sealed class CheckCard : StepCard<CheckStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindCheck;

    public override string Ask => ElementTexts.AskCheck;

    public override string NewWork(string place) => CaseTexts.SummaryCheck(place);

    public override string Done => WordingTexts.FoundCorrect;

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.PleaseCheck),
        [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. StepDocuments.Draw(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Done, CaseTexts.CorrectPassOn),
            InputElements.Return(CaseTexts.Incorrect, CardData.Reason, view.SendBack),
            FileButtons.SendHere(view.Attach)));
}
