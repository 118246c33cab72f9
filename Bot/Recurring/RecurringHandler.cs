using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Recurring;

/// <summary>Shows the recurring cases card and handles its button.</summary>
internal sealed class RecurringHandler(RecurringCaseService recurring, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<RecurringIntent>((_, caller, cancellation) => Show(caller, cancellation))];

    public async Task<NewCard> Show(Caller caller, CancellationToken cancellation) =>
        new(RecurringCard.Draw(caller.Actor, await recurring.List(cancellation), office.Get()), BotTexts.Recurring);

    public async Task<CardActionResponse> Set(SetRecurring form, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var refusal = await recurring.Set(form, caller.Actor, cancellation);
        var lines = await recurring.List(cancellation);
        return new ReplaceCard(RecurringCard.Draw(caller.Actor, lines, office.Get(), refusal is null ? null : new TypedForm(form, RefusalText.Describe(refusal, null, office.Get()))));
    }
}
