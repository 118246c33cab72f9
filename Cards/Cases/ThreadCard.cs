using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>
/// A reply in the thread of a case in the office's channel: a step was finished, or the case has ended. It has no buttons, and like the
/// card that it replies to it leaves out why a step was returned and what the decider added.
/// </summary>
internal static class ThreadCard
{
    public static AdaptiveCard Draw(CardRef card, CaseView view, DetailLevel detail) => (CaseCards.StepOf(card, view), view.Case.Status) switch
    {
        ({ IsFinished: true } step, _) => Create(card, view, [Title(step, detail), OutcomeSection.Box(view, step.Step, step.Visit, detail, isBrief: true), .. OutcomeSection.Next(view, step.Visit, detail)]),
        (null, not CaseStatus.Open) when card.Kind == CardKind.Ended => Create(card, view, [OutcomeSection.Ended(view, detail)]),
        (var step, _) when TakenBack(card, view) is { } taken => Create(card, view, [.. step is null ? [] : new[] { Title(step, detail) }, TakenBackBox(taken, view, detail)]),
        _ => ChannelCard.Draw(view, detail),
    };

    public static string Summarize(CardRef card, CaseView view) => (CaseCards.StepOf(card, view), view.Case.Status) switch
    {
        ({ IsFinished: true } step, _) => $"{OutcomeText.Describe(step.Visit, step.Step)} {CaseHeader.StepNumber(step.Step)} {PlainText.Line(step.Step.Title.Localized(), 60)}",
        (null, CaseStatus.Closed) when card.Kind == CardKind.Ended => ElementTexts.CaseClosed,
        (null, CaseStatus.Cancelled) when card.Kind == CardKind.Ended => ElementTexts.CaseCancelled,
        // A reply that no longer holds.
        _ => HistoryTexts.TakenBack,
    };

    private static AdaptiveCard Create(CardRef card, CaseView view, IReadOnlyList<AdaptiveElement> body) =>
        CardLayout.Create($"{view.Case.Number} {Summarize(card, view)}", body, []);

    private static AdaptiveElement Title(StepView step, DetailLevel detail) => CardText.Line(CardText.Bold(step.NumberTitleAndRound(detail)));

    private static AdaptiveContainer TakenBackBox(RecordedEvent taken, CaseView view, DetailLevel detail) =>
        CardLayout.Box(AdaptiveContainerStyle.Warning,
    [
        CardText.Line(CardText.Run("↩️"), CardText.Bold(HistoryTexts.TakenBack)),
        CardText.Fact(ElementTexts.By, SignatureText.Describe(taken.By, view.Office, detail.Line)),
        CardText.Fact(ElementTexts.At2, TextFormat.Moment(taken.At)),
    ]);

    /// <summary>The event that took the reply's decision back, or any if the case is open again.</summary>
    private static RecordedEvent? TakenBack(CardRef card, CaseView view) =>
        view.Stored.Events.LastOrDefault(e => e.Event is DecisionTakenBack taken && (card.Kind == CardKind.Ended || (taken.Step, taken.Visit) == (card.Step, card.Visit)));
}
