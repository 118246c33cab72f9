using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>
/// One thing that a message can mean. The recognizer, the help card, the suggestions and the test of the manifest's menu all read
/// this entry.
/// </summary>
internal sealed class Meaning(string id, Func<SentenceReading, Intent?> create)
{
    /// <summary>Its name in <c>examples.tsv</c> and in the keys of <see cref="HelpTexts"/>.</summary>
    public string Id { get; } = id;

    /// <summary>Creates the intent, which names the handler; null if what was understood is not enough.</summary>
    public Func<SentenceReading, Intent?> Create { get; } = create;

    /// <summary>Phrases that mean exactly this.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    /// <summary>Words that reveal it in a sentence whose wording matches no phrase, so that it is offered.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The intent if a phrase stands beside the number of a case; null if it asks nothing of a case.</summary>
    public Func<CaseNumber, Intent>? OfCase { get; init; }

    /// <summary>The meaning of its phrases inside a sentence, where the sentence tells which it is; null for its own.</summary>
    public Meaning? LearnedAs { get; init; }

    /// <summary>When a sentence with this meaning interrupts a dialog.</summary>
    public Interrupting Interrupts { get; init; } = Interrupting.IfRequested;

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

/// <summary>When a sentence interrupts a dialog, in which it could be an answer.</summary>
internal enum Interrupting
{
    /// <summary>If it asks the bot for something or orders it.</summary>
    IfRequested,

    /// <summary>If it speaks to the bot: a time is an answer, unless something is asked about it.</summary>
    IfAddressed,

    /// <summary>If it asks to be told or shown something: what the handbook answers is answered at once, so that more must speak for it.</summary>
    IfAsked,

    /// <summary>It is small talk, or starts work, which an answer may describe.</summary>
    Never,
}
