using Microsoft.Graph.Models;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Finds users of the organization. Needs <c>User.ReadBasic.All</c>.</summary>
internal sealed class GraphUsers(GraphAccess graph) : IUserSearch
{
    private const int MaxFound = 5;

    private static readonly string[] Fields = ["id", "displayName", "mail", "userPrincipalName"];

    public Task<IReadOnlyList<FoundUser>> ByEmail(string email, CancellationToken cancellation)
    {
        // In OData a quote within a text is doubled.
        var address = email.Replace("'", "''", StringComparison.Ordinal);
        return Ask(async () => (await graph.Client.Users.GetAsync(
            r =>
            {
                r.QueryParameters.Filter = $"mail eq '{address}' or userPrincipalName eq '{address}'";
                r.QueryParameters.Select = Fields;
                r.QueryParameters.Top = MaxFound;
            },
            cancellation))?.Value, cancellation);
    }

    public Task<IReadOnlyList<FoundUser>> ByName(string name, CancellationToken cancellation)
    {
        var words = string.Concat(name.Where(c => c is not ('"' or '\\')));
        return Ask(async () => (await graph.Client.Users.GetAsync(
            r =>
            {
                r.QueryParameters.Search = $"\"displayName:{words}\"";
                r.QueryParameters.Select = Fields;
                r.QueryParameters.Top = MaxFound;
                // A search is an "advanced query" in Graph.
                r.Headers.Add("ConsistencyLevel", "eventual");
            },
            cancellation))?.Value, cancellation);
    }

    private Task<IReadOnlyList<FoundUser>> Ask(Func<Task<List<User>?>> ask, CancellationToken cancellation) => graph.Ask<IReadOnlyList<FoundUser>>(
        async () => [.. (await ask() ?? []).Where(u => u.Id is not null && u.DisplayName is not null).Select(u => new FoundUser(u.Id!, u.DisplayName!, u.Mail ?? u.UserPrincipalName))],
        cancellation);
}
