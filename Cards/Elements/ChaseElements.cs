using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>ทวงถาม: the button for whoever waits, superiors and owners, and the line that says who asked.</summary>
internal static class ChaseElements
{
    /// <summary>The button of the current step; empty for who may not ask, and once somebody asked on this working day.</summary>
    public static IEnumerable<AdaptiveAction> Button(CaseView view) =>
        view.Case.Current is not { } visit || visit.IsChasedOnDayOf(view.Office.Now, view.Office.Holidays)
            || new ChaseAction(view.Case.Number, visit.Step, visit.VisitNumber) is var action && !view.May(action) ? []
        : [Buttons.Plain(action)];

    public static IEnumerable<AdaptiveElement> Line(StepVisit visit, OfficeView office, DetailLevel detail) =>
        visit is not { FinishedAt: null, Chased: { } last } || last.At < visit.AwaitedSince ? []
        : [CardText.Line(CardText.Run("📣"), CardText.Run(CaseTexts.ChasedBy(SignatureText.Describe(last.By, office, detail.Line), TextFormat.ShortMoment(last.At))))];
}
