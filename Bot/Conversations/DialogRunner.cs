using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Dialogs;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Takes one input of a conversation to its end: what it leads to is decided, saved under a condition together with the
/// activity's id, and only then carried out and sent. Whoever gets the same activity again finds what it came to.
/// </summary>
internal sealed class DialogRunner(
    DialogEngine engine, DialogStore store, ConversationQueue queue, DialogCompletion completion, IntentHandler answers, DialogCards cards, TimeProvider time)
{
    /// <summary>A conversation in which this many others were faster in a row is not a busy one but a fault.</summary>
    private const int MostTries = 10;

    /// <summary>How long another instance may take to send what it saved, before it counts as dead.</summary>
    private static readonly TimeSpan OtherInstance = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan MarkWithin = TimeSpan.FromSeconds(1);

    /// <returns>What the pressed card becomes; null where nothing was pressed.</returns>
    public Task<DialogMessage?> Run(ITurnContext turn, Caller caller, UserInput input, CancellationToken cancellation)
    {
        var conversation = DialogStore.KeyOf(turn.Activity);
        return queue.Run(conversation, async () =>
        {
            var next = await Decide(conversation, input, cancellation);
            await CarryOut(turn, caller, conversation, input, next, cancellation);
            return next.Pressed;
        }, cancellation);
    }

    /// <summary>Decided on the newest state, and saved unless there is nothing to save.</summary>
    private async Task<DialogTurn> Decide(string conversation, UserInput input, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + OtherInstance;
        for (var tries = 1; ;)
        {
            var (state, etag) = await store.Read(conversation, cancellation);
            // At this instance nothing of this conversation is under way: another one is at work, or died.
            if (state.IsLastPending && input is not ButtonPress && time.GetUtcNow() < until)
            {
                await Task.Delay(Pause, time, cancellation);
                continue;
            }

            var next = engine.Decide(state, input, time.GetUtcNow());
            if (ReferenceEquals(next.State, state) || await store.Write(conversation, next.State, etag, cancellation)) return next;
            if (tries++ == MostTries) throw new InvalidOperationException($"A conversation changed {MostTries} times while one input was decided.");
        }
    }

    private async Task CarryOut(ITurnContext turn, Caller caller, string conversation, UserInput input, DialogTurn next, CancellationToken cancellation)
    {
        try
        {
            if (next.Intent is { } wish) await turn.Reply(await answers.To(wish, caller, cancellation), cancellation, to: input.Key);
            if (next.Command is { } command) await completion.Take(turn, command, caller, cancellation);
            foreach (var message in next.Show) await turn.Reply(cards.Draw(message), DialogCards.SummaryOf(message), cancellation, to: input.Key);
        }
        catch
        {
            // The person may have seen it or not: what he types next is not taken for an answer to it.
            await Mark(conversation, input.Key, Delivery.Failed);
            throw;
        }

        await Mark(conversation, input.Key, Delivery.Sent);
    }

    private async Task Mark(string conversation, string? key, Delivery delivery)
    {
        if (key is null) return;
        // Whatever ended the turn; but a store that does not answer would hold up its answer. Unmarked it counts as dead.
        using var limit = new CancellationTokenSource(MarkWithin);
        for (var tries = 0; tries < MostTries; tries++)
        {
            var (state, etag) = await store.Read(conversation, limit.Token);
            if (state.Outcomes.All(o => o.Key != key || o.Delivery == delivery)) return;
            if (await store.Write(conversation, state.Delivered(key, delivery), etag, limit.Token)) return;
        }
    }
}
