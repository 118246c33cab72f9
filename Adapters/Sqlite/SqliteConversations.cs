using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Where each person and the channel can be written to.</summary>
internal sealed class SqliteConversations(StoreFile file) : IConversations
{
    /// <summary>No address reads like this; its row holds the conversation that was heard of last, even after that one was forgotten.</summary>
    private const string Last = "";

    public Task<Conversation?> Find(Recipient recipient, CancellationToken cancellation) => Find(recipient.ToString(), cancellation);

    public async Task Remember(Recipient recipient, Conversation conversation, CancellationToken cancellation)
    {
        // Someone who writes twice in a row changes nothing: no need to wait for the disk at each of his words.
        var body = StoreJson.Write(conversation);
        if (await Known(recipient.ToString(), body, cancellation) && await Known(Last, body, cancellation)) return;

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

    private async Task<bool> Known(string address, string body, CancellationToken cancellation) =>
        await Body(address, cancellation) == body;

    private Task<string?> Body(string address, CancellationToken cancellation) =>
        file.Read(s => s.One(CaseSql.Conversation, r => r.GetString(0), ("$address", address)), cancellation);
}
