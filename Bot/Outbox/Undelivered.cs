using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Lists effects that were given up, and requeues them.</summary>
internal sealed class Undelivered(IOutbox outbox, OutboxWakeup wakeup, CaseViews views, FaultIsolation isolation)
{
    /// <summary>A button press must be answered within 5 s: the remainder is listed afterwards and sent by the next press.</summary>
    private const int MaxAtOnce = 100;

    /// <summary>Maximum number of dead letters searched for those of one person.</summary>
    private const int MaxSearched = 1000;

    /// <param name="most">Maximum number of lines, newest first.</param>
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

    /// <returns>Whether this call requeued it.</returns>
    public async Task<bool> SendAgain(string key, CancellationToken cancellation) => await Requeue([key], cancellation) == 1;

    /// <returns>The number of effects that this call requeued.</returns>
    public async Task<int> SendAllAgain(CancellationToken cancellation) =>
        await Requeue((await outbox.DeadLetters(MaxAtOnce, cancellation)).Select(l => l.Key), cancellation);

    /// <summary>Requeues the messages to a person who has become reachable again, oldest first.</summary>
    /// <returns>The number of effects that this call requeued.</returns>
    public async Task<int> SendAgainTo(Person person, CancellationToken cancellation)
    {
        var to = Recipient.ForPerson(person.Id);
        var letters = await outbox.DeadLetters(MaxSearched, cancellation);
        return await Requeue(letters.Where(l => l.Effect is ShowCard show && show.To == to || l.Effect is RepostCard repost && repost.To == to).Reverse().Select(l => l.Key), cancellation);
    }

    private async Task<int> Requeue(IEnumerable<string> keys, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var key in keys)
            if (await outbox.Requeue(key, cancellation)) count++;
        if (count > 0) wakeup.Wake();
        return count;
    }

    /// <summary>Returns null if the case cannot be read, which may be why its effect was given up.</summary>
    private async Task<CaseView?> View(CaseNumber number, CancellationToken cancellation)
    {
        CaseView? view = null;
        await isolation.TryRun("undelivered", number.ToString(), async token => view = await views.Find(number, views.Everyone, token), cancellation);
        return view;
    }
}
