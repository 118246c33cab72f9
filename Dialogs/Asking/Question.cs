using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <param name="Number">From 1, among <paramref name="Of"/>.</param>
/// <param name="Choices">Empty when the answer is typed freely.</param>
internal sealed record Question(
    Bilingual Heading, Bilingual Ask, string? Example, int Number, int Of, IReadOnlyList<Choice> Choices);

/// <param name="Key">In the button.</param>
internal sealed record Choice(string Key, string Title);

/// <summary>What became of an answer.</summary>
internal abstract record Taken<T>;

/// <param name="Shown">The answer as the card shows it afterwards.</param>
internal sealed record Accepted<T>(T State, string Shown) : Taken<T>;

/// <summary>It is no answer: the same question again, with what is wrong.</summary>
internal sealed record Faulty<T>(Bilingual Fault) : Taken<T>;
