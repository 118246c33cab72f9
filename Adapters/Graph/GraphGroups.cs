using Microsoft.Graph;
using Microsoft.Graph.Models;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Reads the members of Entra groups. Needs <c>GroupMember.Read.All</c>, and <c>User.ReadBasic.All</c> for their names.</summary>
internal sealed class GraphGroups(GraphAccess graph) : IGroups
{
    private const string Consistency = "ConsistencyLevel";
    private const string Eventual = "eventual";

    public Task<IReadOnlyList<GroupMember>> Members(string group, CancellationToken cancellation) => graph.Ask<IReadOnlyList<GroupMember>>(
        async () =>
        {
            var first = await graph.Client.Groups[group].TransitiveMembers.GraphUser.GetAsync(
                r =>
                {
                    r.QueryParameters.Select = ["id", "displayName", "mail", "userPrincipalName", "accountEnabled"];
                    r.QueryParameters.Top = 999;
                    // Restricting members to users is an "advanced query" in Graph, which requires both of these.
                    r.QueryParameters.Count = true;
                    r.Headers.Add(Consistency, Eventual);
                },
                cancellation);
            var members = new List<GroupMember>();
            if (first is null) return members;
            var pages = PageIterator<User, UserCollectionResponse>.CreatePageIterator(graph.Client, first, user =>
            {
                // A disabled account has no authority.
                if (user.Id is { } id && user.AccountEnabled != false) members.Add(new GroupMember(id, user.DisplayName ?? id, user.Mail ?? user.UserPrincipalName));
                return true;
            }, next =>
            {
                next.Headers.Add(Consistency, Eventual);
                return next;
            });
            await pages.IterateAsync(cancellation);
            return members;
        },
        cancellation);
}
