using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.People;

/// <summary>The buttons of the card that tells who acts for whom.</summary>
internal sealed partial class ActingHandler(ActingService acting, DirectoryProvider directory, PendingCardHandover handover, OfficeContext office, ILogger<ActingHandler> log)
{
    public async Task<CardActionResponse> Set(ITurnContext turn, SetActing form, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var refusal = form.Unreadable ?? await acting.Set($"{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}/{caller.Person.Id}", form, caller.Actor, cancellation);
        return Shown(form, refusal, caller, cancellation);
    }

    public async Task<CardActionResponse> Revoke(RevokeActing order, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        return Shown(order, await acting.Revoke(order.Order, caller.Actor, cancellation), caller, cancellation);
    }

    /// <summary>The card as it is now; who acts from today gets what waits, at once in office hours.</summary>
    private ReplaceCard Shown(OnesqaBot.Cards.Actions.CardAction pressed, Refusal? refusal, Caller caller, CancellationToken cancellation)
    {
        if (refusal is null && OfficeHours.Cover(office.Now, office.Get().Holidays)) _ = Task.Run(() => HandOver(CancellationToken.None), cancellation);
        return new ReplaceCard(ActingCard.Draw(caller.Actor, directory.Orders, office.Get(), refusal is null ? null : new TypedForm(pressed, RefusalText.Describe(refusal, null, office.Get()))));
    }

    // The answer does not wait for it: an invoke must be answered within 5 s. What fails here is done at the next look.
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "What waits was not handed over at once")]
    private static partial void NotYet(ILogger logger, Exception exception);
}
