using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Bot;

/// <summary>A file that came with a message, not yet fetched.</summary>
/// <param name="Id">Tells it from others of the same message.</param>
internal sealed record OfferedFile(string Id, string Name, Uri Source);

/// <summary>
/// What came with a message besides its words, told apart in this one place. Teams sends every emoji, sticker, GIF and
/// pasted picture as an attachment of type <c>image/*</c>, and the text once more as <c>text/html</c>; what a person
/// attached as a file comes as <c>file.download.info</c>. Other channels attach files by their address.
/// </summary>
/// <param name="Files">What the person attached as files.</param>
/// <param name="HasPastedPicture">A picture of the person's own in the text. It is kept by the channel service, which gives it to nobody without a token.</param>
/// <param name="HasDecoration">An emoji, a sticker or a GIF.</param>
internal sealed record MessageAttachments(IReadOnlyList<OfferedFile> Files, bool HasPastedPicture, bool HasDecoration)
{
    private enum Kind
    {
        None,
        File,
        PastedPicture,
        Decoration,
    }

    public static MessageAttachments Of(IMessageActivity activity)
    {
        var all = (activity.Attachments ?? []).Select((attachment, index) => (Attachment: attachment, Index: index)).Where(a => a.Attachment is not null)
            .Select(a => (Kind: KindOf(a.Attachment, activity.ChannelId), a.Attachment, a.Index)).ToList();
        return new(
            [.. all.Where(a => a.Kind == Kind.File).Select(a => File(a.Attachment, a.Index)).OfType<OfferedFile>()],
            all.Exists(a => a.Kind == Kind.PastedPicture), all.Exists(a => a.Kind == Kind.Decoration));
    }

    private static Kind KindOf(Attachment attachment, string? channel)
    {
        var type = attachment.ContentType ?? "";
        if (type == FileDownloadInfo.ContentType) return Kind.File;
        // Types without a slash are Teams's own: references to messages, to meetings, to files of others.
        if (!type.Contains('/', StringComparison.Ordinal) || Is(type, "text/html") || Is(type, "application/vnd.microsoft.")) return Kind.None;
        if (channel != Channels.Msteams) return Kind.File;
        if (Is(type, "image/")) return (attachment.ContentUrl ?? "").Contains("/v3/attachments/", StringComparison.OrdinalIgnoreCase) ? Kind.PastedPicture : Kind.Decoration;
        // Voice messages and clips, recorded into the text.
        return Is(type, "audio/") || Is(type, "video/") ? Kind.None : Kind.File;
    }

    private static OfferedFile? File(Attachment attachment, int index)
    {
        var download = attachment.ContentType == FileDownloadInfo.ContentType ? Downloaded(attachment.Content) : attachment.ContentUrl;
        return Uri.TryCreate(download, UriKind.Absolute, out var source) && source.Scheme is "https" or "http"
            ? new OfferedFile(FormattableString.Invariant($"{index}"), attachment.Name ?? Path.GetFileName(source.AbsolutePath), source)
            : null;
    }

    private static string? Downloaded(object? content) => content is JObject { } info && info["downloadUrl"] is JValue { Value: string url } ? url : null;

    private static bool Is(string type, string prefix) => type.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
