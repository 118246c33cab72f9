using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Files;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Makes inputs of a conversation out of messages and presses, and hands them to <see cref="DialogRunner"/>.</summary>
internal sealed class DialogInputReader(DialogRunner runner, DialogStore store, DialogCards cards, HandInCandidates candidates, ProcedureLibrary procedures)
{
    public Task Say(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation) =>
        runner.Run(turn, caller, new MessageInput(caller.Actor, turn.Activity.Id, CommandId(turn), message.Text, message.Request, turn.Activity.Id ?? "", message.Wordless), cancellation);

    /// <summary>The edit has the message's own id; what tells two edits apart is what they say.</summary>
    public Task Edit(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation)
    {
        var id = turn.Activity.Id ?? "";
        var key = $"edit/{id}/{StableHash.Compute(message.Text, 8)}";
        return runner.Run(turn, caller, new EditInput(caller.Actor, key, CommandId(turn), id, message.Text), cancellation);
    }

    /// <summary>Begins the questions that open a case; a card where the caller may not.</summary>
    public async Task<CardActionResponse> Start(ITurnContext turn, string procedure, Caller caller, CancellationToken cancellation)
    {
        if (procedures.Newest(procedure) is null) return new Toast(BotTexts.BadButton);
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        await runner.Run(turn, caller, new StartInput(caller.Actor, turn.Activity.Id, CommandId(turn), procedure), cancellation);
        return new Toast(BotTexts.Below);
    }

    /// <summary>A question's button.</summary>
    public async Task<CardActionResponse> Press(ITurnContext turn, DialogStep step, Caller caller, CancellationToken cancellation)
    {
        var move = step.Move switch { DialogMove.Back => ButtonMove.Back, DialogMove.Cancel => ButtonMove.Cancel, _ => ButtonMove.Choose };
        var pressed = await runner.Run(turn, caller, new ButtonPress(caller.Actor, CommandId(turn), step.Dialog, step.Question, move, step.Choice), cancellation);
        return pressed is null ? new Toast(BotTexts.Below) : new ReplaceCard(cards.Draw(pressed));
    }

    /// <summary>Files that come from now on belong to this row.</summary>
    public async Task<CardActionResponse> Attach(ITurnContext turn, AttachHere row, Caller caller, CancellationToken cancellation)
    {
        var chosen = new ChosenStep(row.Case.ToString(), row.Step, row.Visit, row.Respondent?.ToString());
        if (await candidates.LabelOf(chosen, caller, cancellation) is not { } label) return new Toast(BotTexts.BadButton);
        await runner.Run(turn, caller, new StepInput(caller.Actor, turn.Activity.Id, CommandId(turn), chosen), cancellation);
        return RequestAnswers.Notice(BotTexts.SendTheFile(label));
    }

    /// <param name="isAside">They came with words that were answered: where no row takes them there is nothing more to say.</param>
    public async Task TakeFiles(ITurnContext turn, IReadOnlyList<OfferedFile> files, bool isAside, Caller caller, CancellationToken cancellation)
    {
        var (state, _) = await store.Read(DialogStore.KeyOf(turn.Activity), cancellation);
        var rows = await candidates.For(state.Step, caller, cancellation);
        if (isAside && rows.Count == 0) return;
        // The words of the message are an input of their own.
        var key = turn.Activity.Id is { } id ? $"{id}/files" : null;
        await runner.Run(turn, caller, new FilesInput(
            caller.Actor, key, CommandId(turn), [.. files.Select(f => new HandInFile(f.Id, f.Name, f.Source, f.IsPasted))], rows), cancellation);
    }

    // The channel's id of what was said or pressed: said twice, it gives the same command.
    private static string CommandId(ITurnContext turn) =>
        turn.Activity.Id is { Length: > 0 } id ? $"{turn.Activity.Conversation.Id}/{id}" : Guid.NewGuid().ToString("N");
}
