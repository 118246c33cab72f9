using Microsoft.Bot.Schema;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Keeps where each conversation stands, and never over what another instance has kept since.</summary>
internal sealed class DialogStore(IKeyValueStore store)
{
    /// <summary>Where the bot SDK kept its state in earlier builds: what was begun then goes on.</summary>
    public static string KeyOf(IActivity activity) => $"{activity.ChannelId}/conversations/{activity.Conversation.Id}";

    public async Task<(DialogState State, string ETag)> Read(string conversation, CancellationToken cancellation)
    {
        var item = (await store.Read([conversation], cancellation)).GetValueOrDefault(conversation);
        return (DialogStateJson.Read(item?.Text), item?.ETag ?? KeyValueItem.Absent);
    }

    /// <returns>False when it was changed since it was read.</returns>
    public Task<bool> Write(string conversation, DialogState state, string etag, CancellationToken cancellation) =>
        store.Write(new Dictionary<string, KeyValueItem> { [conversation] = new(DialogStateJson.Write(state), etag) }, cancellation);
}
