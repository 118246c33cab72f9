using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>A sentence above a question.</summary>
/// <param name="IsProblem">True if it says what was wrong with the last answer, which is shown as a warning; otherwise it is a note.</param>
public sealed record QuestionNotice(string Text, bool IsProblem)
{
    internal static IEnumerable<AdaptiveElement> Draw(QuestionNotice? notice, DetailLevel detail)
    {
        if (string.IsNullOrWhiteSpace(notice?.Text)) yield break;
        var text = CardText.Run(PlainText.Line(notice.Text, detail.Line));
        yield return notice.IsProblem
            ? CardLayout.Box(AdaptiveContainerStyle.Warning, [CardText.Line(CardText.Run("⚠️"), text)])
            : CardLayout.Box(AdaptiveContainerStyle.Emphasis, [CardText.Line(text)]);
    }
}
