using System.Collections.Concurrent;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Lets the messages of one conversation through one after another, each once: the channel sends a message again when an
/// answer was slow, and an answer to a question must not count for the next question too.
/// </summary>
internal sealed partial class TurnGate(ConversationState state, Talk talk, BegunTurns turns, ILogger<TurnGate> log) : Microsoft.Bot.Builder.IMiddleware
{
    /// <summary>How many messages back a repeat is known.</summary>
    private const int Remembered = 20;

    private readonly ConcurrentDictionary<string, Gate> _gates = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<List<string>> _seen = state.CreateProperty<List<string>>("seen");

    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        // Presses carry their own identity (case, step, visit), and must not wait behind a slow message. Those that answer
        // a question come in by Enter.
        if (turnContext.Activity.Type != ActivityTypes.Message)
        {
            await next(cancellationToken);
            return;
        }

        // A message of no conversation has no state and nobody to answer.
        if (turnContext.Activity.Conversation?.Id is not { Length: > 0 } id) return;
        using var pass = await Enter(id, cancellationToken);
        if (await Repeated(turnContext, cancellationToken)) return;
        var begun = await turns.Begin(turnContext, cancellationToken);
        try
        {
            await next(cancellationToken);
        }
        catch (DeliveryException) when (MessageAttachments.Of(turnContext.Activity).Files.Count == 0)
        {
            // The answer may have arrived all the same, so what was said counts. A file that nobody was told of is sent again.
            await talk.Unheard(turnContext, cancellationToken);
            await Save(turnContext, begun, cancellationToken);
            throw;
        }

        await Save(turnContext, begun, cancellationToken);
    }

    private async Task Save(ITurnContext turn, bool begun, CancellationToken cancellation)
    {
        try
        {
            await state.SaveChangesAsync(turn, force: false, cancellation);
        }
        catch (StateConflictException)
        {
            // Another instance answered the same message at the same moment; its answer stands.
            Conflicted(log);
        }

        await turns.End(turn, begun, cancellation);
    }

    private async Task<bool> Repeated(ITurnContext turn, CancellationToken cancellation)
    {
        if (turn.Activity.Id is not { Length: > 0 } id) return false;
        var seen = await _seen.GetAsync(turn, () => [], cancellation);
        if (seen.Contains(id)) return true;
        seen.Add(id);
        if (seen.Count > Remembered) seen.RemoveRange(0, seen.Count - Remembered);
        await _seen.SetAsync(turn, seen, cancellation);
        return false;
    }

    /// <summary>Waits until no other turn of this conversation is under way.</summary>
    public async Task<IDisposable> Enter(string conversation, CancellationToken cancellation)
    {
        while (true)
        {
            var gate = _gates.GetOrAdd(conversation, _ => new Gate());
            lock (gate)
            {
                if (gate.Closed) continue;
                gate.Users++;
            }

            var pass = new Pass(this, conversation, gate);
            try
            {
                await gate.Turn.WaitAsync(cancellation);
                pass.Entered = true;
                return pass;
            }
            catch (OperationCanceledException)
            {
                pass.Dispose();
                throw;
            }
        }
    }

    private sealed class Gate
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public int Users { get; set; }

        public bool Closed { get; set; }
    }

    private sealed class Pass(TurnGate owner, string conversation, Gate gate) : IDisposable
    {
        public bool Entered { get; set; }

        public void Dispose()
        {
            if (Entered) gate.Turn.Release();
            lock (gate)
            {
                if (--gate.Users > 0) return;
                gate.Closed = true;
                owner._gates.TryRemove(conversation, out _);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Two turns of one conversation ran at once; the second one's state was dropped")]
    private static partial void Conflicted(ILogger logger);
}
