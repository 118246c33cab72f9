using Azure.Data.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Stores the conversation of each person and channel.</summary>
internal sealed class TablesConversations(StorageTable table) : IConversations
{
    public const string Partition = "conversation";
    public const string Last = "last";

    public Task<Conversation?> Find(Recipient recipient, CancellationToken cancellation) => Read(Row(recipient), cancellation);

    public async Task Remember(Recipient recipient, Conversation conversation, CancellationToken cancellation)
    {
        // Consecutive messages from the same conversation need no write.
        var known = await Task.WhenAll(Read(Row(recipient), cancellation), Read(Last, cancellation));
        if (known.All(k => k == conversation)) return;
        await Task.WhenAll(Write(recipient.ToString(), conversation, cancellation), Write("", conversation, cancellation));
    }

    public Task Forget(Recipient recipient, CancellationToken cancellation) => table.Delete(Partition, Row(recipient), cancellation);

    public Task<Conversation?> Latest(CancellationToken cancellation) => Read(Last, cancellation);

    public async Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation)
    {
        var ids = new List<string>();
        await foreach (var row in table.Rows(Partition, TableKeys.Join("a", "person:"), Math.Clamp(most, 1, 1000), cancellation))
        {
            if (ids.Count >= most) break;
            if (StoreJson.Read<Conversation>(row.Text()).UserId is { } id) ids.Add(id);
        }

        return ids;
    }

    private static string Row(Recipient recipient) => TableKeys.Join("a", TableKeys.Text(recipient.ToString()));

    /// <param name="address">Empty for the most recent conversation.</param>
    public static TableEntity RowOf(string address) =>
        address.Length == 0 ? new TableEntity(Partition, Last) : TableKeys.Row(Partition, "a|", address);

    private Task Write(string address, Conversation conversation, CancellationToken cancellation) =>
        table.Upsert(RowOf(address).With(StoreJson.Write(conversation)), cancellation);

    private async Task<Conversation?> Read(string row, CancellationToken cancellation) =>
        await table.Find(Partition, row, cancellation) is { } found ? StoreJson.Read<Conversation>(found.Text()) : null;
}
