using System.Globalization;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Connector;

/// <summary>Lists the members of a conversation and the channels of a team.</summary>
internal sealed class RosterService(World world)
{
    public ConnectorAnswer Members(ConnectorCall call) => InConversation(call, conversation =>
        new(200, new JsonArray([.. People(conversation).Select(person => (JsonNode)Describe(person))])));

    public ConnectorAnswer PagedMembers(ConnectorCall call, int? pageSize, string? continuation) => InConversation(call, conversation =>
    {
        var people = People(conversation).ToList();
        var start = int.TryParse(continuation, CultureInfo.InvariantCulture, out var given) ? Math.Max(0, given) : 0;
        var size = Math.Clamp(pageSize ?? 200, 50, 500);
        var answer = new JsonObject { ["members"] = new JsonArray([.. people.Skip(start).Take(size).Select(person => (JsonNode)Describe(person))]) };
        if (start + size < people.Count)
            answer["continuationToken"] = (start + size).ToString(CultureInfo.InvariantCulture);
        return new(200, answer);
    });

    public ConnectorAnswer Member(ConnectorCall call, string memberId) => InConversation(call, conversation =>
        world.FindPerson(memberId) is { } found && People(conversation).Contains(found.Person)
            ? new(200, Describe(found.Person))
            : ConnectorAnswer.Error(404, "MemberNotFoundInConversation", "Member not found in conversation."));

    public ConnectorAnswer Channels(string teamId) => teamId != world.Options.TeamId
        ? ConnectorAnswers.NoConversation()
        : new(200, new JsonObject
        {
            ["conversations"] = new JsonArray([.. world.Options.Channels.Select(channel =>
                (JsonNode)new JsonObject { ["id"] = channel.ConversationId, ["name"] = channel.Name })]),
        });

    private JsonObject Describe(SimulatedPerson person) => ConnectorAnswers.Member(person, world.Options.TenantId);

    private IEnumerable<SimulatedPerson> People(Conversation conversation) =>
        conversation.Person is { } person ? [person] : world.Options.People;

    private ConnectorAnswer InConversation(ConnectorCall call, Func<Conversation, ConnectorAnswer> answer)
    {
        // A team's roster can be requested with the team's id as well as a channel's.
        var id = call.ConversationId == world.Options.TeamId ? world.Options.Channels[0].ConversationId : call.ConversationId!;
        if (world.FindConversation(id) is not { } conversation)
            return ConnectorAnswers.NoConversation();
        return conversation.Person is { } person && !world.Person(person.Id).Installed ? ConnectorAnswers.NotInRoster() : answer(conversation);
    }
}
