using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Asks whether a message that looks like a request was the answer to an open question.</summary>
internal static class Doubt
{
    public const string Answer = "answer";
    public const string Request = "request";

    public static IReadOnlyList<Choice> Choices => [new(Answer, DialogTexts.IsAnswer.Localized()), new(Request, DialogTexts.IsRequest.Localized())];

    /// <param name="notice">What else stands above the question; null for nothing.</param>
    public static string Format(string? notice, string said) =>
        string.Join('\n', new[] { notice, DialogTexts.AnswerOrRequest(said).Localized() }.OfType<string>());
}
