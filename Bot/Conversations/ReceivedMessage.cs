using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Messages;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// The text of a message activity. The only code that reads an activity's text, so that what Teams adds to it is removed in one
/// place.
/// </summary>
/// <param name="Text">The text that the person wrote.</param>
/// <param name="Request">The text without mentions of colleagues.</param>
internal sealed record ReceivedMessage(string Text, string Request, Wordless Wordless)
{
    public static ReceivedMessage FromActivity(IMessageActivity activity)
    {
        var attachments = activity.Attachments?.Where(a => a is not null).ToList() ?? [];
        var html = attachments.Where(a => Is(a, "text/html")).Select(a => a.Content as string ?? (a.Content as JValue)?.Value as string).FirstOrDefault(c => c is { Length: > 0 });
        var mentions = (activity.Entities ?? []).Where(e => e is not null && string.Equals(e.Type, "mention", StringComparison.OrdinalIgnoreCase))
            .Select(e => Mention(e, activity.Recipient)).OfType<MessageMention>().ToList();
        var name = activity.Recipient?.Name;
        var said = MessageText.Read(activity.Text, html, mentions, name);
        return new(said.Text, said.Request, Kind(attachments, html));
    }

    private static MessageMention? Mention(Entity entity, ChannelAccount? bot)
    {
        var mentioned = entity.Properties?["mentioned"] as JObject;
        var name = mentioned?["name"]?.ToString() ?? "";
        var text = entity.Properties?["text"]?.ToString() ?? "";
        return mentioned is null ? null : new MessageMention(text, name, bot?.Id is { Length: > 0 } id && mentioned["id"]?.ToString() == id);
    }

    private static Wordless Kind(List<Attachment> attachments, string? html) =>
        attachments.Exists(a => Is(a, "audio/") || Is(a, "application/vnd.microsoft.teams.messaging.voicemessage")) ? Wordless.Recording
        : attachments.Exists(a => Is(a, "application/vnd.microsoft.card.fluid")) ? Wordless.Component
        : attachments.Exists(a => Is(a, "image/")) || html?.Contains("<img", StringComparison.OrdinalIgnoreCase) is true ? Wordless.Emoji
        : Wordless.Empty;

    private static bool Is(Attachment attachment, string contentType) =>
        attachment.ContentType?.StartsWith(contentType, StringComparison.OrdinalIgnoreCase) is true;
}
