using System.Text.Json.Serialization;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>A sequence of questions with the answers so far.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpenCaseDialog), "open-case")]
[JsonDerivedType(typeof(HandInDialog), "hand-in")]
public abstract record QuestionDialog
{
    /// <summary>Identifies this run; carried by its buttons, so that a button of an earlier run is recognized as stale.</summary>
    [JsonPropertyName("run")]
    public required string Run { get; init; }

    /// <summary>Number of the current question. Increases with every question, so that the card of an earlier one is stale.</summary>
    [JsonPropertyName("asked")]
    public int Asked { get; init; } = 1;

    /// <summary>A message that looked like a command and may have been an answer; null if there is none.</summary>
    [JsonPropertyName("doubted")]
    public string? Doubted { get; init; }

    /// <summary>True if the question expects a yes; "ok" and "open" are then answers, not requests.</summary>
    internal virtual bool IsConfirming(ProcedureLibrary procedures) => false;

    /// <summary>False if the dialog cannot continue because its data has changed since it began.</summary>
    internal virtual bool CanContinue(ProcedureLibrary procedures) => true;

    /// <summary>False if only a button, or its title as text, answers the question.</summary>
    internal virtual bool TakesText(ProcedureLibrary procedures) => false;

    /// <summary>The dialog with a message that may have been an answer; its question's card gets the buttons that tell.</summary>
    internal QuestionDialog Doubting(string said) => this with { Doubted = said, Asked = Next };

    /// <summary>The dialog after that was told. The buttons are of the past.</summary>
    internal QuestionDialog Settled => Doubted is null ? this : this with { Doubted = null, Asked = Next };

    /// <summary>Creates the message with the current question.</summary>
    internal abstract DialogMessage Ask(ProcedureLibrary procedures, DateTimeOffset now, string? notice);

    internal abstract AnswerResult Answer(ProcedureLibrary procedures, QuestionAnswer answer, DateTimeOffset now);

    /// <summary>Goes back to the previous question and returns its answer; null at the first question.</summary>
    internal abstract (QuestionDialog Run, string? Answer)? GoBack(ProcedureLibrary procedures);

    /// <summary>A hint for people who do not know the answer.</summary>
    internal abstract Bilingual Hint(ProcedureLibrary procedures);

    /// <summary>The reply when the person cancels.</summary>
    internal abstract Bilingual Cancelled { get; }

    /// <summary>The reply when the dialog cannot continue.</summary>
    internal abstract Bilingual Gone { get; }

    private protected int Next => Asked + 1;
}

/// <summary>An answer that has not been validated yet.</summary>
internal abstract record QuestionAnswer;

/// <summary>A choice's button.</summary>
internal sealed record ChosenAnswer(string Key) : QuestionAnswer;

/// <summary>A card that asks for several things at once was answered.</summary>
/// <param name="Keys">The key of the choice for each.</param>
internal sealed record ChosenAnswers(IReadOnlyList<string> Keys) : QuestionAnswer;

/// <param name="Activity">Id of the message.</param>
internal sealed record TypedAnswer(string Text, string Activity) : QuestionAnswer;

/// <summary>The result of an answer.</summary>
internal abstract record AnswerResult;

/// <param name="Run">The dialog at its next question.</param>
/// <param name="Shown">What replaces the answered card.</param>
internal sealed record AcceptedAnswer(QuestionDialog Run, DialogMessage Shown) : AnswerResult;

/// <summary>The answer completed the dialog.</summary>
internal sealed record CompletedDialog(DialogCommand Command, DialogMessage Shown) : AnswerResult;

/// <summary>The answer is invalid; the question is asked again with the reason.</summary>
internal sealed record InvalidAnswer(Bilingual Fault) : AnswerResult
{
    /// <summary>What an ambiguous answer may mean; empty for any other.</summary>
    public IReadOnlyList<Choice> Meanings { get; init; } = [];
}

/// <summary>Creates the short id of a dialog; the same command yields the same id.</summary>
internal static class DialogId
{
    public static string Create(string kind, string command) => $"{kind}-{StableHash.Compute(command, 8)}";
}
