using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Recalls;

namespace OnesqaBot.Cards.Recalls;

/// <summary>ดึงกลับ on the cards of submitted work, for whoever submitted it.</summary>
internal static class RecallElements
{
    /// <summary>The work that the viewer may take back from a visit; null if there is none.</summary>
    public static SubmittedWork? RecallableWork(CaseView view, StepVisit decision) =>
        SubmittedWork.For(view.Case, decision, view.Procedure) is { } work && view.May(Ask(view, decision)) ? work : null;

    /// <summary>The work that the viewer may take back, on its own card or on that of the step that is to decide; null if there is none.</summary>
    public static SubmittedWork? RecallableWork(StepView view) => view.Case.OpenVisits
        .Select(v => RecallableWork(view.View, v)).FirstOrDefault(w => w is not null && (IsOf(view, w.Work) || IsOf(view, w.Decision)));

    public static IEnumerable<AdaptiveAction> Button(StepView view) =>
        RecallableWork(view) is { } work ? [Buttons.Plain(Ask(view.View, work.Decision))] : [];

    public static AskRecall Ask(CaseView view, StepVisit decision) =>
        new(view.Case.Number, decision.Step, decision.VisitNumber) { Stage = decision.Stage, TimesTakenBack = decision.TimesTakenBack };

    private static bool IsOf(StepView view, StepVisit visit) => (visit.Step, visit.VisitNumber) == (view.Step.Key, view.Visit.VisitNumber);
}
