using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>Replies to messages without text.</summary>
internal static class EmptyMessages
{
    public static Bilingual ReplyTo(MessageInput message, Bilingual whenEmpty) => message.Wordless switch
    {
        Wordless.Recording => DialogTexts.Recording,
        Wordless.Component => DialogTexts.Component,
        Wordless.Emoji => DialogTexts.OnlyEmoji,
        _ => message.Text.Length > 0 ? DialogTexts.OnlyEmoji : whenEmpty,
    };
}
