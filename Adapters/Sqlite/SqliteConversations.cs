using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Where people and the channel can be written to, in SQLite.</summary>
internal sealed class SqliteConversations(SqliteFile file) : IConversations
{
    public Task<Conversation?> Find(Address address, CancellationToken cancellation) => Task.FromResult(file.Read(c => c.Query(
        "SELECT json FROM conversations WHERE address = $address",
        r => StoredForm.Read<Conversation>(r.GetString(0)), ("$address", address.ToString())).FirstOrDefault()));

    public Task Remember(Address address, Conversation conversation, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute(
            """
            INSERT OR REPLACE INTO conversations (address, user_id, heard, json)
            VALUES ($address, $user, (SELECT COALESCE(MAX(heard), 0) + 1 FROM conversations), $json)
            """,
            ("$address", address.ToString()), ("$user", conversation.UserId), ("$json", StoredForm.Json(conversation)));
    }, cancellation);

    public Task Forget(Address address, CancellationToken cancellation) => file.Write(c =>
    {
        c.Execute("DELETE FROM conversations WHERE address = $address", ("$address", address.ToString()));
    }, cancellation);

    public Task<Conversation?> Latest(CancellationToken cancellation) => Task.FromResult(file.Read(c => c.Query(
        "SELECT json FROM conversations ORDER BY heard DESC LIMIT 1", r => StoredForm.Read<Conversation>(r.GetString(0))).FirstOrDefault()));

    public Task<IReadOnlyList<string>> UserIds(int most, CancellationToken cancellation) => Task.FromResult(
        (IReadOnlyList<string>)file.Read(c => c.Query(
            "SELECT user_id FROM conversations WHERE user_id IS NOT NULL ORDER BY address LIMIT $most", r => r.GetString(0), ("$most", most))));
}
