using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>A short message.</summary>
public static class NoticeCard
{
    public static DrawnCard Draw(string text) => DetailLevel.Fit(detail => CardLayout.Create(
        text,
        CardText.Long(text, detail)));
}
