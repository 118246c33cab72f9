using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Lists effects that were given up, and puts them back into the outbox.</summary>
internal sealed class Undelivered(IOutbox outbox, OutboxWakeup wakeup, CaseViews views, FaultIsolation isolation)
{
    /// <summary>A press is answered within 5 s: what is beyond is listed after it, and sent by the next.</summary>
    private const int MostAtOnce = 100;

    /// <summary>Dead letters that are looked through for one person's.</summary>
    private const int MostLookedThrough = 1000;

    /// <param name="most">Newest first.</param>
    public async Task<(IReadOnlyList<UndeliveredLine> Lines, bool More)> List(int most, CancellationToken cancellation)
    {
        var letters = await outbox.DeadLetters(most + 1, cancellation);
        var seen = new Dictionary<CaseNumber, CaseView?>();
        var lines = new List<UndeliveredLine>();
        foreach (var letter in letters.Take(most))
        {
            if (!seen.TryGetValue(letter.Case, out var view)) seen[letter.Case] = view = await View(letter.Case, cancellation);
            lines.Add(new(letter, view));
        }

        return (lines, letters.Count > most);
    }

    /// <returns>Whether it was put back now.</returns>
    public async Task<bool> SendAgain(string key, CancellationToken cancellation) => await Requeue([key], cancellation) == 1;

    /// <returns>How many were put back now.</returns>
    public async Task<int> SendAllAgain(CancellationToken cancellation) =>
        await Requeue((await outbox.DeadLetters(MostAtOnce, cancellation)).Select(l => l.Key), cancellation);

    /// <summary>What could not reach a person who can be reached again: the oldest first, as it would have come.</summary>
    /// <returns>How many were put back now.</returns>
    public async Task<int> SendAgainTo(Person person, CancellationToken cancellation)
    {
        var to = Recipient.To(person.Id);
        var letters = await outbox.DeadLetters(MostLookedThrough, cancellation);
        return await Requeue(letters.Where(l => l.Effect is ShowCard show && show.To == to || l.Effect is RepostCard bring && bring.To == to).Reverse().Select(l => l.Key), cancellation);
    }

    private async Task<int> Requeue(IEnumerable<string> keys, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var key in keys)
            if (await outbox.Requeue(key, cancellation)) count++;
        if (count > 0) wakeup.Wake();
        return count;
    }

    /// <summary>Null where the case cannot be read: that may be why something of it was given up.</summary>
    private async Task<CaseView?> View(CaseNumber number, CancellationToken cancellation)
    {
        CaseView? view = null;
        await isolation.Try("undelivered", number.ToString(), async token => view = await views.Find(number, Viewer.Everyone, token), cancellation);
        return view;
    }
}
