using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>A button was pressed.</summary>
internal sealed partial class PressTurn(
    CaseAnswers cases, TextAnswers texts, CaseViews views, CardDelivery delivery, TalkTurn talk, ILogger<PressTurn> log)
{
    /// <summary>An invoke is answered within 5 s or the client asks again: a call on the way to the answer gets less.</summary>
    private static readonly TimeSpan CallBudget = TimeSpan.FromSeconds(3);

    /// <param name="action">Null when the button's data could not be read.</param>
    public async Task<CardAnswer> Answer(ITurnContext turn, CardAction? action, Caller caller, CancellationToken cancellation)
    {
        switch (action)
        {
            case null: return new Word(Notices.BadButton);
            case RefreshCard a: return await Refresh(turn, a, caller, cancellation);
            case AskHelp: return texts.Help(caller, null);
            case AskProcedures: return texts.Procedures(caller);
            case AskMyWork: return await texts.MyWork(caller, cancellation);
            case AskWaiting: return await texts.Waiting(caller, cancellation);
            case AskStatus a: return await texts.Status(a.Case, caller, cancellation);
            case AskHistory a: return await texts.History(a.Case, caller, cancellation);
            case AskCancel a: return await texts.AskCancel(a.Case, caller, cancellation);
            case CancelTheCase a: return await cases.Cancel(a, caller, cancellation);
            case OpenWork a: return await Open(a.Case, caller, cancellation);
            case StartProcedure a: return await talk.Start(turn, a.Procedure, caller, cancellation);
            case DialogStep a: return await talk.Press(turn, a, caller, cancellation);
            case AttachHere a: return await talk.Attach(turn, a, caller, cancellation);
            case StepAction a: return await cases.Take(a, caller, turn.Activity.Id ?? Guid.NewGuid().ToString("N"), cancellation);
            default: throw new InvalidOperationException($"Nothing answers {action.GetType().Name}.");
        }
    }

    private async Task<CardAnswer> Refresh(ITurnContext turn, RefreshCard action, Caller caller, CancellationToken cancellation)
    {
        if (turn.Activity.ReplyToId is { Length: > 0 } message)
        {
            var place = caller.IsPersonal ? Address.To(caller.Person.Id) : Address.Channel;
            await Quickly(token => delivery.KeepNewest(action.Case, action.Card, place, message, token), cancellation);
        }

        // Read last: the client shows whatever answer comes last, and an old one would cover the bot's own update.
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view) return new Word(Notices.BadButton);
        // In the channel everyone sees the same card, with nobody's buttons.
        if (!caller.IsPersonal) view = view with { Viewer = Viewer.Everyone };
        return new InPlace(CaseCards.Draw(action.Card, view));
    }

    private async Task<CardAnswer> Open(CaseNumber number, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(number, caller.Viewer, cancellation) is not { } view) return texts.Refused(new UnknownCase(number.ToString()));
        if (view.Case.Current is { } current && caller.IsPersonal && MayAct(view, current, caller)
            && await Quickly(token => delivery.BringDown(number, new CardRef(CardKind.Step, current.Step, current.Visit), Address.To(caller.Person.Id), token), cancellation))
            return new Word(Notices.Below);
        return await texts.Status(number, caller, cancellation);
    }

    private static bool MayAct(CaseView view, StepVisit current, Caller caller) =>
        Responsibility.Of(view.Case, view.Procedure.Step(current.Step), view.Office.Directory, view.Office.Today)
            .MayAct.Any(p => p.Id == caller.Person.Id);

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
