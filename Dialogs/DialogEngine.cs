using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Decides the result of one input: the next state, the messages to show, and a command or an intent, if any. It has no side
/// effects, so that the caller can save the state conditionally before anything is sent.
/// </summary>
public sealed class DialogEngine
{
    private readonly ProcedureLibrary _procedures;
    private readonly QuestionInput _questions;
    private readonly IdleInput _idle;

    public DialogEngine(ProcedureLibrary procedures, IntentRecognizer recognizer, SimilarRequests nearest)
    {
        _procedures = procedures;
        _questions = new(procedures, recognizer);
        _idle = new(procedures, recognizer, nearest);
    }

    public DialogTurn Decide(DialogState state, UserInput input, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(input);
        if (input.Key is { } known && state.OutcomeOf(known) is { } outcome) return Repeat(state, outcome, input, now);
        var readable = state.IsUnreadable ? state with { IsUnreadable = false } : state;
        var turn = Answer(readable, input, now);
        if (state.IsUnreadable && input is MessageInput) turn = turn with { Show = [new NoticeMessage(DialogTexts.Lost), .. turn.Show.Where(m => m is not SuggestionsMessage)] };
        if (ReferenceEquals(turn.State, state) || input.Key is not { } key) return turn;
        return turn with
        {
            State = turn.State.With(new ActivityOutcome(key, Delivery.Pending, turn.Pressed) { Show = turn.Show, Command = turn.Command, Answers = turn.Intent is not null, Request = turn.Request }),
        };
    }

    private DialogTurn Answer(DialogState state, UserInput input, DateTimeOffset now)
    {
        if (state.Open is { } open && !open.CanContinue(_procedures)) return Gone(state, open, input);
        return input switch
        {
            MessageInput message when state.Open is not null => _questions.Handle(state, message, now),
            MessageInput message => _idle.Handle(state, message, now),
            EditInput edit => _questions.Edited(state, edit, now),
            ButtonPress press => _questions.Pressed(state, press, now),
            StartInput start => OpenCaseStart.Start(_procedures, state, start.Procedure, start, now),
            FilesInput files => _questions.Received(state, files, now),
            StepInput step => new DialogTurn(state with { Step = step.Step }, []),
            _ => throw new InvalidOperationException($"{input.GetType().Name} has no handler."),
        };
    }

    /// <summary>The dialog cannot continue: its procedure was changed or removed.</summary>
    private static DialogTurn Gone(DialogState state, QuestionDialog open, UserInput input)
    {
        var gone = new NoticeMessage(open.Gone);
        var ended = new DialogTurn(state with { Open = null }, [gone]);
        return input is ButtonPress ? ended with { Show = [], Pressed = gone } : ended;
    }

    /// <summary>Repeats the first outcome: nothing if its messages were sent, otherwise all of it.</summary>
    private DialogTurn Repeat(DialogState state, ActivityOutcome outcome, UserInput input, DateTimeOffset now)
    {
        var repeated = new DialogTurn(state, []) { Pressed = outcome.Pressed };
        if (outcome.Delivery == Delivery.Sent) return repeated;
        if (outcome.Request is { } request) return repeated with { Show = outcome.Show, Intent = state.Open is { } open ? _questions.Meant(request, now, open) : null };
        var intent = outcome.Answers && input is MessageInput message ? state.Open is null ? _idle.IntentOf(message, now) : _questions.IntentOf(message, now) : null;
        return repeated with { Show = outcome.Show, Command = outcome.Command, Intent = intent };
    }
}
