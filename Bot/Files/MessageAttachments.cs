using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;
using OnesqaBot.Adapters.Teams;

namespace OnesqaBot.Bot.Files;

/// <summary>A file that came with a message and has not been fetched yet.</summary>
/// <param name="Id">Unique within the message.</param>
/// <param name="IsPasted">
/// Whether it is a picture pasted into the text. The person is asked about it, since it may not be meant as a document. Its name
/// may lack an extension.
/// </param>
internal sealed record OfferedFile(string Id, string Name, Uri Source, bool IsPasted = false);

/// <summary>
/// Classifies the attachments of a message. Teams sends every emoji, sticker, GIF and pasted picture as an attachment of type
/// <c>image/*</c>, and repeats the text as <c>text/html</c>; files attached by a person come as <c>file.download.info</c>. Other
/// channels attach files by URL.
/// </summary>
/// <param name="Files">Attached files, and pasted pictures that the bot can fetch.</param>
/// <param name="HasUnreachablePicture">
/// Whether a pasted picture is hosted by a service other than the message's own, to which the bot's token is not sent.
/// </param>
/// <param name="HasDecoration">Whether there is an emoji, a sticker or a GIF.</param>
internal sealed record MessageAttachments(IReadOnlyList<OfferedFile> Files, bool HasUnreachablePicture, bool HasDecoration)
{
    private const string PastedName = "รูปภาพ";

    private enum Kind
    {
        None,
        File,
        PastedPicture,
        UnreachablePicture,
        Decoration,
    }

    public static MessageAttachments FromActivity(IMessageActivity activity)
    {
        var all = (activity.Attachments ?? []).Select((attachment, index) => (Attachment: attachment, Index: index)).Where(a => a.Attachment is not null)
            .Select(a => (Kind: KindOf(a.Attachment, activity), a.Attachment, a.Index)).ToList();
        return new(
            [.. all.Where(a => a.Kind is Kind.File or Kind.PastedPicture).Select(a => File(a.Attachment, a.Index, isPasted: a.Kind == Kind.PastedPicture)).OfType<OfferedFile>()],
            all.Exists(a => a.Kind == Kind.UnreachablePicture), all.Exists(a => a.Kind == Kind.Decoration));
    }

    private static Kind KindOf(Attachment attachment, IMessageActivity activity)
    {
        var type = attachment.ContentType ?? "";
        if (type == FileDownloadInfo.ContentType) return Kind.File;
        // Types without a slash belong to Teams: references to messages, meetings and other people's files.
        if (!type.Contains('/', StringComparison.Ordinal) || Is(type, "text/html") || Is(type, "application/vnd.microsoft.")) return Kind.None;
        if (activity.ChannelId != Channels.Msteams) return Kind.File;
        if (Is(type, "image/")) return KindOfPicture(attachment, activity.ServiceUrl);
        // Voice messages and clips recorded in the chat.
        return Is(type, "audio/") || Is(type, "video/") ? Kind.None : Kind.File;
    }

    private static Kind KindOfPicture(Attachment picture, string? service) =>
        !Uri.TryCreate(picture.ContentUrl, UriKind.Absolute, out var address) || !PastedPictures.AreAt(address) ? Kind.Decoration
        : PastedPictures.AreKeptBy(service, address) ? Kind.PastedPicture
        : Kind.UnreachablePicture;

    private static OfferedFile? File(Attachment attachment, int index, bool isPasted)
    {
        var download = attachment.ContentType == FileDownloadInfo.ContentType ? Downloaded(attachment.Content) : attachment.ContentUrl;
        return Uri.TryCreate(download, UriKind.Absolute, out var source) && source.Scheme is "https" or "http"
            ? new OfferedFile(FormattableString.Invariant($"{index}"), attachment.Name ?? (isPasted ? PastedName : Path.GetFileName(source.AbsolutePath)), source, isPasted)
            : null;
    }

    private static string? Downloaded(object? content) =>
        content is JObject { } info && info["downloadUrl"] is JValue { Value: string url } ? url : null;

    private static bool Is(string type, string prefix) => type.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
