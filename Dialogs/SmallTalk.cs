using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>Short kind replies to what is about no work.</summary>
internal static class SmallTalk
{
    private static readonly Words Unkind = Concepts.All.Single(c => c.Name == "rude").Words;
    private static readonly Words Other = Concepts.All.Single(c => c.Name == "personal").Words;
    private static readonly Words OtherOffice = Concepts.All.Single(c => c.Name == "otheroffice").Words;
    private static readonly Words NotYet = Concepts.All.Single(c => c.Name == "not").Words;

    /// <returns>Null if the message is none of these.</returns>
    public static Bilingual? ReplyTo(string message)
    {
        var sentence = Sentence.FromText(message);
        return Unkind.OccurIn(sentence) ? DialogTexts.Unkind
            : Other.OccurIn(sentence) || OtherOffice.OccurIn(sentence) ? DialogTexts.OtherSubject
            : NotYet.Begin(sentence) ? DialogTexts.NothingChanged
            : null;
    }
}
