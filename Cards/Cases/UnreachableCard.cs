using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the officer who opened the case that a card was not delivered, and what they can do.</summary>
internal static class UnreachableCard
{
    public static AdaptiveCard Draw(CaseView view, string person, DetailLevel detail)
    {
        var name = PlainText.Line(PersonText.Name(person, view.Office), detail.Line);
        if (view.Case.Rejected.Contains(person) && !view.Case.Unreachable.Contains(person)) return Rejected(view, name, detail);
        return CardLayout.Create(
            CaseTexts.UnreachableNumbered(view.Case.Number, name),
            [
                .. CaseHeader.Draw(view, CaseTexts.Unreachable, detail),
                CardLayout.Box(AdaptiveContainerStyle.Warning,
                [
                    CardText.Line(CardText.Run("⚠️"), CardText.Run(CaseTexts.CardFor), CardText.Bold(name), CardText.Run(CaseTexts.CouldNotBeDelivered)),
                ]),
                CardText.Plain(CaseTexts.UnreachableAdvice),
                CardText.Plain(CaseTexts.AppMissingAdvice),
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number))]);
    }

    /// <summary>The service rejected the message itself; installing the app would not help.</summary>
    private static AdaptiveCard Rejected(CaseView view, string name, DetailLevel detail) => CardLayout.Create(
        CaseTexts.RejectedNumbered(view.Case.Number, name),
        [
            .. CaseHeader.Draw(view, CaseTexts.Rejected, detail),
            CardLayout.Box(AdaptiveContainerStyle.Warning,
            [
                CardText.Line(CardText.Run("⚠️"), CardText.Run(CaseTexts.RejectedFor), CardText.Bold(name)),
            ]),
            CardText.Plain(CaseTexts.RejectedAdvice),
            CardText.Plain(CaseTexts.TellAdministrator),
        ],
        [Buttons.Plain(new AskStatus(view.Case.Number))]);
}
