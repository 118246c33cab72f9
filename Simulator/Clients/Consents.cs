using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Answers the bot's offer of a file. If the person accepts, the bot uploads the file to the simulator.</summary>
internal sealed class Consents(World world, BotClient bot, ActivityWriter writer, FileStore files, LiveEvents live)
{
    public const string ContentType = "application/vnd.microsoft.teams.card.file.consent";

    public async Task<PressResult> AnswerAsync(string personId, string messageId, bool accept, CancellationToken cancellationToken)
    {
        Conversation conversation;
        Message message;
        JsonObject activity;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            (conversation, message) = world.FindMessage(messageId) ?? throw new ArgumentException($"There is no message '{messageId}'.", nameof(messageId));
            var card = (message.Activity["attachments"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(a => a.Text("contentType") == ContentType)
                ?? throw new ArgumentException($"Message '{messageId}' offers no file.", nameof(messageId));
            var value = new JsonObject
            {
                ["type"] = "fileUpload",
                ["action"] = accept ? "accept" : "decline",
                ["context"] = card["content"]?[accept ? "acceptContext" : "declineContext"]?.DeepClone(),
            };
            if (accept)
                value["uploadInfo"] = UploadInfo(card.Text("name") ?? "file");
            activity = writer.Invoke(state.Person, conversation, "fileConsent/invoke", message.Id, message.Thread, value);
        }
        var answer = await bot.PostAsync(activity, world.Options.MessageTimeout, cancellationToken);
        if (!answer.Succeeded)
            return new(answer.TimedOut ? PressOutcome.NoAnswer : PressOutcome.Error, answer.Status, answer.Body as JsonObject, null, null);
        lock (world.Gate)
            message.ConsentAnswered = true;
        live.Publish("conversation", new { conversation = conversation.Id });
        return new(PressOutcome.Accepted, answer.Status, answer.Body as JsonObject, null, null);
    }

    private JsonObject UploadInfo(string name)
    {
        var file = files.Reserve(name);
        return new()
        {
            ["contentUrl"] = files.DownloadUrl(file).AbsoluteUri,
            ["name"] = file.Name,
            ["uploadUrl"] = new Uri(world.Url, $"uploads/{file.Id}").AbsoluteUri,
            ["uniqueId"] = file.Id,
            ["fileType"] = file.Extension,
        };
    }
}
