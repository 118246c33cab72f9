using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>
/// One thing that a message can mean. Its sentences are in <c>examples.tsv</c>. The recognizer, the help card, the suggestions and
/// the test of the manifest's menu all read this entry.
/// </summary>
/// <param name="Create">Creates the intent, which names the handler; null if what was understood is not enough.</param>
internal sealed record Meaning(MeaningId Id, Func<SentenceReading, Intent?> Create)
{
    /// <summary>Phrases that mean exactly this.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Position of its line on the help card, whose words are <see cref="HelpTexts"/>; null for none.</summary>
    public int? HelpOrder { get; init; }

    /// <summary>Position in the menu that Teams shows; null if it is not in the menu.</summary>
    public int? Menu { get; init; }

    /// <summary>The button that offers it when a message was not understood; null for none.</summary>
    public MeaningOffer? Offer { get; init; }

    public bool ForAdministrators { get; init; }

    /// <summary>False for what ends something, which must be typed exactly, and for small talk, which is not guessed.</summary>
    public bool ForgivesTypos { get; init; } = true;
}

/// <param name="Title">The button's title, in the language of whoever sees it.</param>
/// <param name="CarriesOut">Whether the button does what an intent asks for.</param>
internal sealed record MeaningOffer(SuggestedAction Action, Func<Bilingual> Title, Func<Intent, bool> CarriesOut)
{
    public Suggestion ToSuggestion() => new(Action, Title().Localized());
}
