using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Files;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Converts messages and button presses into dialog inputs for <see cref="DialogRunner"/>.</summary>
internal sealed class DialogInputReader(
    DialogRunner runner, DialogStore store, DialogCards cards, HandInCandidates candidates, ProcedureLibrary procedures, TimeProvider time)
{
    public Task Say(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation) =>
        runner.Run(turn, caller, new MessageInput(caller.Actor, turn.Activity.Id, CommandId.ForInput(turn.Activity), message.Text, message.Request, turn.Activity.Id ?? "", message.Wordless), cancellation);

    /// <summary>An edit has the same id as the message, so edits are distinguished by their text.</summary>
    public Task Edit(ITurnContext turn, ReceivedMessage message, Caller caller, CancellationToken cancellation)
    {
        var id = turn.Activity.Id ?? "";
        var key = $"edit/{id}/{StableHash.Compute(message.Text, 8)}";
        return runner.Run(turn, caller, new EditInput(caller.Actor, key, CommandId.ForInput(turn.Activity), id, message.Text), cancellation);
    }

    /// <summary>Starts the dialog that opens a case.</summary>
    public async Task<CardActionResponse> Start(ITurnContext turn, string procedure, Caller caller, CancellationToken cancellation)
    {
        if (procedures.Newest(procedure) is null) return new Toast(BotTexts.BadButton);
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        await runner.Run(turn, caller, new StartInput(caller.Actor, turn.Activity.Id, CommandId.ForInput(turn.Activity), procedure), cancellation);
        return new Toast(BotTexts.Below);
    }

    /// <summary>Handles a button of a question.</summary>
    public async Task<CardActionResponse> Press(ITurnContext turn, DialogStep step, Caller caller, CancellationToken cancellation)
    {
        var move = step.Move switch { DialogMove.Back => ButtonMove.Back, DialogMove.Cancel => ButtonMove.Cancel, _ => ButtonMove.Choose };
        var pressed = await runner.Run(turn, caller, new ButtonPress(caller.Actor, CommandId.ForInput(turn.Activity), step.Dialog, step.Question, move, step.Choice, PlacementCard.ChoicesOf(step)), cancellation);
        return pressed is null ? new Toast(BotTexts.Below) : new ReplaceCard(cards.Draw(pressed));
    }

    /// <summary>Lets the next file replace a document.</summary>
    public async Task<CardActionResponse> Replace(ITurnContext turn, ReplaceFile target, Caller caller, CancellationToken cancellation)
    {
        var chosen = new ChosenStep(target.Case.ToString(), target.Step, target.Visit, target.Respondent?.ToString()) { Replaces = target.Document };
        if (await candidates.Replaceable(chosen, caller, cancellation) is not { } file) return new Toast(BotTexts.BadButton);
        await runner.Run(turn, caller, new StepInput(caller.Actor, turn.Activity.Id, CommandId.ForInput(turn.Activity), chosen), cancellation);
        return RequestAnswers.Notice(BotTexts.SendTheReplacement(file.FileName));
    }

    /// <summary>Assigns the files that follow to a step.</summary>
    public async Task<CardActionResponse> Attach(ITurnContext turn, AttachHere target, Caller caller, CancellationToken cancellation)
    {
        var chosen = new ChosenStep(target.Case.ToString(), target.Step, target.Visit, target.Respondent?.ToString());
        if (await candidates.LabelOf(chosen, caller, cancellation) is not { } label) return new Toast(BotTexts.BadButton);
        await runner.Run(turn, caller, new StepInput(caller.Actor, turn.Activity.Id, CommandId.ForInput(turn.Activity), chosen), cancellation);
        return RequestAnswers.Notice(BotTexts.SendTheFile(label));
    }

    /// <summary>The question of which document a file is, if the action would hand the step on without it; otherwise null.</summary>
    public async Task<CardActionResponse?> AskBefore(ITurnContext turn, StepAction action, Caller caller, CancellationToken cancellation)
    {
        if (action is not (MarkDone or SubmitAction or AnswerInquiryAction or RecordResolutionAction)) return null;
        var respondent = (action as SubmitAction)?.Respondent;
        var (state, _) = await store.Read(DialogStore.KeyOf(turn.Activity), cancellation);
        if (state.Open is not HandInDialog files || files.AskBefore(action.Case, action.Step, action.Visit, respondent, procedures, time.GetUtcNow()) is not { } question) return null;
        // Where the file is no longer taken, the action says why.
        return await candidates.LabelOf(new ChosenStep(action.Case.ToString(), action.Step, action.Visit, respondent?.ToString()), caller, cancellation) is null
            ? null
            : new NewCard(cards.Draw(question), DialogCards.SummaryOf(question));
    }

    /// <param name="isAside">Whether the files came with text that was answered; then nothing more is said if no step accepts them.</param>
    public async Task TakeFiles(ITurnContext turn, IReadOnlyList<OfferedFile> files, bool isAside, Caller caller, CancellationToken cancellation)
    {
        var (state, _) = await store.Read(DialogStore.KeyOf(turn.Activity), cancellation);
        var steps = await candidates.FindCandidates(state.Step, caller, cancellation);
        if (isAside && steps.Count == 0) return;
        // The text of the message is a separate input.
        var key = turn.Activity.Id is { } id ? $"{id}/files" : null;
        await runner.Run(turn, caller, new FilesInput(
            caller.Actor, key, CommandId.ForInput(turn.Activity), [.. files.Select(f => new HandInFile(f.Id, f.Name, f.Source, f.IsPasted))], steps), cancellation);
    }
}
