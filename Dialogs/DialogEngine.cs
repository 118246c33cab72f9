using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Decides what one input leads to: the next state, what to show, and a command or a wish where there is one. It sends,
/// saves and remembers nothing, so that whoever calls it can save the state under a condition before anything is sent.
/// </summary>
public sealed class DialogEngine
{
    private readonly ProcedureLibrary _procedures;
    private readonly QuestionInput _questions;
    private readonly IdleInput _talk;

    public DialogEngine(ProcedureLibrary procedures, IntentRecognizer recognizer, SimilarRequests nearest)
    {
        _procedures = procedures;
        _questions = new(procedures, recognizer);
        _talk = new(procedures, recognizer, nearest);
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
            State = turn.State.With(new ActivityOutcome(key, Delivery.Pending, turn.Pressed) { Show = turn.Show, Command = turn.Command, Answers = turn.Intent is not null }),
        };
    }

    private DialogTurn Answer(DialogState state, UserInput input, DateTimeOffset now)
    {
        if (state.Open is { } open && !open.Stands(_procedures)) return Gone(state, open, input);
        return input switch
        {
            MessageInput said when state.Open is not null => _questions.Handle(state, said, now),
            MessageInput said => _talk.Handle(state, said, now),
            EditInput edit => _questions.Edited(state, edit, now),
            ButtonPress press => _questions.Pressed(state, press, now),
            StartInput start => OpenCaseStart.Start(_procedures, state, start.Procedure, start, now),
            FilesInput files => _questions.Received(state, files, now),
            StepInput step => new DialogTurn(state with { Step = step.Step }, []),
            _ => throw new InvalidOperationException($"Nothing answers {input.GetType().Name}."),
        };
    }

    /// <summary>What was asked about is gone: a new edition came, or the procedure was taken out.</summary>
    private static DialogTurn Gone(DialogState state, QuestionDialog open, UserInput input)
    {
        var gone = new NoticeMessage(open.Gone);
        var free = new DialogTurn(state with { Open = null }, [gone]);
        return input is ButtonPress ? free with { Show = [], Pressed = gone } : free;
    }

    /// <summary>The same as the first time: nothing where that was sent, else all of it.</summary>
    private DialogTurn Repeat(DialogState state, ActivityOutcome outcome, UserInput input, DateTimeOffset now)
    {
        var before = new DialogTurn(state, []) { Pressed = outcome.Pressed };
        if (outcome.Delivery == Delivery.Sent) return before;
        var wish = outcome.Answers && input is MessageInput said ? state.Open is null ? _talk.IntentOf(said, now) : _questions.IntentOf(said) : null;
        return before with { Show = outcome.Show, Command = outcome.Command, Intent = wish };
    }
}
