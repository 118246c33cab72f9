using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>What is said to a message in which there is nothing to read.</summary>
internal static class EmptyMessages
{
    public static Bilingual WordFor(MessageInput said, Bilingual whenEmpty) => said.Wordless switch
    {
        Wordless.Recording => DialogTexts.Recording,
        Wordless.Component => DialogTexts.Component,
        Wordless.Emoji => DialogTexts.OnlyEmoji,
        _ => said.Text.Length > 0 ? DialogTexts.OnlyEmoji : whenEmpty,
    };
}
