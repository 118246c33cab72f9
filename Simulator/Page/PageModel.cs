using System.Text.Json.Nodes;
using OnesqaBot.Simulator.Clients;

namespace OnesqaBot.Simulator.Page;

/// <summary>Converts a message to what the page renders: cards with identifiable buttons, and files with their URLs.</summary>
internal static class PageModel
{
    private const string FileInfo = "application/vnd.microsoft.teams.card.file.info";

    public static object FromMessage(SimulatedMessage message, FileStore files) => new
    {
        id = message.Id,
        thread = message.Thread,
        from = message.From,
        fromBot = message.FromBot,
        at = message.SentAt,
        editedAt = message.EditedAt,
        version = message.Version,
        undelivered = message.Undelivered,
        text = message.Text,
        textFormat = message.Activity.Text("textFormat"),
        cards = message.CardsByAttachment().Select(card => Named(card.Attachment, card.Card)).ToList(),
        files = message.Attachments.Select(attachment => FileOf(attachment, files)).OfType<SimulatedFile>().ToList(),
        consent = message.Attachments.Where(attachment => attachment.Text("contentType") == Consents.ContentType).Select(attachment => new
        {
            name = attachment.Text("name"),
            description = attachment.Text("content", "description"),
            size = attachment["content"]?["sizeInBytes"],
            answered = message.ConsentAnswered,
        }).FirstOrDefault(),
        images = message.Attachments.Where(IsImage).Select(attachment => attachment.Text("contentUrl")).ToList(),
        suggestions = (message.Activity["suggestedActions"]?["actions"] as JsonArray ?? [])
            .Select(action => action.Text("title")).OfType<string>().ToList(),
    };

    /// <summary>Sets each button's id to its key, so that the page can report which one was pressed.</summary>
    private static JsonObject Named(int attachment, JsonObject card)
    {
        var copy = card.Copy();
        foreach (var (action, node) in SimulatedMessage.ActionsOf(attachment, copy))
            node["id"] = action.Key;
        return copy;
    }

    private static bool IsImage(JsonObject attachment) =>
        attachment.Text("contentType")?.StartsWith("image/", StringComparison.Ordinal) == true;

    private static SimulatedFile? FileOf(JsonObject attachment, FileStore files) =>
        attachment.Text("contentType") is Talking.DownloadInfo or FileInfo
        && files.Find(attachment.Text("content", "uniqueId") ?? "") is { } file
            ? files.Describe(file)
            : null;
}
