using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>Lists what people can type to the bot.</summary>
public static class HelpCard
{
    private static (string Phrase, string Meaning)[] Commands =>
    [
        (GeneralTexts.MyWork, GeneralTexts.MyWorkMeaning),
        (GeneralTexts.WaitingForApproval, GeneralTexts.WaitingMeaning),
        (GeneralTexts.PhraseStatus, GeneralTexts.StatusMeaning),
        (GeneralTexts.PhraseHistory, GeneralTexts.HistoryMeaning),
        (GeneralTexts.ThisWeek, GeneralTexts.ThisWeekMeaning),
        (GeneralTexts.Calendar, GeneralTexts.CalendarMeaning),
        (GeneralTexts.Handbook, GeneralTexts.HandbookMeaning),
        (GeneralTexts.PhraseActing, GeneralTexts.ActingMeaning),
        (GeneralTexts.CancelCase, GeneralTexts.CancelCaseMeaning),
    ];

    private static (string Phrase, string Meaning)[] AdministratorCommands =>
    [
        (GeneralTexts.CheckSystem, GeneralTexts.CheckSystemMeaning),
        (GeneralTexts.Undelivered, GeneralTexts.UndeliveredMeaning),
    ];

    /// <param name="administers">True if the reader is an administrator of the bot.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart, bool administers = false) => DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.HelpSpeak,
        [
            .. CardLayout.Title(GeneralTexts.Help),
            CardText.Heading(GeneralTexts.TypeInChat),
            .. Commands.Concat(administers ? AdministratorCommands : []).Select(c => CardText.Line(CardText.Bold(c.Phrase), CardText.Subtle($"— {c.Meaning}"))),
            .. StartMenu.Draw(mayStart, detail),
        ],
        [
            Buttons.Do(new AskMyWork(), GeneralTexts.MyWork),
            Buttons.Do(new AskWaiting(), GeneralTexts.WaitingForApproval),
            Buttons.Do(new AskProcedures(), GeneralTexts.WholeHandbook),
        ]));
}
