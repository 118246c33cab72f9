using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>A button was pressed.</summary>
internal sealed partial class CardActionHandler(
    CaseActionHandler cases, RequestAnswers texts, CaseViews views, CardReposting reposting, DraftStore drafts, DialogInputReader dialogs, ActingHandler acting, HolidayHandler holidays, RecurringHandler recurring, UndeliveredHandler undelivered, ILogger<CardActionHandler> log)
{
    /// <summary>An invoke is answered within 5 s or the client asks again: a call on the way to the answer gets less.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(2.5);

    /// <param name="action">Null when the button's data could not be read.</param>
    public async Task<CardActionResponse> Handle(ITurnContext turn, CardAction? action, Caller caller, CancellationToken cancellation)
    {
        switch (action)
        {
            case null: return new Toast(BotTexts.BadButton);
            // Answered before, for it needs nobody whom the bot knows.
            case MessageSeen: throw new InvalidOperationException("A message that came into view is no press.");
            case RefreshCard a: return await Refresh(turn, a, caller, cancellation);
            case AskHelp: return texts.Help(caller);
            case AskProcedures: return texts.Procedures(caller);
            case AskProcedure a: return texts.Procedure(caller, a.Procedure);
            // The list that was searched becomes what was found.
            case SearchProcedures a: return new ReplaceCard(texts.Search(caller, a.Text).Card);
            case AskMyWork: return await texts.MyWork(caller, cancellation);
            case AskWaiting: return await texts.Waiting(caller, cancellation);
            case AskMyCases: return await texts.Status(null, caller, cancellation);
            case SetTarget a: return await cases.Move(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            case SnoozeReminder a: return await cases.Snooze(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            case AskStatus a: return await texts.Status(a.Case, caller, cancellation);
            case AskHistory a: return await texts.History(a.Case, caller, cancellation);
            // The year and the week are leafed through: the card that is pressed becomes the one that is asked for.
            case AskYear a: return new ReplaceCard((await texts.Year(a.Year, caller, cancellation)).Card);
            case RenewYearLinks a: return new ReplaceCard((await texts.RenewLinks(a.Year, caller, cancellation)).Card);
            case AskWeek a: return new ReplaceCard((await texts.Week(a.Monday, caller, cancellation)).Card);
            case AskDoctor: return await texts.Doctor(caller, cancellation);
            case AskUndelivered: return await undelivered.Show(caller, cancellation);
            case SendAgain a: return await undelivered.SendAgain(a, caller, cancellation);
            case SendAllAgain: return await undelivered.SendAllAgain(caller, cancellation);
            case AskRecurring: return await recurring.Show(caller, cancellation);
            case SetRecurring a: return await recurring.Set(a, caller, cancellation);
            case AskHolidays: return texts.Holidays(caller);
            case AddHoliday a: return await holidays.Add(turn, a, caller, cancellation);
            case ChangeHoliday a: return await holidays.Change(turn, a, caller, cancellation);
            case AskActing: return texts.Acting(caller);
            case SetActing a: return await acting.Set(turn, a, caller, cancellation);
            case RevokeActing a: return await acting.Revoke(a, caller, cancellation);
            case AskCancel a: return await texts.AskCancel(a.Case, caller, cancellation);
            case CancelCaseAction a: return await cases.Cancel(a, caller, cancellation);
            case OpenWork a: return await Open(turn, a, caller, cancellation);
            case StartProcedure a: return await dialogs.Start(turn, a.Procedure, caller, cancellation);
            case DialogStep a: return await dialogs.Press(turn, a, caller, cancellation);
            case AttachHere a: return await dialogs.Attach(turn, a, caller, cancellation);
            case ShowSubmission a: return await cases.Show(a, caller, cancellation);
            case DiscardDraft a: return await cases.Discard(a, caller, cancellation);
            case AskHeldMeeting a: return await cases.AskHeld(a, caller, cancellation);
            case StepAction a: return await cases.Take(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            default: throw new InvalidOperationException($"Nothing answers {action.GetType().Name}.");
        }
    }

    private async Task<CardActionResponse> Refresh(ITurnContext turn, RefreshCard action, Caller caller, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            var place = caller.IsPersonal ? Recipient.To(caller.Person.Id) : Recipient.Channel;
            await Quickly(token => reposting.KeepNewest(action.Case, action.Card, place, message, token), cancellation);
        }

        // Read last: the client shows whatever answer comes last, and an old one would cover the bot's own update.
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view) return new Toast(BotTexts.BadButton);
        // In the channel everyone sees the same card, with nobody's buttons.
        view = caller.IsPersonal ? view with { Form = await drafts.On(action.Card, view, cancellation) } : view with { Viewer = Viewer.Everyone };
        return new ReplaceCard(CaseCards.Draw(action.Card, view));
    }

    private async Task<CardActionResponse> Open(ITurnContext turn, OpenWork work, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(work.Case, caller.Viewer, cancellation) is not { } view) return texts.Refused(new UnknownCase(work.Case.ToString()));
        if (caller.IsPersonal && Card(work, view, caller) is { } card
            && await Quickly(token => reposting.Repost($"open/{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}", work.Case, card, Recipient.To(caller.Person.Id), token), cancellation))
            return new Toast(BotTexts.Below);
        return await texts.Status(work.Case, caller, cancellation);
    }

    /// <summary>The card of the caller's turn; null where it is not his.</summary>
    private static CardRef? Card(OpenWork work, CaseView view, Caller caller)
    {
        if (view.Case.Current is not { } current) return null;
        var assignment = work.Respondent is { } respondent && current.Asked.Contains(respondent)
            ? Assignments.ForRespondent(current, respondent)
            : Assignments.ForStage(view.Case, view.Procedure.Step(current.Step), current);
        if (Responsibility.Resolve(assignment, view.Case.OpenedBy.Person, view.Office.Directory, view.Office.Today).MayAct.All(p => p.Id != caller.Person.Id)) return null;
        return CardRef.ForAssignment(current.Step, current.VisitNumber, assignment.Respondent);
    }

    /// <summary>Makes a call that the answer can do without when the channel is slow or down.</summary>
    private async Task<bool> Quickly(Func<CancellationToken, Task> call, CancellationToken cancellation)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(CallBudget);
        try
        {
            await call(budget.Token);
            return true;
        }
        catch (Exception e) when (e is DeliveryException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            CallLeftOut(log, e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A call on the way to an answer was left out")]
    private static partial void CallLeftOut(ILogger logger, Exception exception);
}
