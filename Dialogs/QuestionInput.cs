using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Messages;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs;

/// <summary>What is said, pressed, edited and sent while questions are open.</summary>
internal sealed class QuestionInput(ProcedureLibrary procedures, IntentRecognizer recognizer)
{
    /// <summary>More files than this in one run of questions are not taken.</summary>
    private const int MostFiles = 20;

    /// <summary>The wish that stands in the way of an answer; null when it is an answer.</summary>
    public Intent? IntentOf(MessageInput said) => recognizer.Command(said.Request) is { } command && command is not (BackIntent or CancelIntent) && WordFor(command, null) is null ? command : null;

    public DialogTurn Handle(DialogState state, MessageInput said, DateTimeOffset now)
    {
        var open = state.Open!;
        if (said.Text.Length == 0 || TypedText.IsOnlySigns(said.Text)) return Again(state, now, EmptyMessages.WordFor(said, Invalid(open)));
        var confirming = open.IsConfirming(procedures);
        if (confirming && !state.IsQuestionUnconfirmed && open.Answer(procedures, new TypedAnswer(said.Text, said.Activity)) is var answer and not InvalidAnswer)
            return Took(state, answer, now);

        var command = recognizer.Command(said.Request);
        switch (command)
        {
            case CancelIntent:
                return new(state with { Open = null }, [new NoticeMessage(open.Cancelled)]);
            case BackIntent when open.Back(procedures) is { } back:
                return new(state with { Open = back.Run }, [back.Run.Ask(procedures, now, back.Answer is null ? null : DialogTexts.Earlier(back.Answer))]);
            case BackIntent:
                return Again(state, now, DialogTexts.IsFirst);
            case not null when WordFor(command, open) is { } word:
                return Again(state, now, word);
            case not null:
                return Again(state, now, null) with { Intent = command };
        }

        // Which question it answers nobody knows: the person may not have seen this one.
        if (state.IsQuestionUnconfirmed) return Again(state, now, DialogTexts.Unheard);
        return Took(state, open.Answer(procedures, new TypedAnswer(said.Text, said.Activity)), now);
    }

    public DialogTurn Pressed(DialogState state, ButtonPress press, DateTimeOffset now)
    {
        if (state.Open is not { } open || open.Run != press.Run || open.Asked != press.Asked) return new(state, []) { Pressed = new NoticeMessage(DialogTexts.Passed) };
        switch (press.Move)
        {
            case ButtonMove.Cancel:
                return new(state with { Open = null }, []) { Pressed = new NoticeMessage(open.Cancelled) };
            case ButtonMove.Back when open.Back(procedures) is { } back:
                return new(state with { Open = back.Run }, [back.Run.Ask(procedures, now, back.Answer is null ? null : DialogTexts.Earlier(back.Answer))])
                {
                    Pressed = new NoticeMessage(DialogTexts.WentBack),
                };
            case ButtonMove.Back:
                return Again(state, now, DialogTexts.IsFirst) with { Pressed = new NoticeMessage(DialogTexts.IsFirst) };
            default:
                return Took(state, open.Answer(procedures, new ChosenAnswer(press.Choice ?? "")), now, pressed: true);
        }
    }

    /// <summary>An edit counts where it corrects an answer of these questions; elsewhere it is said that it does not.</summary>
    public DialogTurn Edited(DialogState state, EditInput edit, DateTimeOffset now)
    {
        if (state.Open is not OpenCaseDialog open) return new(state with { Offered = [] }, [new NoticeMessage(DialogTexts.EditsDoNotCount)]);
        return open.Correct(procedures, edit.Activity, edit.Text) switch
        {
            AcceptedAnswer { Shown: NoticeMessage said } corrected => Again(state with { Open = corrected.Run }, now, said.Text),
            InvalidAnswer invalid => Again(state, now, invalid.Fault),
            _ => Again(state, now, open.Answers.Count == 0 ? DialogTexts.EditsDoNotCount : DialogTexts.GoBackInstead),
        };
    }

    /// <summary>
    /// Files that come while others are asked about join them; while a case is being opened they are not taken, and the
    /// person is told.
    /// </summary>
    public DialogTurn Received(DialogState state, FilesInput input, DateTimeOffset now)
    {
        if (input.Files.Count > FilesInput.MostAtOnce) return Told(DialogTexts.TooManyFiles);
        // Files that the person was not told of come again: these are instead of those.
        if (state.Open is HandInDialog asked && !state.IsQuestionUnconfirmed)
        {
            return asked.Join(input.CommandId, input.Files, MostFiles) is { } joined
                ? Again(state with { Open = joined }, now, joined.Files.Count == asked.Files.Count ? null : DialogTexts.Added(joined.Files.Count - asked.Files.Count))
                : Again(state, now, DialogTexts.FilesLater);
        }

        if (state.Open is OpenCaseDialog) return Again(state, now, DialogTexts.FilesLater);
        if (input.Candidates.Count == 0 || input.Files.Count == 0) return Told(DialogTexts.NoStepTakesFiles);
        var dialog = HandInDialog.Begin(input.CommandId, input.Files, input.Candidates);
        return dialog.Plain is { } command
            ? new(state with { Open = null, Offered = [] }, []) { Command = command }
            : new(state with { Open = dialog, Offered = [] }, [dialog.Ask(procedures, now, null)]);

        DialogTurn Told(Bilingual text) => state.Open is null ? new(state with { Offered = [] }, [new NoticeMessage(text)]) : Again(state, now, text);
    }

    /// <summary>What is said to no answer at all.</summary>
    private Bilingual Invalid(QuestionDialog open) => open.Answer(procedures, new TypedAnswer("", "")) is InvalidAnswer invalid ? invalid.Fault : DialogTexts.TypeAnswer;

    private DialogTurn Took(DialogState state, AnswerResult result, DateTimeOffset now, bool pressed = false) => result switch
    {
        CompletedDialog done => new(state with { Open = null }, []) { Command = done.Command, Pressed = pressed ? done.Shown : null },
        AcceptedAnswer next => new(state with { Open = next.Run }, [next.Run.Ask(procedures, now, null)]) { Pressed = pressed ? next.Shown : null },
        InvalidAnswer invalid => Again(state, now, invalid.Fault) with { Pressed = pressed ? new NoticeMessage(invalid.Fault) : null },
        _ => throw new InvalidOperationException($"{result.GetType().Name} is no result of an answer."),
    };

    /// <summary>The open question once more. The state is another object even so: what was said is remembered with it.</summary>
    private DialogTurn Again(DialogState state, DateTimeOffset now, Bilingual? notice) =>
        new(state with { }, [state.Open!.Ask(procedures, now, notice is null ? null : DialogTexts.Line(notice))]);

    /// <summary>What is answered with a word above the question; null for everything else.</summary>
    private Bilingual? WordFor(Intent intent, QuestionDialog? open) => intent switch
    {
        GreetingIntent => DialogTexts.Hello,
        ThanksIntent => DialogTexts.Welcome,
        EnglishIntent => DialogTexts.SpeaksThaiFirst,
        DoNotKnowIntent => open?.Hint(procedures) ?? DialogTexts.AnswerAsFarAsKnown,
        _ => null,
    };
}
