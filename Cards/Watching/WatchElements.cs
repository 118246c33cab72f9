using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;

namespace OnesqaBot.Cards.Watching;

/// <summary>The viewer's notification setting and the buttons that change it.</summary>
internal static class WatchElements
{
    /// <summary>The line and the buttons on the card of a whole case, as a row of their own: the card's other buttons leave no room.</summary>
    public static IEnumerable<AdaptiveElement> Row(CaseView view) =>
        [.. Line(view), .. Buttons(view, null) is { Count: > 0 } buttons ? [new AdaptiveActionSet { Actions = buttons }] : (AdaptiveElement[])[]];

    /// <summary>What the viewer is notified about; empty if nothing.</summary>
    public static IEnumerable<AdaptiveElement> Line(CaseView view) => view.Case.Status == CaseStatus.Open ? ScopeOf(view) switch
    {
        WatchScope.Steps => [CardText.Line(CardText.Run("🔔"), CardText.Run(WatchTexts.WatchesSteps))],
        WatchScope.End => [CardText.Line(CardText.Run("🔔"), CardText.Run(CaseTexts.EndNoticeWanted))],
        WatchScope.None => [],
    }
    : [];

    /// <summary>The buttons of everything else that the viewer may choose.</summary>
    /// <param name="on">The card that they stand on; null for that of the whole case.</param>
    public static List<AdaptiveAction> Buttons(CaseView view, CardRef? on) =>
        [.. new[] { WatchScope.Steps, WatchScope.End, WatchScope.None }.Where(s => s != ScopeOf(view) && (s, ScopeOf(view)) is not (WatchScope.End, WatchScope.Steps)).SelectMany(s => Button(view, s, on))];

    /// <summary>On the card of a step: hearing of the end, for whoever decided there; or no longer being told.</summary>
    public static IEnumerable<AdaptiveAction> OnDecided(StepView view)
    {
        var on = new CardRef(CardKind.Step, view.Step.Key, view.Visit.VisitNumber);
        return Button(view.View, ScopeOf(view.View) == WatchScope.None ? WatchScope.End : WatchScope.None, on);
    }

    public static IEnumerable<AdaptiveAction> Button(CaseView view, WatchScope scope, CardRef? on) =>
        new WatchAction(view.Case.Number, scope, on) is var action && view.May(action) ? [Actions.Buttons.Plain(action, Title(scope, ScopeOf(view)))] : [];

    private static WatchScope ScopeOf(CaseView view) => view.Viewer.Person is { } viewer ? view.Case.WatchOf(viewer.Id) : WatchScope.None;

    private static string Title(WatchScope scope, WatchScope present) => (scope, present) switch
    {
        (WatchScope.Steps, _) => WatchTexts.Watch,
        (WatchScope.End, _) => CaseTexts.WantEndNotice,
        (WatchScope.None, WatchScope.End) => CaseTexts.NoEndNotice,
        (WatchScope.None, WatchScope.Steps or WatchScope.None) => WatchTexts.Unwatch,
    };
}
