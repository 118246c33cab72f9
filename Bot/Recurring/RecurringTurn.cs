using OnesqaBot.Cards;

namespace OnesqaBot.Bot;

/// <summary>The card of each year's work, and its button.</summary>
internal sealed class RecurringTurn(RecurringDesk desk, OfficeNow office)
{
    public async Task<Beside> Show(Caller caller, CancellationToken cancellation) =>
        new(RecurringCard.Draw(caller.Actor, await desk.List(cancellation), office.Get()), "งานประจำปี");

    public async Task<CardAnswer> Set(SetRecurring form, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        var refusal = await desk.Set(form, caller.Actor, cancellation);
        var lines = await desk.List(cancellation);
        return new InPlace(RecurringCard.Draw(caller.Actor, lines, office.Get(), refusal is null ? null : new TypedForm(form, RefusalText.Of(refusal, null, office.Get()))));
    }
}
