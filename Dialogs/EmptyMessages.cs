using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs;

/// <summary>Replies to messages that ask for nothing of the office: those without text, and requests for another language.</summary>
internal static class EmptyMessages
{
    public static Bilingual ReplyTo(MessageInput message, Bilingual whenEmpty) => message.Wordless switch
    {
        Wordless.Recording => DialogTexts.Recording,
        Wordless.Component => DialogTexts.Component,
        Wordless.Emoji => DialogTexts.OnlyEmoji,
        Wordless.Empty => message.Text.Length > 0 ? DialogTexts.OnlyEmoji : whenEmpty,
    };

    /// <summary>Confirms the language that the host has set.</summary>
    public static Bilingual ReplyTo(LanguageIntent request) => request.Language switch
    {
        Language.English => DialogTexts.SpeaksEnglish,
        Language.Thai => DialogTexts.SpeaksThai,
        null => DialogTexts.WhichLanguage,
    };
}
