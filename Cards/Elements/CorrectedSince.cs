using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>On the card of a decision: what the owner of the case corrected after it.</summary>
internal static class CorrectedSince
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        if (DecidedAt(view) is not { } decided) return [];
        return view.View.Stored.Events.LastOrDefault(e => e.Event is CaseCorrected && e.At > decided) is { Event: CaseCorrected corrected } recorded
            ?
            [
                CardLayout.Box(AdaptiveContainerStyle.Warning,
                [
                    CardText.Line(CardText.Run("✏️"), CardText.Bold(ElementTexts.CorrectedSince)),
                    .. FieldElements.Corrections(corrected, view.View.Procedure, detail).Select(CardText.Plain),
                    CardText.Fact(ElementTexts.By, $"{SignatureText.By(recorded.By, view.Office, detail.Line)} · {TextFormat.ShortMoment(recorded.At)}"),
                ]),
            ]
            : [];
    }

    private static DateTimeOffset? DecidedAt(StepView view) =>
        view.Visit.CompletedStages.Find(s => s.Kind != StageKind.Work)?.At ?? (view.IsFinished && view.IsDecision ? view.Visit.FinishedAt : null);
}
