using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>Activities that are posted past any client.</summary>
internal static class RawActivities
{
    public static JsonObject Message(Office office, string text, string person = "malee", string? id = null) => office.Activities.Message(Person(office, person), text, id);

    public static JsonObject File(Office office, string name, string address, string person = "malee") => office.Activities.File(Person(office, person), name, address);

    public static JsonObject Invoke(Office office, string verb, JsonObject data, string person = "malee") => office.Activities.Press(Person(office, person), verb, data);

    public static JsonObject MembersAdded(Office office, string person = "niran") => office.Activities.MembersAdded(Person(office, person));

    public static Task<(HttpStatusCode Status, string Body)> Post(this Office office, JsonNode? activity) =>
        office.Post(activity?.ToJsonString() ?? "null");

    public static async Task<(HttpStatusCode Status, string Body)> Post(this Office office, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await office.Http.PostAsync(office.Endpoint, content);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    private static SimulatedPerson Person(Office office, string id) => office.Teams.Options.People.Single(p => p.Id == id);
}
