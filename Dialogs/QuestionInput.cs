using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Messages;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs;

/// <summary>Handles messages, button presses, edits and files while a dialog is open.</summary>
internal sealed class QuestionInput(ProcedureLibrary procedures, IntentRecognizer recognizer)
{
    /// <summary>The maximum number of files in one dialog.</summary>
    private const int MaxDialogFiles = 20;

    /// <summary>Returns the intent of a message that is not an answer; null if it is an answer, or if the engine replies itself.</summary>
    public Intent? IntentOf(MessageInput message, DateTimeOffset now) => recognizer.Command(message.Request) is { } command
        ? command is not (BackIntent or CancelIntent) && ReplyTo(command, null) is null ? command : null
        : recognizer.Interruption(message.Request, ThaiTime.Date(now)) as HandbookQuestionIntent;

    public DialogTurn Handle(DialogState state, MessageInput message, DateTimeOffset now)
    {
        var open = state.Open!;
        if (message.Text.Length == 0 || TypedText.IsOnlySigns(message.Text)) return AskAgain(state, now, EmptyMessages.ReplyTo(message, Invalid(open, now)));
        var confirming = open.IsConfirming(procedures);
        if (confirming && !state.IsQuestionUnconfirmed && open.Answer(procedures, new TypedAnswer(message.Text, message.Activity), now) is var answer and not InvalidAnswer)
            return Apply(state, answer, now);

        if (open.Doubted is { } said && !state.IsQuestionUnconfirmed && (Confirmations.IsNo(message.Request) || Confirmations.IsCommand(message.Request)))
            return CarryOut(state, said, Meant(said, now, open), now);

        var command = recognizer.Command(message.Request);
        switch (command)
        {
            case CancelIntent:
                return new(state with { Open = null }, [new NoticeMessage(open.Cancelled)]);
            case BackIntent when open.GoBack(procedures) is { } back:
                return GoBack(state, back, now);
            case BackIntent:
                return AskAgain(state, now, DialogTexts.IsFirst);
            // Where days are asked for, not to know them yet is an answer.
            case DoNotKnowIntent when !state.IsQuestionUnconfirmed && (open.Settled as OpenCaseDialog)?.TakeUnknownDays(procedures, new TypedAnswer(message.Text, message.Activity), now) is { } unknown:
                return Apply(state, unknown, now);
            case not null when ReplyTo(command, open) is { } reply:
                return AskAgain(state, now, reply);
            case not null:
                return AskAgain(state, now, null) with { Intent = command };
        }

        if (!state.IsQuestionUnconfirmed && (open.Settled as OpenCaseDialog)?.TakeDays(procedures, new TypedAnswer(message.Text, message.Activity), now) is { } days)
        {
            return days is AcceptedAnswer { Shown: NoticeMessage taken } changed
                ? AskAgain(state with { Open = changed.Run }, now, taken.Text) : Apply(state with { Open = open.Settled }, days, now);
        }

        if (open.Doubted is { } doubted && !state.IsQuestionUnconfirmed)
        {
            var repeated = string.Equals(doubted, message.Text, StringComparison.Ordinal);
            if (repeated || Confirmations.IsAnswer(message.Request)) return Apply(state, open.Settled.Answer(procedures, new TypedAnswer(doubted, message.Activity), now), now);
            open = open.Settled;
            state = state with { Open = open };
            // Already asked once: a second message that looks like a command is treated as one.
            if (Meant(message.Request, now, open) is { } meant and not CancelIntent) return CarryOut(state, message.Request, meant, now);
        }

        var asAnswer = open.Answer(procedures, new TypedAnswer(message.Text, message.Activity), now);
        // A choice that is typed is the answer, whatever else it may look like.
        if (!open.TakesText(procedures) && !state.IsQuestionUnconfirmed && asAnswer is not InvalidAnswer) return Apply(state, asAnswer, now);

        switch (Meant(message.Request, now, open))
        {
            case CancelIntent:
                return new(state with { Open = null }, [new NoticeMessage(open.Cancelled)]);
            case HandbookQuestionIntent question:
                return AskAgain(state, now, null) with { Intent = question };
            case FirstStepIntent when open is OpenCaseDialog { Procedure: var id } && procedures.Newest(id) is { } begun:
                return CarryOut(state, message.Request, new HandbookRowIntent(id, begun.First.Row), now);
            // What the question does not take needs no asking whether it was an answer.
            case { } meant when asAnswer is InvalidAnswer && !state.IsQuestionUnconfirmed:
                return CarryOut(state, message.Request, meant, now);
            case not null when !state.IsQuestionUnconfirmed:
                return AskAgain(state with { Open = open.Doubting(message.Text) }, now, null);
        }

        if (open is OpenCaseDialog { Procedure: var being } && open.TakesText(procedures) && !state.IsQuestionUnconfirmed && OpeningAgain.IsMatch(message.Request)
            && recognizer.Recognize(message.Request, ThaiTime.Date(now)) is StartProcedureIntent { Procedure: var wished } && wished == being)
            return AskAgain(state, now, DialogTexts.AnswerFirst);

        // Starting another case suggests that the pending confirmation was overlooked.
        if (confirming && recognizer.Recognize(message.Request, ThaiTime.Date(now)) is StartProcedureIntent other && procedures.Newest(other.Procedure) is { } wanted)
            return Refuse(state, now, DialogTexts.ConfirmBeforeNext(wanted.ShortTitle));

        // The person may not have seen this question, so the message may answer another one.
        if (state.IsQuestionUnconfirmed) return AskAgain(state, now, DialogTexts.AnswerUnconfirmed);
        return Apply(state, asAnswer, now);
    }

    /// <summary>Interprets a message that is not an answer.</summary>
    /// <param name="open">The question; where it offers choices, whatever else is clear is meant.</param>
    public Intent? Meant(string request, DateTimeOffset now, QuestionDialog open) =>
        recognizer.Interruption(request, ThaiTime.Date(now))
        ?? (open.TakesText(procedures) || open.IsConfirming(procedures) ? null : recognizer.Recognize(request, ThaiTime.Date(now)) switch
        {
            // Documents are chosen by their names, which a search for files or a procedure looks like.
            FindCasesIntent { Wish: CaseWish.Files or CaseWish.Any } => null,
            var clear and (FindCasesIntent or MyWorkIntent or WaitingIntent or LateIntent or PeriodIntent or WeekIntent or YearIntent or HolidaysIntent or AwayIntent or WorkOfIntent) => clear,
            _ => null,
        });

    /// <summary>Carries out a message that turned out to be no answer, and asks the question again.</summary>
    /// <param name="meant">What <paramref name="request"/> means.</param>
    private DialogTurn CarryOut(DialogState state, string request, Intent? meant, DateTimeOffset now)
    {
        var settled = state with { Open = state.Open!.Settled };
        return meant switch
        {
            CorrectOwnCaseIntent correction when settled.Open is OpenCaseDialog open => Corrected(settled, open.Correct(procedures, correction, now), open.Hint(procedures), now),
            NotByTypingIntent wish => AskAgain(settled, now, Unavailables.Instead(wish.What).Text),
            var intent => AskAgain(settled, now, null) with { Intent = intent, Request = request },
        };
    }

    private DialogTurn GoBack(DialogState state, (QuestionDialog Run, string? Answer) back, DateTimeOffset now)
    {
        var run = back.Run with { Doubted = null };
        return new(state with { Open = run }, [run.Ask(procedures, now, back.Answer is null ? null : DialogTexts.Earlier(back.Answer).Localized())]);
    }

    public DialogTurn Pressed(DialogState state, ButtonPress press, DateTimeOffset now)
    {
        if (state.Open is not { } open || open.Run != press.Run || open.Asked != press.Asked) return new(state, []) { Pressed = new NoticeMessage(DialogTexts.Passed) };
        switch (press.Move)
        {
            case ButtonMove.Cancel:
                return new(state with { Open = null }, []) { Pressed = new NoticeMessage(open.Cancelled) };
            case ButtonMove.Back when open.GoBack(procedures) is { } back:
                return GoBack(state, back, now) with { Pressed = new NoticeMessage(DialogTexts.WentBack) };
            case ButtonMove.Back:
                return AskAgain(state, now, DialogTexts.IsFirst) with { Pressed = new NoticeMessage(DialogTexts.IsFirst) };
            case ButtonMove.Choose when open.Doubted is { } doubted && press.Choice == Doubt.Request:
                return CarryOut(state, doubted, Meant(doubted, now, open), now) with { Pressed = new NoticeMessage(DialogTexts.RequestFollows) };
            case ButtonMove.Choose when open.Doubted is { } doubted && press.Choice == Doubt.Answer:
                return Apply(state, open.Settled.Answer(procedures, new TypedAnswer(doubted, ""), now), now, pressed: true);
            default:
                return Apply(state, open.Answer(procedures, press.Choices is { } all ? new ChosenAnswers(all) : new ChosenAnswer(press.Choice ?? ""), now), now, pressed: true);
        }
    }

    /// <summary>Applies an edit that corrects an answer of this dialog; tells the person that any other edit does not count.</summary>
    public DialogTurn Edited(DialogState state, EditInput edit, DateTimeOffset now)
    {
        if (state.Open is not OpenCaseDialog open) return new(state with { Offered = [] }, [new NoticeMessage(DialogTexts.EditsDoNotCount)]);
        return Corrected(
            state, open.Correct(procedures, edit.Activity, edit.Text, now), open.Answers.Count == 0 ? DialogTexts.EditsDoNotCount : DialogTexts.GoBackInstead, now);
    }

    /// <summary>Asks the open question again after an earlier answer was corrected, or says why it was not.</summary>
    /// <param name="result">Null if no answer was meant.</param>
    /// <param name="otherwise">Said if no answer was meant.</param>
    private DialogTurn Corrected(DialogState state, AnswerResult? result, Bilingual otherwise, DateTimeOffset now) => result switch
    {
        AcceptedAnswer { Shown: NoticeMessage message } corrected => AskAgain(state with { Open = corrected.Run }, now, message.Text),
        InvalidAnswer invalid => Refuse(state, now, invalid.Fault, invalid.Meanings),
        _ => Refuse(state, now, otherwise),
    };

    /// <summary>
    /// Adds files to an open hand-in dialog. Files sent while a case is being opened are not accepted, and the person is told.
    /// </summary>
    public DialogTurn Received(DialogState state, FilesInput input, DateTimeOffset now)
    {
        if (input.Files.Count > FilesInput.MaxFiles) return Reply(DialogTexts.TooManyFiles);
        // If the question about earlier files may not have reached the person, these files replace them.
        if (state.Open is HandInDialog asked && !state.IsQuestionUnconfirmed)
        {
            return asked.Join(input.CommandId, input.Files, MaxDialogFiles) is { } joined
                ? AskAgain(state with { Open = joined }, now, joined.Files.Count == asked.Files.Count ? null : DialogTexts.Added(joined.Files.Count - asked.Files.Count))
                : Refuse(state, now, DialogTexts.FilesLater);
        }

        if (state.Open is OpenCaseDialog) return Refuse(state, now, DialogTexts.FilesLater);
        if (input.Candidates.Count == 0 || input.Files.Count == 0) return Reply(DialogTexts.NoStepTakesFiles);
        var dialog = HandInDialog.Begin(input.CommandId, input.Files, input.Candidates, state.Step?.Replaces);
        // Only the next file replaces; what follows is one more.
        var received = state with { Offered = [], Step = state.Step is { Replaces: not null } step ? step with { Replaces = null } : state.Step };
        return dialog.CompletedCommand is { } command
            ? new(received with { Open = null }, []) { Command = command }
            : new(received with { Open = dialog }, [dialog.Ask(procedures, now, null)]);

        DialogTurn Reply(Bilingual text) => state.Open is null ? new(state with { Offered = [] }, [new NoticeMessage(text)]) : Refuse(state, now, text);
    }

    /// <summary>The notice about an empty answer.</summary>
    private Bilingual Invalid(QuestionDialog open, DateTimeOffset now) =>
        open.Answer(procedures, new TypedAnswer("", ""), now) is InvalidAnswer invalid ? invalid.Fault : DialogTexts.TypeAnswer;

    private DialogTurn Apply(DialogState state, AnswerResult result, DateTimeOffset now, bool pressed = false) => result switch
    {
        CompletedDialog done => new(state with { Open = null }, []) { Command = done.Command, Pressed = pressed ? done.Shown : null },
        AcceptedAnswer next => new(state with { Open = next.Run }, [next.Run.Ask(procedures, now, null)]) { Pressed = pressed ? next.Shown : null },
        InvalidAnswer invalid => Refuse(state, now, invalid.Fault, invalid.Meanings) with { Pressed = pressed ? new NoticeMessage(invalid.Fault) : null },
        _ => throw new InvalidOperationException($"{result.GetType().Name} has no handler."),
    };

    /// <summary>Asks the open question again. Returns a new state object, so that the outcome is saved with it.</summary>
    private DialogTurn AskAgain(DialogState state, DateTimeOffset now, Bilingual? notice) =>
        new(state with { }, [state.Open!.Ask(procedures, now, notice is null ? null : notice.Localized())]);

    /// <summary>Asks the open question again, and says why the answer was not accepted.</summary>
    /// <param name="meanings">What the answer may have meant, offered as choices.</param>
    private DialogTurn Refuse(DialogState state, DateTimeOffset now, Bilingual problem, IReadOnlyList<Choice>? meanings = null) =>
        new(state with { }, [state.Open!.Ask(procedures, now, problem.Localized()) switch { QuestionMessage q => q with { IsProblem = true, Choices = meanings is { Count: > 0 } ? meanings : q.Choices }, PlacementMessage p => p with { IsProblem = true }, ConfirmationMessage c => c with { IsProblem = true }, var other => other }]);

    /// <summary>The reply to small talk, shown above the question; null for everything else.</summary>
    private Bilingual? ReplyTo(Intent intent, QuestionDialog? open) => intent switch
    {
        GreetingIntent => DialogTexts.Hello,
        ThanksIntent => DialogTexts.Welcome,
        LanguageIntent language => EmptyMessages.ReplyTo(language),
        DoNotKnowIntent => open?.Hint(procedures) ?? DialogTexts.AnswerAsFarAsKnown,
        _ => null,
    };
}
