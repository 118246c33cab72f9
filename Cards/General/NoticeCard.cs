using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>A short message.</summary>
public static class NoticeCard
{
    public static DrawnCard Draw(Bilingual text) => DetailLevel.Fit(detail => CardLayout.Create(
        text.Th,
        [.. CardText.Long(text.Th, detail), .. text.En.Length == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(PlainText.Line(text.En, detail.Text))]]));
}
