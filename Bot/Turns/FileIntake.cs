using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Bot;

/// <summary>A file that came with a message, not yet fetched.</summary>
/// <param name="Id">Tells it from others of the same message.</param>
internal sealed record OfferedFile(string Id, string Name, Uri Source);

/// <summary>Finds the files of a message.</summary>
internal static class FileIntake
{
    /// <summary>Files handed in by the paper clip of a personal chat, and those that plain clients attach by address.</summary>
    public static IReadOnlyList<OfferedFile> Of(IMessageActivity activity) =>
        [.. (activity.Attachments ?? []).Select(File).OfType<OfferedFile>()];

    private static OfferedFile? File(Attachment attachment, int index)
    {
        if (attachment is null) return null;
        var download = attachment.ContentType == FileDownloadInfo.ContentType && attachment.Content is JObject content
            ? (string?)content["downloadUrl"]
            : IsText(attachment.ContentType) ? null : attachment.ContentUrl;
        return Uri.TryCreate(download, UriKind.Absolute, out var source) && source.Scheme is "https" or "http"
            ? new OfferedFile(FormattableString.Invariant($"{index}"), attachment.Name ?? "", source)
            : null;
    }

    // Teams sends the message's text once more as text/html; cards are no files either.
    private static bool IsText(string? contentType) =>
        contentType is null || contentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase)
        || contentType.StartsWith("application/vnd.microsoft.card", StringComparison.OrdinalIgnoreCase);
}
