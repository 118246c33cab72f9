using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Conversations.Misunderstanding;
using OnesqaBot.Dialogs;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Processes one input of a conversation: decides the outcome, saves it conditionally together with the activity's id, and only
/// then executes and sends it. A repeated activity finds the saved outcome.
/// </summary>
internal sealed class DialogRunner(
    DialogEngine engine, DialogStore store, ConversationQueue queue, DialogCompletion completion, IntentHandler intents, MisunderstoodMessages misunderstood, DialogCards cards, TimeProvider time)
{
    /// <summary>More consecutive conflicts than this indicate a bug rather than a busy conversation.</summary>
    private const int MaxAttempts = 10;

    /// <summary>How long another instance may take to send a saved outcome before it is considered dead.</summary>
    private static readonly TimeSpan OtherInstanceTimeout = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan MarkTimeout = TimeSpan.FromSeconds(1);

    /// <returns>The replacement for the pressed card; null if the input is not a button press.</returns>
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

    /// <summary>Decides on the newest state, and saves the result if it changed.</summary>
    private async Task<DialogTurn> Decide(string conversation, UserInput input, CancellationToken cancellation)
    {
        var until = time.GetUtcNow() + OtherInstanceTimeout;
        for (var tries = 1; ;)
        {
            var (state, etag) = await store.Read(conversation, cancellation);
            // The queue rules out concurrent work in this instance, so another one is sending the outcome, or has died.
            if (state.IsLastPending && input is not ButtonPress && time.GetUtcNow() < until)
            {
                await Task.Delay(Pause, time, cancellation);
                continue;
            }

            var next = engine.Decide(state, input, time.GetUtcNow());
            if (ReferenceEquals(next.State, state) || await store.Write(conversation, next.State, etag, cancellation)) return next;
            if (tries++ == MaxAttempts) throw new InvalidOperationException($"A conversation was changed concurrently on each of {MaxAttempts} attempts to process an input.");
        }
    }

    private async Task CarryOut(
        ITurnContext turn, Caller caller, string conversation, UserInput input, DialogTurn next, CancellationToken cancellation)
    {
        try
        {
            if (next.NotUnderstood is { } missed) await misunderstood.Missed(conversation, missed);
            else if (next.Intent is not null || (input is StartInput or MessageInput && next.State.Open is not null)) await misunderstood.Chosen(conversation, next.Intent?.GetType().Name ?? "StartProcedure");
            if (next.Intent is { } intent) await turn.Reply(await intents.Answer(intent, caller, cancellation), cancellation, to: input.Key);
            if (next.Command is { } command) await completion.Execute(turn, command, caller, cancellation);
            foreach (var message in next.Show) await turn.Reply(cards.Draw(message), DialogCards.SummaryOf(message), cancellation, to: input.Key);
        }
        catch
        {
            // It is unknown whether the person saw the question, so the next message is not treated as the answer.
            await Mark(conversation, input.Key, Delivery.Failed);
            throw;
        }

        await Mark(conversation, input.Key, Delivery.Sent);
    }

    private async Task Mark(string conversation, string? key, Delivery delivery)
    {
        if (key is null) return;
        // Not canceled with the turn, but limited, since an unresponsive store would delay the reply. If the mark is missing,
        // this sender counts as dead.
        using var limit = new CancellationTokenSource(MarkTimeout);
        for (var tries = 0; tries < MaxAttempts; tries++)
        {
            var (state, etag) = await store.Read(conversation, limit.Token);
            if (state.Outcomes.All(o => o.Key != key || o.Delivery == delivery)) return;
            if (await store.Write(conversation, state.Delivered(key, delivery), etag, limit.Token)) return;
        }
    }
}
