using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Renders dialog messages as cards.</summary>
internal sealed class DialogCards(OfficeContext office, TimeProvider time)
{
    public DrawnCard Draw(DialogMessage message) => message switch
    {
        NoticeMessage notice => NoticeCard.Draw(notice.Text.Localized()),
        QuestionMessage q => QuestionCard.Draw(
            q.Heading.Localized(), q.Ask.Localized(), q.Example, q.Run, q.Asked, q.Number, q.Total, q.CanGoBack, [.. q.Choices.Select(c => (c.Key, c.Title))], Notice(q.Notice, q.IsProblem)),
        PlacementMessage p => PlacementCard.Draw(
            p.Heading.Localized(), p.Ask.Localized(), p.Files, p.Run, p.Asked, p.CanGoBack, [.. p.Choices.Select(c => (c.Key, c.Title))], Notice(p.Notice, p.IsProblem)),
        ConfirmationMessage c => ConfirmOpeningCard.Draw(
            c.Procedure, c.Subject, c.Year, [.. c.Answers.Select(a => (a.Label, a.Answer))], (c.Run, c.Asked, ConfirmationMessage.Open, ConfirmationMessage.Edit), Notice(c.Notice, c.IsProblem)),
        AnsweredMessage answered => AnsweredCard.Draw(answered.Heading.Localized(), answered.Ask, answered.Answer),
        SuggestionsMessage s => SuggestionsCard.Draw(s.Text.Localized(), [.. s.Suggestions.Select(x => (Action(x), x.Title))]),
        MayNotOpenMessage may => RefusalCard.Draw(new NotAllowedToOpen(may.Position, may.Procedure), null, office.Get()),
        _ => throw new InvalidOperationException($"No card for {message.GetType().Name}."),
    };

    /// <summary>Returns the text for the client's notification.</summary>
    public static string SummaryOf(DialogMessage message) => message switch
    {
        NoticeMessage notice => notice.Text.Localized(),
        QuestionMessage question => question.Ask.Localized(),
        PlacementMessage placement => placement.Ask.Localized(),
        ConfirmationMessage confirmation => BotTexts.CheckAnswersOf(confirmation.Subject),
        AnsweredMessage answered => answered.Answer,
        SuggestionsMessage suggestions => suggestions.Text.Localized(),
        MayNotOpenMessage => BotTexts.Refused,
        _ => throw new InvalidOperationException($"{message.GetType().Name} has no summary."),
    };

    private static QuestionNotice? Notice(string? text, bool isProblem) => text is null ? null : new(text, isProblem);

    internal CardAction Action(Suggestion suggestion) => suggestion.Action switch
    {
        SuggestedAction.Help => new AskHelp(),
        SuggestedAction.MyWork => new AskMyWork(),
        SuggestedAction.Waiting => new AskWaiting(),
        SuggestedAction.MyCases => new AskMyCases(),
        SuggestedAction.Procedures => new AskProcedures(),
        SuggestedAction.Year => new AskYear(FiscalYear.FromDate(Today).BuddhistYear),
        SuggestedAction.Week => new AskWeek(CalendarWeek.MondayOf(Today)),
        SuggestedAction.Acting => new AskActing(),
        SuggestedAction.Recurring => new AskRecurring(),
        SuggestedAction.Holidays => new AskHolidays(),
        SuggestedAction.NextWeek => new AskWeek(CalendarWeek.MondayOf(Today).AddDays(7)),
        SuggestedAction.Late => new AskLate(),
        SuggestedAction.Cases => new AskCases(suggestion.Subject!),
        SuggestedAction.Answer => new AskAnswer(suggestion.Subject!),
        SuggestedAction.Start => new StartProcedure(suggestion.Subject!),
        SuggestedAction.Page => new AskProcedure(suggestion.Subject!),
        SuggestedAction.Status => new AskStatus(CaseNumber.Parse(suggestion.Subject!)),
    };

    private DateOnly Today => ThaiTime.Date(time.GetUtcNow());
}
