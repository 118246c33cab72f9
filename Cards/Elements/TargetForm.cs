using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>เลื่อนกำหนด: which step, to which date, and why.</summary>
internal static class TargetForm
{
    /// <summary>The button that opens the form, for people who may change target dates of this case.</summary>
    public static IEnumerable<AdaptiveAction> Draw(CaseView view, DetailLevel detail)
    {
        if (!view.May(new SetTarget(view.Case.Number, null, null, null))) return [];
        var choices = OpenSteps(view, detail).ToList();
        return choices.Count == 0 ? [] : [Buttons.Form(ElementTexts.MoveTarget, Form(choices, view.Office), Buttons.Send(new SetTarget(view.Case.Number, null, null, null), ElementTexts.Save))];
    }

    private static IEnumerable<AdaptiveChoice> OpenSteps(CaseView view, DetailLevel detail)
    {
        var finished = DeadlineFacts.FromCase(view.Case, view.Procedure).Finished;
        return
            from deadline in CaseDeadlines.PlanOf(view.Case, view.Procedure, view.Office.Holidays).Deadlines
            where !finished.ContainsKey(new StepRound(deadline.Step, deadline.Round))
            let round = RoundText.Describe(view.Procedure, deadline.Round) is { } named ? $" · {named}" : ""
            let target = deadline.Target is { } day ? $" ({TextFormat.ShortDate(day)})" : ""
            select new AdaptiveChoice
            {
                Title = PlainText.Bare($"{CaseHeader.NumberAndTitle(view.Procedure.Step(deadline.Step), detail)}{round}{target}", 90),
                Value = TargetChoice.Value(new StepRound(deadline.Step, deadline.Round)),
            };
    }

    private static IEnumerable<AdaptiveElement> Form(List<AdaptiveChoice> choices, OfficeView office) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = ElementTexts.Step, IsRequired = true, ErrorMessage = ElementTexts.ChooseStep, Style = AdaptiveChoiceInputStyle.Compact,
            Placeholder = ElementTexts.Choose, Wrap = true, Value = choices.Count == 1 ? choices[0].Value : null, Choices = choices,
        },
        InputElements.Date(CardData.Date, ElementTexts.NewTarget, ElementTexts.ChooseDate, office.Today),
        InputElements.Reason(ElementTexts.Reason, ElementTexts.KeptInHistory),
    ];
}
