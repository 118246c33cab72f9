using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Questions that take several turns, from the side of a turn. At most one run of questions is open in a conversation.
/// <para>
/// Messages (the next question, a notice) are sent through the turn. Nothing is saved: whoever calls saves the
/// <see cref="ConversationState"/> after the turn, as a message's and as a press's turn alike.
/// </para>
/// </summary>
public sealed class Talk
{
    /// <summary>More files than this in one run of questions are not taken.</summary>
    private const int MostFiles = 20;

    private readonly IStatePropertyAccessor<DialogState> _state;
    private readonly IStatePropertyAccessor<bool> _unheard;
    private readonly IntentRecognizer _recognizer;
    private readonly OpenCaseDialog _openCase;
    private readonly HandInDialog _handIn;
    private readonly DialogSet _dialogs;

    public Talk(ConversationState state, ProcedureLibrary procedures, IntentRecognizer recognizer)
    {
        ArgumentNullException.ThrowIfNull(state);
        _state = state.CreateProperty<DialogState>("talk");
        _unheard = state.CreateProperty<bool>("unheard");
        _recognizer = recognizer;
        _openCase = new(procedures, recognizer);
        _handIn = new(recognizer);
        _dialogs = new DialogSet(_state).Add(_openCase).Add(_handIn);
    }

    public async Task<bool> IsOpen(ITurnContext turn, CancellationToken cancellation) =>
        (await _dialogs.CreateContextAsync(turn, cancellation)).ActiveDialog is not null;

    /// <summary>Sends the first question. While questions are open, sends the open one again instead.</summary>
    /// <param name="commandId">Of the command in which the questions end.</param>
    public async Task<TalkOutcome> BeginOpenCase(ITurnContext turn, string procedure, string commandId, CancellationToken cancellation)
    {
        var dc = await _dialogs.CreateContextAsync(turn, cancellation);
        if (dc.ActiveDialog is not null) return await Still(dc, Sayings.Still, cancellation);
        return Outcome(await dc.BeginDialogAsync(_openCase.Id, new OpenCaseSaid(procedure, commandId, []), cancellation));
    }

    /// <summary>
    /// Sends the first question, or none when all is plain: then the answers are there at once. Files that come while
    /// others are asked about join them; while a case is being opened they are not taken, and the person is told.
    /// </summary>
    public async Task<TalkOutcome> BeginHandIn(ITurnContext turn, HandInRequest request, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Files.Count == 0 || request.Candidates.Count == 0)
            throw new ArgumentException("Files, and rows that may take them, come before questions about them.", nameof(request));
        var dc = await _dialogs.CreateContextAsync(turn, cancellation);
        if (dc.ActiveDialog is null) return Outcome(await dc.BeginDialogAsync(_handIn.Id, HandInDialog.Begin(request), cancellation));
        if (dc.ActiveDialog.Id != _handIn.Id) return await Still(dc, Sayings.FilesLater, cancellation);
        return await Still(dc, HandInDialog.Join(dc.ActiveDialog, request, MostFiles) switch
        {
            null => Sayings.FilesLater,
            0 => null,
            var added => Sayings.Added(added.Value),
        }, cancellation);
    }

    /// <summary>A message came. Call it before anything else answers.</summary>
    public async Task<TalkOutcome> Continue(ITurnContext turn, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var dc = await _dialogs.CreateContextAsync(turn, cancellation);
        if (dc.ActiveDialog is null) return new NothingAsked();
        var command = _recognizer.Command(turn.Activity.Text);
        if (command is not null && Interrupts(command)) return new Interrupted(command);
        if (await _unheard.GetAsync(turn, () => false, cancellation))
        {
            await _unheard.DeleteAsync(turn, cancellation);
            // Which question it answers nobody knows. To call it all off needs no question.
            if (command is not CancelIntent) return await Still(dc, Sayings.Unheard, cancellation);
        }

        return Outcome(await dc.ContinueDialogAsync(cancellation));
    }

    /// <summary>
    /// A turn's message failed on its way, and may have arrived all the same. Where questions are open, the next answer
    /// could be to the last question or to the one before: it is not taken, the open question is asked again.
    /// </summary>
    public async Task Unheard(ITurnContext turn, CancellationToken cancellation)
    {
        if (await IsOpen(turn, cancellation)) await _unheard.SetAsync(turn, true, cancellation);
    }

    /// <summary>A question's button was pressed, by <c>Action.Execute</c> or by an old client's message.</summary>
    /// <returns>
    /// The outcome, and what the pressed card becomes: the body of the invoke's answer, or the update of the pressed
    /// message. It is always safe to show: for a stale press, which changes nothing, it says that the question has passed.
    /// </returns>
    public async Task<(TalkOutcome Outcome, AdaptiveCard Pressed)> Press(ITurnContext turn, DialogStep step, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ArgumentNullException.ThrowIfNull(step);
        var pressing = new Pressing(step);
        var dc = await _dialogs.CreateContextAsync(turn, cancellation);
        if (dc.ActiveDialog is null) return (new NothingAsked(), pressing.Card);
        turn.TurnState.Set(pressing);
        return (Outcome(await dc.ContinueDialogAsync(cancellation)), pressing.Card);
    }

    /// <summary>Sends the open question once more, after an interruption was answered.</summary>
    public async Task AskAgain(ITurnContext turn, CancellationToken cancellation) =>
        await (await _dialogs.CreateContextAsync(turn, cancellation)).RepromptDialogAsync(cancellation);

    private async Task<TalkOutcome> Still(DialogContext dc, Bilingual? notice, CancellationToken cancellation)
    {
        var open = dc.ActiveDialog;
        await (open.Id == _handIn.Id
            ? _handIn.AskAgain(dc.Context, open, notice, cancellation)
            : _openCase.AskAgain(dc.Context, open, notice, cancellation));
        return new WaitsForAnswer();
    }

    // The name of a procedure is an answer here, and so is a bare word for a status: only what names its case is meant.
    private static bool Interrupts(Intent intent) => intent is HelpIntent or MyWorkIntent or WaitingIntent or CancelCaseIntent
        or StatusIntent { Case: not null } or HistoryIntent { Case: not null };

    private static TalkOutcome Outcome(DialogTurnResult turn) => turn.Status switch
    {
        DialogTurnStatus.Waiting => new WaitsForAnswer(),
        DialogTurnStatus.Empty => new NothingAsked(),
        _ => turn.Result switch
        {
            CaseRequest request => new CaseRequested(request),
            HandInAnswers answers => new FilesPlaced(answers),
            _ => new CalledOff(),
        },
    };
}
