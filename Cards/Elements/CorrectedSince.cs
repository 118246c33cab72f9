using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>On the card of a decision: what the owner of the case corrected after it, from what was decided to what holds now.</summary>
internal static class CorrectedSince
{
    public static IEnumerable<AdaptiveElement> Draw(StepView view, DetailLevel detail)
    {
        if (DecidedAt(view) is not { } decided) return [];
        var since = view.View.Stored.Events.Where(e => e.Event is CaseCorrected && e.At > decided).ToList();
        var before = since.SelectMany(e => ((CaseCorrected)e.Event).Before).DistinctBy(b => b.Key, StringComparer.Ordinal)
            .Where(b => b.Value != view.Case.Fields.GetValueOrDefault(b.Key, "")).ToDictionary(StringComparer.Ordinal);
        return before.Count == 0 ? []
            :
            [
                CardLayout.Box(AdaptiveContainerStyle.Warning,
                [
                    CardText.Line(CardText.Run("✏️"), CardText.Bold(ElementTexts.CorrectedSince)),
                    .. FieldElements.Corrections(before, view.Case.Fields, view.View.Procedure, detail).Select(CardText.Plain),
                    CardText.Fact(ElementTexts.By, $"{SignatureText.Describe(since[^1].By, view.Office, detail.Line)} · {TextFormat.ShortMoment(since[^1].At)}"),
                ]),
            ];
    }

    private static DateTimeOffset? DecidedAt(StepView view) =>
        view.Visit.CompletedStages.Find(s => s.Kind != StageKind.Work)?.At ?? (view is { IsFinished: true, IsDecision: true, Visit.Recalled: false } ? view.Visit.FinishedAt : null);
}
