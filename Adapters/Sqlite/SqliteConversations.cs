using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Stores the conversation of each person and channel.</summary>
internal sealed class SqliteConversations(StoreFile file) : IConversations
{
    /// <summary>A reserved address for the most recent conversation, which is kept even after that conversation is forgotten.</summary>
    private const string Last = "";

    public Task<Conversation?> Find(Recipient recipient, CancellationToken cancellation) => Find(recipient.ToString(), cancellation);

    public async Task Remember(Recipient recipient, Conversation conversation, CancellationToken cancellation)
    {
        // Consecutive messages from the same conversation need no write.
        var body = StoreJson.Write(conversation);
        if (await IsKnown(recipient.ToString(), body, cancellation) && await IsKnown(Last, body, cancellation)) return;

        await file.Write(
            session =>
            {
                session.Run(CaseSql.KeepConversation, ("$address", recipient.ToString()), ("$body", body));
                session.Run(CaseSql.KeepConversation, ("$address", Last), ("$body", body));
            },
            cancellation);
    }

    public Task Forget(Recipient recipient, CancellationToken cancellation) =>
        file.Write(s => { s.Run(CaseSql.ForgetConversation, ("$address", recipient.ToString())); }, cancellation);

    public Task<Conversation?> Latest(CancellationToken cancellation) => Find(Last, cancellation);

    public async Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation) =>
        await file.Read(s => s.All(CaseSql.UserIds, r => r.GetString(0), ("$most", most)), cancellation);

    private async Task<Conversation?> Find(string address, CancellationToken cancellation) =>
        await Body(address, cancellation) is { } body ? StoreJson.Read<Conversation>(body) : null;

    private async Task<bool> IsKnown(string address, string body, CancellationToken cancellation) =>
        await Body(address, cancellation) == body;

    private Task<string?> Body(string address, CancellationToken cancellation) =>
        file.Read(s => s.One(CaseSql.Conversation, r => r.GetString(0), ("$address", address)), cancellation);
}
