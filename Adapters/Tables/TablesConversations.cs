using Azure.Data.Tables;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Where each person and the channel can be written to.</summary>
internal sealed class TablesConversations(StorageTable table) : IConversations
{
    public const string Partition = "conversation";
    public const string Last = "last";

    public Task<Conversation?> Find(Address address, CancellationToken cancellation) => Read(Row(address), cancellation);

    public async Task Remember(Address address, Conversation conversation, CancellationToken cancellation)
    {
        // Someone who writes twice in a row changes nothing.
        var known = await Task.WhenAll(Read(Row(address), cancellation), Read(Last, cancellation));
        if (known.All(k => k == conversation)) return;
        await Task.WhenAll(Keep(address.ToString(), conversation, cancellation), Keep("", conversation, cancellation));
    }

    public Task Forget(Address address, CancellationToken cancellation) => table.Delete(Partition, Row(address), cancellation);

    public Task<Conversation?> Latest(CancellationToken cancellation) => Read(Last, cancellation);

    public async Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation)
    {
        var ids = new List<string>();
        await foreach (var row in table.Rows(Partition, Keys.Of("a", "person:"), Math.Clamp(most, 1, 1000), cancellation))
        {
            if (ids.Count >= most) break;
            if (StoreJson.Read<Conversation>(row.Text()).UserId is { } id) ids.Add(id);
        }

        return ids;
    }

    private static string Row(Address address) => Keys.Of("a", Keys.Text(address.ToString()));

    /// <param name="address">Empty for the conversation that was heard of last.</param>
    public static TableEntity RowOf(string address) => address.Length == 0 ? new TableEntity(Partition, Last) : Keys.Row(Partition, "a|", address);

    private Task Keep(string address, Conversation conversation, CancellationToken cancellation) =>
        table.Put(RowOf(address).With(StoreJson.Write(conversation)), cancellation);

    private async Task<Conversation?> Read(string row, CancellationToken cancellation) =>
        await table.Find(Partition, row, cancellation) is { } found ? StoreJson.Read<Conversation>(found.Text()) : null;
}
