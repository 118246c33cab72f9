using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>The buttons of the card of holidays.</summary>
internal sealed class HolidayTurn(HolidayDesk desk, OfficeNow office)
{
    public Task<CardAnswer> Add(ITurnContext turn, AddHoliday form, Caller caller, CancellationToken cancellation) =>
        Shown(form, caller, () => desk.Add(CommandId(turn, caller), form, caller.Actor, office.Get(), cancellation));

    public Task<CardAnswer> Change(ITurnContext turn, ChangeHoliday form, Caller caller, CancellationToken cancellation) =>
        Shown(form, caller, () => desk.Change(CommandId(turn, caller), form, caller.Actor, office.Get(), cancellation));

    /// <summary>The card as it is now, with the form and why it was not taken, where it was not.</summary>
    private async Task<CardAnswer> Shown(Cards.CardAction form, Caller caller, Func<Task<Refusal?>> order)
    {
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        var refusal = form.Unreadable ?? await order();
        return new InPlace(HolidaysCard.Draw(caller.Actor, desk.Orders, office.Get(), refusal is null ? null : new TypedForm(form, RefusalText.Of(refusal, null, office.Get()))));
    }

    // A repeat is not judged again, so it must be the same person's: ids of activities are unique in a conversation only.
    private static string CommandId(ITurnContext turn, Caller caller) => $"{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}/{caller.Person.Id}";
}
