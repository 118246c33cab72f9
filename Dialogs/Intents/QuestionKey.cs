using OnesqaBot.Dialogs.Intents.Handbook;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A handbook question as the text that a button carries.</summary>
public static class QuestionKey
{
    public static string Write(HandbookQuestionIntent question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return $"{question.Procedure};{question.Aspect};{string.Join(',', question.Steps)}";
    }

    /// <returns>Null if the text is not a question of this bot.</returns>
    public static HandbookQuestionIntent? Read(string text) =>
        text?.Split(';') is [var procedure, var aspect, var steps] && Enum.TryParse<Aspect>(aspect, out var asked) && Enum.IsDefined(asked)
            ? new(procedure, asked, steps.Split(',', StringSplitOptions.RemoveEmptyEntries))
            : null;
}
