using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Words;

/// <summary>Asks to confirm that a word of the office is added or removed.</summary>
public static class ConfirmWordCard
{
    /// <param name="name">The title of the procedure.</param>
    /// <param name="procedure">What the word is to mean; null to remove it.</param>
    public static DrawnCard Draw(string word, string name, string? procedure) => DetailLevel.Fit(detail =>
    {
        var (shown, means) = (PlainText.Line(word, detail.Line), PlainText.Line(name, detail.Line));
        return CardLayout.Create(
            OfficeWordTexts.Words,
            [
                .. CardLayout.Title(OfficeWordTexts.Words),
                CardText.Plain(procedure is null ? OfficeWordTexts.AskRemove(shown, means) : OfficeWordTexts.AskAdd(shown, means)),
                CardText.Hint(OfficeWordTexts.Effect),
            ],
            [Buttons.Primary(new ChangeWord(word, procedure), procedure is null ? OfficeWordTexts.Remove : OfficeWordTexts.Add)]);
    });
}
