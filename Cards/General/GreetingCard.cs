using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The first card a person sees: what the bot does, and which cases they may start.</summary>
public static class GreetingCard
{
    public static DrawnCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart) => DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.GreetingSpeak,
        [
            .. CardLayout.Title(GeneralTexts.Welcome),
            CardText.Line(CardText.Run(GeneralTexts.Dear), CardText.Bold(PlainText.Line(actor.Person.Name.Localized(), detail.Line))),
            CardText.Plain(GeneralTexts.GreetingText),
            .. StartMenu.Draw(mayStart, detail),
        ],
        StartMenu.Common));
}
