using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Holidays;

/// <summary>Handles the buttons of the holidays card.</summary>
internal sealed class HolidayHandler(HolidayService holidays, OfficeContext office)
{
    public Task<CardActionResponse> Add(AddHoliday form, Press press, CancellationToken cancellation) =>
        UpdatedCard(form, press.Caller, () => holidays.Add(press.CommandIdOf(form), form, press.Caller.Actor, office.Get(), cancellation));

    public Task<CardActionResponse> Change(ChangeHoliday form, Press press, CancellationToken cancellation) =>
        UpdatedCard(form, press.Caller, () => holidays.Change(press.CommandIdOf(form), form, press.Caller.Actor, office.Get(), cancellation));

    /// <summary>Returns the updated card; after a refusal, with the form and the reason.</summary>
    private async Task<CardActionResponse> UpdatedCard(OnesqaBot.Cards.Actions.CardAction form, Caller caller, Func<Task<Refusal?>> order)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var refusal = form.Unreadable ?? await order();
        return new ReplaceCard(HolidaysCard.Draw(caller.Actor, holidays.Orders, office.Get(), refusal is null ? null : new TypedForm(form, RefusalText.Describe(refusal, null, office.Get()))));
    }
}
