using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>Lists what people can type to the bot.</summary>
public static class HelpCard
{
    /// <param name="commands">What to type, and what it does.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart, IEnumerable<(string Phrase, string Meaning)> commands) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.HelpSpeak,
        [
            .. CardLayout.Title(GeneralTexts.Help),
            CardText.Heading(GeneralTexts.TypeInChat),
            .. commands.Select(c => CardText.Line(CardText.Bold(c.Phrase), CardText.Subtle($"— {c.Meaning}"))),
            .. StartMenu.Draw(mayStart, detail),
        ],
        [
            Buttons.Plain(new AskMyWork()),
            Buttons.Plain(new AskWaiting()),
            Buttons.Plain(new AskProcedures(), GeneralTexts.WholeHandbook),
        ]));
}
