using System.Collections.Frozen;
using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Absences;
using OnesqaBot.Bot.Approvals;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations.Misunderstanding;
using OnesqaBot.Bot.Delegations;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Words;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Handles button presses.</summary>
internal sealed partial class CardActionHandler(
    CaseActionHandler cases, IntentHandler intents, MisunderstoodMessages misunderstood, RequestAnswers answers, CaseViews views, CardReposting reposting, DraftStore drafts, DialogInputReader dialogs, ActingHandler acting, AbsenceHandler absences, WorkTransferHandler transfers, HolidayHandler holidays, EditionHandler editions, OfficeWordHandler words, RecurringHandler recurring, SeveralApprovals several, UndeliveredHandler undelivered, ILogger<CardActionHandler> log)
{
    /// <summary>The client repeats an invoke that is not answered within 5 s, so an optional call gets less time.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(2.5);

    private FrozenDictionary<Type, Handler>? _handlers;

    private delegate Task<CardActionResponse> Handler(CardAction action, Press press, CancellationToken cancellation);

    /// <summary>The actions that are handled.</summary>
    internal IEnumerable<Type> Handled => Handlers.Keys;

    private FrozenDictionary<Type, Handler> Handlers => _handlers ??= Pages().Concat(Administration()).Concat(Cases()).ToFrozenDictionary();

    /// <param name="action">Null if the button's data could not be read.</param>
    public async Task<CardActionResponse> Handle(ITurnContext turn, CardAction? action, Caller caller, CancellationToken cancellation)
    {
        if (action is null) return new Toast(BotTexts.BadButton);
        // Pressing a suggestion tells what the message that was not understood meant; a card that redraws itself does not.
        if (action is not (RefreshCard or MessageSeen or ShowShared or StartProcedure)) await misunderstood.Chosen(DialogStore.KeyOf(turn.Activity), action.GetType().Name);
        return await Handlers[action.GetType()](action, new Press(turn, caller), cancellation);
    }

    private IEnumerable<KeyValuePair<Type, Handler>> Pages() =>
    [
        Route<AskHelp>((_, p) => answers.Help(p.Caller)),
        Route<AskProcedures>((_, p) => answers.Procedures(p.Caller)),
        Route<AskProcedure>((a, p) => answers.Procedure(p.Caller, a.Procedure)),
        Route<AskHandbookRow>((a, p) => answers.HandbookRow(p.Caller, a.Procedure, a.Row) is var row && a.Turns ? new ReplaceCard(row.Card) : row),
        // The search results replace the list.
        Route<SearchProcedures>((a, p) => new ReplaceCard(answers.Search(p.Caller, a.Text).Card)),
        Route<AskMyWork>(async (_, p, c) => await answers.MyWork(p.Caller, c)),
        Route<AskWaiting>(async (_, p, c) => await answers.Waiting(p.Caller, c)),
        Route<AskApproveSeveral>(async (_, p, c) => await several.Ask(p.Caller, c)),
        Route<ApproveSeveralAction>((a, p, c) => several.Approve(a, p, c)),
        Route<AskMyCases>(async (_, p, c) => await answers.Status(null, p.Caller, c)),
        // Paging through years and weeks replaces the pressed card.
        Route<AskYear>(async (a, p, c) => new ReplaceCard((await answers.Year(a.Year, p.Caller, c, a.Mine)).Card)),
        Route<RenewYearLinks>(async (a, p, c) => new ReplaceCard((await answers.RenewLinks(a.Year, p.Caller, c)).Card)),
        Route<AskWeek>(async (a, p, c) => new ReplaceCard((await answers.Week(a.Monday, p.Caller, c)).Card)),
        Route<AskCases>(async (a, p, c) => CaseQueryKey.Read(a.Query) is { } wish ? await intents.Answer(wish, p.Caller, c) : new Toast(BotTexts.BadButton)),
        Route<AskAnswer>(async (a, p, c) => QuestionKey.Read(a.Question) is { } question ? await intents.Answer(question, p.Caller, c) : new Toast(BotTexts.BadButton)),
        Route<AskStatistics>(async (a, p, c) => new ReplaceCard((await intents.Answer(new StatisticsIntent(a.Year), p.Caller, c)).Card)),
        Route<AskLate>(async (_, p, c) => await intents.Answer(new LateIntent(), p.Caller, c)),
        Route<StartProcedure>((a, p, c) => dialogs.Start(p.Turn, a.Procedure, p.Caller, c)),
        Route<DialogStep>((a, p, c) => dialogs.Press(p.Turn, a, p.Caller, c)),
    ];

    private IEnumerable<KeyValuePair<Type, Handler>> Administration() =>
    [
        Route<AskDoctor>(async (_, p, c) => await answers.Doctor(p.Caller, c)),
        Route<AskUndelivered>(async (_, p, c) => await undelivered.Show(p.Caller, c)),
        Route<SendAgain>((a, p, c) => undelivered.SendAgain(a, p.Caller, c)),
        Route<SendAllAgain>((_, p, c) => undelivered.SendAllAgain(p.Caller, c)),
        Route<AskRecurring>(async (_, p, c) => await recurring.Show(p.Caller, c)),
        Route<SetRecurring>((a, p, c) => recurring.Set(a, p.Caller, c)),
        Route<AskHolidays>((_, p) => answers.Holidays(p.Caller)),
        Route<AddHoliday>((a, p, c) => holidays.Add(a, p, c)),
        Route<ChangeHoliday>((a, p, c) => holidays.Change(a, p, c)),
        Route<AdoptEdition>((a, p, c) => editions.Adopt(a, p, c)),
        Route<TakeBackEdition>((a, p, c) => editions.TakeBack(a, p, c)),
        Route<AskMoveEdition>((a, p, c) => editions.ShowMove(a, p, c)),
        Route<MoveEdition>((a, p, c) => editions.Move(a, p, c)),
        Route<ChangeWord>((a, p, c) => words.Change(a, p, c)),
        Route<AskActing>((_, p) => answers.Acting(p.Caller)),
        Route<SetActing>((a, p, c) => acting.Set(a, p, c)),
        Route<RequestActing>((a, p, c) => absences.Request(a, p, c)),
        Route<TransferWork>((a, p, c) => transfers.Move(a, p, c)),
        Route<RevokeActing>((a, p, c) => acting.Revoke(a, p.Caller, c)),
    ];

    private IEnumerable<KeyValuePair<Type, Handler>> Cases() =>
    [
        Route<RefreshCard>((a, p, c) => Refresh(p.Turn, a, p.Caller, c)),
        Route<ShowShared>(Shared),
        Route<OpenWork>(Open),
        Route<AskStatus>(async (a, p, c) => await answers.Status(a.Case, p.Caller, c)),
        Route<AskHistory>(async (a, p, c) => await answers.History(a.Case, p.Caller, c)),
        Route<AskCancel>(async (a, p, c) => await answers.AskCancel(a.Case, p.Caller, c)),
        Route<AskCorrection>(async (a, p, c) => await answers.AskCorrection(a, p.Caller, c)),
        Route<CorrectCaseAction>((a, p, c) => cases.Correct(a, p, c)),
        Route<CancelCaseAction>((a, p, c) => cases.Cancel(a, p, c)),
        Route<WatchAction>((a, p, c) => cases.Watch(a, p, c)),
        Route<SetTarget>((a, p, c) => cases.Move(a, p, c)),
        Route<SnoozeReminder>((a, p, c) => cases.Snooze(a, p, c)),
        Route<AttachHere>((a, p, c) => dialogs.Attach(p.Turn, a, p.Caller, c)),
        Route<ReplaceFile>((a, p, c) => dialogs.Replace(p.Turn, a, p.Caller, c)),
        Route<ShowSubmission>((a, p, c) => cases.Show(a, p.Caller, c)),
        Route<DiscardDraft>((a, p, c) => cases.Discard(a, p.Caller, c)),
        Route<AskDelegation>((a, p, c) => cases.Ask(a, p.Caller, c)),
        Route<AskRecall>((a, p, c) => cases.Ask(a, p.Caller, c)),
        Route<AskHeldMeeting>((a, p, c) => cases.AskHeld(a, p.Caller, c)),
        .. CardActions.StepCommands.Select(type => KeyValuePair.Create<Type, Handler>(type, async (a, p, c) =>
            await dialogs.AskBefore(p.Turn, (StepAction)a, p.Caller, c) ?? await cases.Execute((StepAction)a, p, c))),
        // Handled earlier, since it does not require a known caller.
        Route<MessageSeen>((a, _) => throw new InvalidOperationException($"{a.Key} is not a button press.")),
    ];

    private static KeyValuePair<Type, Handler> Route<T>(Func<T, Press, CancellationToken, Task<CardActionResponse>> handle)
        where T : CardAction => new(typeof(T), (action, press, cancellation) => handle((T)action, press, cancellation));

    private static KeyValuePair<Type, Handler> Route<T>(Func<T, Press, CardActionResponse> handle)
        where T : CardAction => new(typeof(T), (action, press, _) => Task.FromResult(handle((T)action, press)));

    private async Task<CardActionResponse> Refresh(ITurnContext turn, RefreshCard action, Caller caller, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            var place = caller.IsPersonal ? Recipient.ForPerson(caller.Person.Id) : Recipient.Channel;
            await TryWithinBudget(token => reposting.KeepNewest(action.Case, action.Card, place, message, token), cancellation);
        }

        // Read last: the client shows the response that arrives last, and a stale one would overwrite the bot's own update.
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view) return new Toast(BotTexts.BadButton);
        // In the channel everyone sees the same card, without personal buttons.
        view = caller.IsPersonal ? view with { Form = await drafts.FindForCard(action.Card, view, cancellation) } : view with { Viewer = views.Everyone };
        return new ReplaceCard(CaseCards.Draw(action.Card, view));
    }

    /// <summary>Shows the case without buttons that work only in the personal chat: the card may be in any chat.</summary>
    private async Task<CardActionResponse> Shared(ShowShared action, Press press, CancellationToken cancellation) =>
        await views.Find(action.Case, press.Caller.Viewer, cancellation) is { } view
            ? new ReplaceCard(SharedCaseCard.Draw(view))
            : new ReplaceCard(answers.Refused(new UnknownCase(action.Case.ToString())).Card);

    private async Task<CardActionResponse> Open(OpenWork work, Press press, CancellationToken cancellation)
    {
        var caller = press.Caller;
        if (await views.Find(work.Case, caller.Viewer, cancellation) is not { } view) return answers.Refused(new UnknownCase(work.Case.ToString()));
        if (caller.IsPersonal && Card(work, view, caller) is { } card
            && await TryWithinBudget(token => reposting.Repost($"open/{press.CommandIdOf(work)}", work.Case, card, Recipient.ForPerson(caller.Person.Id), token), cancellation))
            return new Toast(BotTexts.Below);
        return await answers.Status(work.Case, caller, cancellation);
    }

    /// <summary>Returns the card of the caller's assignment, or null if the assignment is someone else's.</summary>
    private static CardRef? Card(OpenWork work, CaseView view, Caller caller)
    {
        var named = view.Case.OpenVisits.FirstOrDefault(v => v.Step == work.Step && v.VisitNumber == work.Visit);
        if ((named ?? view.Case.Current) is not { } current) return null;
        var (step, asked) = (view.Procedure.Step(current.Step), work.Respondent is { } respondent && current.Asked.Contains(respondent) ? work.Respondent : null);
        if (work.Respondent is null && current.OpenInquiry is { } inquiry && view.Permissions.ResponsibleFor(Assignments.ForInquiry(current, inquiry)).Includes(caller.Person))
            return CardRef.ForInquiry(current.Step, current.VisitNumber, inquiry.Number);
        var assignment = Assignments.ForSubmission(view.Case, step, current, asked);
        return view.Permissions.ResponsibleFor(assignment).Includes(caller.Person) ? CardRef.ForAssignment(current.Step, current.VisitNumber, asked) : null;
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
