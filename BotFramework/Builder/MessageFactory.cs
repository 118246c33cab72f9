using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Messages of the common kinds.</summary>
public static class MessageFactory
{
    public static Activity Text(string text, string ssml = default, string inputHint = default) => new()
    {
        Type = ActivityTypes.Message,
        Text = string.IsNullOrWhiteSpace(text) ? null : text,
        Speak = string.IsNullOrWhiteSpace(ssml) ? null : ssml,
        InputHint = inputHint ?? InputHints.AcceptingInput,
    };

    public static IMessageActivity Attachment(
        Attachment attachment,
        string text = default,
        string ssml = default,
        string inputHint = default)
    {
        ArgumentNullException.ThrowIfNull(attachment);
        return Attachment((IEnumerable<Attachment>)[attachment], text, ssml, inputHint);
    }

    public static IMessageActivity Attachment(
        IEnumerable<Attachment> attachments,
        string text = default,
        string ssml = default,
        string inputHint = default) =>
        WithAttachments(AttachmentLayoutTypes.List, attachments, text, ssml, inputHint);

    public static IMessageActivity Carousel(
        IEnumerable<Attachment> attachments,
        string text = default,
        string ssml = default,
        string inputHint = default) =>
        WithAttachments(AttachmentLayoutTypes.Carousel, attachments, text, ssml, inputHint);

    private static Activity WithAttachments(
        string layout,
        IEnumerable<Attachment> attachments,
        string text,
        string ssml,
        string inputHint)
    {
        ArgumentNullException.ThrowIfNull(attachments);
        var activity = Text(text, ssml, inputHint);
        activity.AttachmentLayout = layout;
        activity.Attachments = attachments.ToList();
        return activity;
    }
}
