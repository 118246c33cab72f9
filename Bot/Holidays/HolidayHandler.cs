using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Holidays;

/// <summary>The buttons of the card of holidays.</summary>
internal sealed class HolidayHandler(HolidayService holidays, OfficeContext office)
{
    public Task<CardActionResponse> Add(ITurnContext turn, AddHoliday form, Caller caller, CancellationToken cancellation) =>
        Shown(form, caller, () => holidays.Add(CommandId(turn, caller), form, caller.Actor, office.Get(), cancellation));

    public Task<CardActionResponse> Change(ITurnContext turn, ChangeHoliday form, Caller caller, CancellationToken cancellation) =>
        Shown(form, caller, () => holidays.Change(CommandId(turn, caller), form, caller.Actor, office.Get(), cancellation));

    /// <summary>The card as it is now, with the form and why it was not taken, where it was not.</summary>
    private async Task<CardActionResponse> Shown(OnesqaBot.Cards.Actions.CardAction form, Caller caller, Func<Task<Refusal?>> order)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var refusal = form.Unreadable ?? await order();
        return new ReplaceCard(HolidaysCard.Draw(caller.Actor, holidays.Orders, office.Get(), refusal is null ? null : new TypedForm(form, RefusalText.Describe(refusal, null, office.Get()))));
    }

    // A repeat is not judged again, so it must be the same person's: ids of activities are unique in a conversation only.
    private static string CommandId(ITurnContext turn, Caller caller) => $"{turn.Activity.Id ?? Guid.NewGuid().ToString("N")}/{caller.Person.Id}";
}
