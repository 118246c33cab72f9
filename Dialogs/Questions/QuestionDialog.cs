using System.Text.Json.Serialization;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Questions one after another, and what was answered so far.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpenCaseDialog), "open-case")]
[JsonDerivedType(typeof(HandInDialog), "hand-in")]
public abstract record QuestionDialog
{
    /// <summary>Identity of this run, in its buttons: a button of an earlier run is stale.</summary>
    [JsonPropertyName("run")]
    public required string Run { get; init; }

    /// <summary>Number of the present question: each one that is asked gets the next, so a card of an earlier one is stale.</summary>
    [JsonPropertyName("asked")]
    public int Asked { get; init; } = 1;

    /// <summary>Whether its answer is a yes: then "ok" and "open" are no other wish.</summary>
    internal virtual bool IsConfirming(ProcedureLibrary procedures) => false;

    /// <summary>Whether the questions can still be asked: data may have changed since they began.</summary>
    internal virtual bool Stands(ProcedureLibrary procedures) => true;

    /// <summary>The present question.</summary>
    internal abstract DialogMessage Ask(ProcedureLibrary procedures, DateTimeOffset now, string? notice);

    internal abstract AnswerResult Answer(ProcedureLibrary procedures, QuestionAnswer answer);

    /// <summary>The question before, and that answer; null at the first question.</summary>
    internal abstract (QuestionDialog Run, string? Answer)? Back(ProcedureLibrary procedures);

    /// <summary>A helpful word for someone who does not know the answer.</summary>
    internal abstract Bilingual Hint(ProcedureLibrary procedures);

    /// <summary>Said when the person cancels.</summary>
    internal abstract Bilingual Cancelled { get; }

    /// <summary>Said when what was asked about is gone.</summary>
    internal abstract Bilingual Gone { get; }

    private protected int Next => Asked + 1;
}

/// <summary>An answer, before it is known whether it is one.</summary>
internal abstract record QuestionAnswer;

/// <summary>A choice's button.</summary>
internal sealed record ChosenAnswer(string Key) : QuestionAnswer;

/// <param name="Activity">Id of the message.</param>
internal sealed record TypedAnswer(string Text, string Activity) : QuestionAnswer;

/// <summary>What became of an answer.</summary>
internal abstract record AnswerResult;

/// <param name="Run">The next question.</param>
/// <param name="Shown">What the answered card shows.</param>
internal sealed record AcceptedAnswer(QuestionDialog Run, DialogMessage Shown) : AnswerResult;

/// <summary>It was the last.</summary>
internal sealed record CompletedDialog(DialogCommand Command, DialogMessage Shown) : AnswerResult;

/// <summary>It is no answer: the same question again, with what is wrong.</summary>
internal sealed record InvalidAnswer(Bilingual Fault) : AnswerResult;
