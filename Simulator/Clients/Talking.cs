using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Sends the messages and attachments of people.</summary>
internal sealed class Talking(World world, BotClient bot, ActivityWriter writer, FileStore files, LiveEvents live)
{
    public const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    public async Task<DeliveryResult> SendAsync(
        string personId, string? conversationId, string? thread, string text, IReadOnlyList<StoredFile> attached, IReadOnlyList<StoredFile> pasted,
        CancellationToken cancellationToken)
    {
        Message message;
        Conversation conversation;
        JsonObject activity;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            conversation = world.Conversation(conversationId ?? state.ConversationId);
            if (conversation.IsPersonal && !state.Installed)
                throw new InvalidOperationException($"{personId} does not have the app.");
            if (!conversation.IsPersonal && attached.Count + pasted.Count > 0)
                throw new InvalidOperationException("Teams does not pass files to a bot in a channel.");
            var id = world.NextMessageId();
            activity = writer.Message(state.Person, conversation, id, thread, ForBot(text, conversation));
            // Before the text's own attachment, in the order in which they were chosen.
            var attachments = (JsonArray)activity["attachments"]!;
            foreach (var (i, file) in attached.Index())
                attachments.Insert(i, Attachment(file, state.Person));
            foreach (var (i, picture) in pasted.Index())
                attachments.Insert(i, new JsonObject { ["contentType"] = "image/*", ["contentUrl"] = files.PictureUrl(picture).AbsoluteUri });
            message = new Message(id, personId, false, thread, world.Now, activity);
            conversation.Add(message);
        }
        live.Publish("conversation", new { conversation = conversation.Id });
        // In a channel, a bot only receives messages that mention it.
        if (!conversation.IsPersonal && !activity["entities"]!.AsArray().Any(entity => entity.Text("type") == "mention"))
            return new(message.Id, null);
        var answer = await bot.PostAsync(activity, world.Options.MessageTimeout, cancellationToken);
        if (!answer.Succeeded)
        {
            lock (world.Gate)
                message.Undelivered = true;
            live.Publish("conversation", new { conversation = conversation.Id });
        }
        return new(message.Id, answer.Status);
    }

    private string ForBot(string text, Conversation conversation) => conversation.IsPersonal
        ? text
        : text.Replace("@" + world.Options.BotName, $"<at>{world.Options.BotName}</at>", StringComparison.OrdinalIgnoreCase);

    private JsonObject Attachment(StoredFile file, SimulatedPerson person) => new()
    {
        ["contentType"] = DownloadInfo,
        ["content"] = new JsonObject
        {
            ["downloadUrl"] = files.DownloadUrl(file).AbsoluteUri,
            ["uniqueId"] = file.Id,
            ["fileType"] = file.Extension,
        },
        // As in Teams, this URL is in the person's OneDrive and responds to a bot with 401.
        ["contentUrl"] = new Uri(world.Url, $"onedrive/{person.Id}/{Uri.EscapeDataString(file.Name)}").AbsoluteUri,
        ["name"] = file.Name,
    };
}
