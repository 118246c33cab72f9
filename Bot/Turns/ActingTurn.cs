using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>The buttons of the card that tells who acts for whom.</summary>
internal sealed partial class ActingTurn(ActingDesk desk, Staffing staffing, Handover handover, OfficeNow office, ILogger<ActingTurn> log)
{
    public async Task<CardAnswer> Set(ITurnContext turn, SetActing form, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        var refusal = form.Unreadable ?? await desk.Set($"{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}/{caller.Person.Id}", form, caller.Actor, cancellation);
        return Shown(form, refusal, caller, cancellation);
    }

    public async Task<CardAnswer> Revoke(RevokeActing order, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        return Shown(order, await desk.Revoke(order.Order, caller.Actor, cancellation), caller, cancellation);
    }

    /// <summary>The card as it is now; who acts from today gets what waits, at once in office hours.</summary>
    private InPlace Shown(Cards.CardAction pressed, Refusal? refusal, Caller caller, CancellationToken cancellation)
    {
        if (refusal is null && OfficeHours.Cover(office.Now, office.Get().Holidays)) _ = Task.Run(() => HandOver(CancellationToken.None), cancellation);
        return new InPlace(ActingCard.Draw(caller.Actor, staffing.Orders, office.Get(), refusal is null ? null : new TypedForm(pressed, RefusalText.Of(refusal, null, office.Get()))));
    }

    // The answer does not wait for it: an invoke must be answered within 5 s. What fails here is done at the next look.
    private async Task HandOver(CancellationToken cancellation)
    {
        try
        {
            await handover.Look(cancellation);
        }
        catch (Exception e)
        {
            NotYet(log, e);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What waits was not handed over at once")]
    private static partial void NotYet(ILogger logger, Exception exception);
}
