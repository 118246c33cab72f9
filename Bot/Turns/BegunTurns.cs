using Microsoft.Bot.Builder;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Marks a turn that goes on with questions until its state is saved. Where a mark is found, the process died in between:
/// the person may have seen a question that the state knows nothing of, so the next answer is not taken for another.
/// </summary>
internal sealed class BegunTurns(IMemory memory, Talk talk)
{
    /// <returns>Whether the turn was marked: hand it to <see cref="End"/> once the state is saved.</returns>
    public async Task<bool> Begin(ITurnContext turn, CancellationToken cancellation)
    {
        if (!await talk.IsOpen(turn, cancellation)) return false;
        var key = Key(turn);
        if ((await memory.Read([key], cancellation)).Count > 0) await talk.Unheard(turn, cancellation);
        else await memory.Write(new Dictionary<string, MemoryItem> { [key] = new("begun", null) }, cancellation);
        return true;
    }

    public Task End(ITurnContext turn, bool begun, CancellationToken cancellation) =>
        begun ? memory.Delete([Key(turn)], cancellation) : Task.CompletedTask;

    private static string Key(ITurnContext turn) => $"turn/{turn.Activity.Conversation.Id}";
}
