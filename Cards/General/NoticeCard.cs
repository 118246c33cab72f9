using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.General;

/// <summary>A short message.</summary>
public static class NoticeCard
{
    public static DrawnCard Draw(string text) => DetailLevel.Fit(detail => CardLayout.Create(
        text,
        CardText.Long(text, detail)));
}
