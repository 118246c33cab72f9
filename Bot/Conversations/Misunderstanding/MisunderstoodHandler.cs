using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations.Misunderstanding;

/// <summary>Shows administrators the month's most frequent subjects that were not understood.</summary>
internal sealed class MisunderstoodHandler(MisunderstoodMessages messages, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.To<MisunderstoodIntent>((_, caller, cancellation) => Show(caller, cancellation))];

    public async Task<NewCard> Show(Caller caller, CancellationToken cancellation)
    {
        if (answers.BarredFromAdministering(caller) is { } barred) return barred;
        var now = office.Get();
        var subjects = await messages.OfMonth(now.Today, cancellation) ?? [];
        var lines = subjects.OrderByDescending(s => s.Count)
            .Select(s => new MisunderstoodLine(s.Subject, s.Count, [.. s.Chosen.OrderByDescending(c => c.Value).Select(c => (ChoiceText.Describe(c.Key), c.Value))], s.Sentences)).ToList();
        return new(MisunderstoodCard.Draw(lines, now), MisunderstoodCard.Title);
    }
}
