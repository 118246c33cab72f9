using Microsoft.Bot.Schema;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Stores the state of each conversation with optimistic concurrency.</summary>
internal sealed class DialogStore(IKeyValueStore store)
{
    /// <summary>Uses the same key as the SDK's state storage in earlier builds, so that dialogs begun there continue.</summary>
    public static string KeyOf(IActivity activity) => $"{activity.ChannelId}/conversations/{activity.Conversation.Id}";

    public async Task<(DialogState State, string ETag)> Read(string conversation, CancellationToken cancellation)
    {
        var item = (await store.Read([conversation], cancellation)).GetValueOrDefault(conversation);
        return (DialogStateJson.Read(item?.Text), item?.ETag ?? KeyValueItem.Absent);
    }

    /// <returns>False if the state was changed after it was read.</returns>
    public Task<bool> Write(string conversation, DialogState state, string etag, CancellationToken cancellation) =>
        store.Write(new Dictionary<string, KeyValueItem> { [conversation] = new(DialogStateJson.Write(state), etag) }, cancellation);
}
