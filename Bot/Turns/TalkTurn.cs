using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Questions that take several turns: begins them, goes on, and takes the command they end in.</summary>
internal sealed class TalkTurn(
    Talk talk, ConversationState state, TurnGate gate, BegunTurns turns, TalkResults results, HandInCandidates candidates, TextAnswers texts, ProcedureLibrary procedures)
{
    /// <summary>Most files that one message may bring.</summary>
    public const int MostFiles = 10;

    /// <summary>A message came while questions may be open.</summary>
    /// <returns>Null when it was an answer and is dealt with; otherwise what is left for the bot to answer.</returns>
    public async Task<TalkOutcome?> Continue(ITurnContext turn, Caller caller, CancellationToken cancellation)
    {
        var outcome = await talk.Continue(turn, cancellation);
        if (outcome is NothingAsked or Interrupted) return outcome;
        await results.Take(turn, outcome, caller, cancellation);
        return null;
    }

    public Task AskAgain(ITurnContext turn, CancellationToken cancellation) => talk.AskAgain(turn, cancellation);

    /// <summary>Begins the questions that open a case; a card where the caller may not.</summary>
    public Task<CardAnswer> Start(ITurnContext turn, string procedure, Caller caller, CancellationToken cancellation) => Saved(turn, async () =>
    {
        if (procedures.Newest(procedure) is not { } known) return new Word(Notices.BadButton);
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        if (caller.Actor.In(known.OpenedBy) is null) return texts.Refused(new MayNotOpen(known.OpenedBy));
        await results.Take(turn, await talk.BeginOpenCase(turn, procedure, CommandId(turn), cancellation), caller, cancellation);
        return new Word(Notices.Below);
    }, cancellation);

    /// <summary>A question's button.</summary>
    public Task<CardAnswer> Press(ITurnContext turn, DialogStep step, Caller caller, CancellationToken cancellation) => Saved(turn, async () =>
    {
        var (outcome, pressed) = await talk.Press(turn, step, cancellation);
        await results.Take(turn, outcome, caller, cancellation);
        return new InPlace(pressed);
    }, cancellation);

    /// <summary>Files that come from now on belong to this row.</summary>
    public Task<CardAnswer> Attach(ITurnContext turn, AttachHere row, Caller caller, CancellationToken cancellation) => Saved(turn, async () =>
        await candidates.Choose(turn, row, caller, cancellation) is { } label
            ? TextAnswers.Notice(Notices.SendTheFile(label))
            : new Word(Notices.BadButton), cancellation);

    public async Task TakeFiles(ITurnContext turn, IReadOnlyList<OfferedFile> files, Caller caller, CancellationToken cancellation)
    {
        var rows = files.Count > MostFiles ? [] : await candidates.For(turn, caller, cancellation);
        if (rows.Count == 0)
        {
            await turn.Reply(files.Count > MostFiles ? Notices.TooManyFiles : Notices.NoRowTakesFiles, cancellation);
            return;
        }

        var request = new HandInRequest(CommandId(turn), [.. files.Select(f => new HandInFile(f.Id, f.Name, f.Source))], rows);
        await results.Take(turn, await talk.BeginHandIn(turn, request, cancellation), caller, cancellation);
    }

    // The channel's id of what was said or pressed: said twice, it gives the same command.
    private static string CommandId(ITurnContext turn) =>
        turn.Activity.Id is { Length: > 0 } id ? $"{turn.Activity.Conversation.Id}/{id}" : Guid.NewGuid().ToString("N");

    /// <summary>A press's turn by itself saves nothing; a message's turn is saved by the gate that let it in.</summary>
    private async Task<CardAnswer> Saved(ITurnContext turn, Func<Task<CardAnswer>> answer, CancellationToken cancellation)
    {
        if (turn.Activity.Type == ActivityTypes.Message) return await answer();
        using var pass = await gate.Enter(turn.Activity.Conversation.Id, cancellation);
        var begun = await turns.Begin(turn, cancellation);
        var given = await answer();
        try
        {
            await state.SaveChangesAsync(turn, force: false, cancellation);
            await turns.End(turn, begun, cancellation);
            return given;
        }
        catch (StateConflictException)
        {
            // Another instance took the same press at the same moment.
            return new Word(Notices.Below);
        }
    }
}
