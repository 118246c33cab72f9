using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A short message.</summary>
public static class NoticeCard
{
    public static AdaptiveCard Draw(Bilingual text) => Extent.Fit(extent => Sheet.Of(
        text.Th,
        [.. Words.Long(text.Th, extent), .. text.En.Length == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Small(PlainText.Line(text.En, extent.Text))]]));
}
