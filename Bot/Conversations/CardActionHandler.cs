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

/// <summary>Handles button presses.</summary>
internal sealed partial class CardActionHandler(
    CaseActionHandler cases, RequestAnswers texts, CaseViews views, CardReposting reposting, DraftStore drafts, DialogInputReader dialogs, ActingHandler acting, HolidayHandler holidays, RecurringHandler recurring, UndeliveredHandler undelivered, ILogger<CardActionHandler> log)
{
    /// <summary>The client repeats an invoke that is not answered within 5 s, so an optional call gets less time.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(2.5);

    /// <param name="action">Null if the button's data could not be read.</param>
    public async Task<CardActionResponse> Handle(ITurnContext turn, CardAction? action, Caller caller, CancellationToken cancellation)
    {
        switch (action)
        {
            case null: return new Toast(BotTexts.BadButton);
            // Handled earlier, since it does not require a known caller.
            case MessageSeen: throw new InvalidOperationException("MessageSeen is not a button press.");
            case RefreshCard a: return await Refresh(turn, a, caller, cancellation);
            case AskHelp: return texts.Help(caller);
            case AskProcedures: return texts.Procedures(caller);
            case AskProcedure a: return texts.Procedure(caller, a.Procedure);
            // The search results replace the list.
            case SearchProcedures a: return new ReplaceCard(texts.Search(caller, a.Text).Card);
            case AskMyWork: return await texts.MyWork(caller, cancellation);
            case AskWaiting: return await texts.Waiting(caller, cancellation);
            case AskMyCases: return await texts.Status(null, caller, cancellation);
            case SetTarget a: return await cases.Move(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            case SnoozeReminder a: return await cases.Snooze(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            case AskStatus a: return await texts.Status(a.Case, caller, cancellation);
            case AskHistory a: return await texts.History(a.Case, caller, cancellation);
            // Paging through years and weeks replaces the pressed card.
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
            case StepAction a: return await cases.Execute(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            default: throw new InvalidOperationException($"No handler for the card action {action.GetType().Name}.");
        }
    }

    private async Task<CardActionResponse> Refresh(ITurnContext turn, RefreshCard action, Caller caller, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            var place = caller.IsPersonal ? Recipient.To(caller.Person.Id) : Recipient.Channel;
            await TryWithinBudget(token => reposting.KeepNewest(action.Case, action.Card, place, message, token), cancellation);
        }

        // Read last: the client shows the response that arrives last, and a stale one would overwrite the bot's own update.
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view) return new Toast(BotTexts.BadButton);
        // In the channel everyone sees the same card, without personal buttons.
        view = caller.IsPersonal ? view with { Form = await drafts.On(action.Card, view, cancellation) } : view with { Viewer = views.Everyone };
        return new ReplaceCard(CaseCards.Draw(action.Card, view));
    }

    private async Task<CardActionResponse> Open(ITurnContext turn, OpenWork work, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(work.Case, caller.Viewer, cancellation) is not { } view) return texts.Refused(new UnknownCase(work.Case.ToString()));
        if (caller.IsPersonal && Card(work, view, caller) is { } card
            && await TryWithinBudget(token => reposting.Repost($"open/{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}", work.Case, card, Recipient.To(caller.Person.Id), token), cancellation))
            return new Toast(BotTexts.Below);
        return await texts.Status(work.Case, caller, cancellation);
    }

    /// <summary>Returns the card of the caller's assignment, or null if the assignment is someone else's.</summary>
    private static CardRef? Card(OpenWork work, CaseView view, Caller caller)
    {
        if (view.Case.Current is not { } current) return null;
        var assignment = work.Respondent is { } respondent && current.Asked.Contains(respondent)
            ? Assignments.ForRespondent(current, respondent)
            : Assignments.ForStage(view.Case, view.Procedure.Step(current.Step), current);
        if (!view.Permissions.ResponsibleFor(assignment).Includes(caller.Person)) return null;
        return CardRef.ForAssignment(current.Step, current.VisitNumber, assignment.Respondent);
    }

    /// <summary>Makes a call within the budget; the response does not depend on it if the channel is slow or down.</summary>
    private async Task<bool> TryWithinBudget(Func<CancellationToken, Task> call, CancellationToken cancellation)
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "Skipped an optional call while handling a button press")]
    private static partial void CallLeftOut(ILogger logger, Exception exception);
}
