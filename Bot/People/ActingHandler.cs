using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Absences;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.People;

/// <summary>Handles the buttons of the acting orders card.</summary>
internal sealed partial class ActingHandler(
    ActingService acting, DirectoryProvider directory, PendingCardHandover handover, PersonalMessages messages, OfficeContext office,
    ILogger<ActingHandler> log)
{
    public async Task<CardActionResponse> Set(SetActing form, Press press, CancellationToken cancellation)
    {
        var caller = press.Caller;
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var refusal = form.Unreadable ?? await acting.Set(press.CommandIdOf(form), form, caller.Actor, cancellation);
        if (refusal is null && form.RequestedBy is { } asked) await NotifyRequester(asked, form, cancellation);
        return UpdatedCard(form, refusal, caller, cancellation);
    }

    /// <summary>Tells whoever asked for the order that it was made.</summary>
    private Task NotifyRequester(string person, SetActing order, CancellationToken cancellation) => messages.TrySend(
        person,
        () =>
        {
            var text = AbsenceCard.Confirmed(order, office.Get());
            return new(NoticeCard.Draw(text), text);
        },
        FormattableString.Invariant($"acting-confirmed/{person}/{order.Post}/{order.Person}/{order.From:O}/{order.To:O}"), cancellation);

    public async Task<CardActionResponse> Revoke(RevokeActing order, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        return UpdatedCard(order, await acting.Revoke(order.Order, caller.Actor, cancellation), caller, cancellation);
    }

    /// <summary>Returns the updated card and, in office hours, starts handing over pending cards to people who act from today.</summary>
    private ReplaceCard UpdatedCard(OnesqaBot.Cards.Actions.CardAction pressed, Refusal? refusal, Caller caller, CancellationToken cancellation)
    {
        if (refusal is null && OfficeHours.Cover(office.Now, office.Get().Holidays)) _ = Task.Run(() => HandOver(CancellationToken.None), cancellation);
        return new ReplaceCard(ActingCard.Draw(caller.Actor, directory.Orders, office.Get(), refusal is null ? null : new TypedForm(pressed, RefusalText.Describe(refusal, null, office.Get()))));
    }

    // Not awaited by the response: an invoke must be answered within 5 s. A failed hand-over is retried by the next refresh.
    private async Task HandOver(CancellationToken cancellation)
    {
        try
        {
            await handover.Run(cancellation);
        }
        catch (Exception e)
        {
            NotYet(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Immediate hand-over failed; will retry")]
    private static partial void NotYet(ILogger logger, Exception exception);
}
