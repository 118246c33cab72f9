using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Clients;

/// <summary>Asks the bot for choices while a person types into a choice set with <c>choices.data</c>.</summary>
internal sealed class Searching(World world, BotClient bot, ActivityWriter writer)
{
    /// <summary>Teams shows at most this many.</summary>
    private const int Most = 15;

    public async Task<IReadOnlyList<FoundChoice>> FindAsync(
        string personId, string messageId, string input, string text, CancellationToken cancellationToken)
    {
        JsonObject activity;
        lock (world.Gate)
        {
            var state = world.Person(personId);
            var (conversation, message) = world.FindMessage(messageId) ?? throw new ArgumentException($"There is no message '{messageId}'.", nameof(messageId));
            var found = message.SeenBy(conversation.Id, personId, state.OldClient).CardsByAttachment().SelectMany(c => CardTree.InputsOf(c.Card))
                .FirstOrDefault(n => n.Text("id") == input && n["choices.data"] is JsonObject)
                ?? throw new ArgumentException($"The message has no choice set '{input}' that asks the bot.", nameof(input));
            activity = writer.Invoke(state.Person, conversation, "application/search", message.Id, message.Thread, new JsonObject
            {
                ["queryText"] = text, ["dataset"] = found["choices.data"].Text("dataset"), ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = Most },
            });
        }

        var answer = await bot.PostAsync(activity, world.Options.InvokeTimeout, cancellationToken);
        return answer.Succeeded && answer.Body?["value"]?["results"] is JsonArray results
            ? [.. results.OfType<JsonObject>().Take(Most).Select(r => new FoundChoice(r.Text("value") ?? "", r.Text("title") ?? ""))]
            : [];
    }
}

/// <summary>A choice that the bot found.</summary>
public sealed record FoundChoice(string Value, string Title);
