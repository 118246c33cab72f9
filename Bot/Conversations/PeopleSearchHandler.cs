using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers a client that asks for people while somebody types a name into a picker.</summary>
internal sealed class PeopleSearchHandler(OfficeContext office)
{
    /// <summary>Name of the invoke.</summary>
    public const string Invoke = "application/search";

    private const string ResponseType = "application/vnd.microsoft.search.searchResponse";

    /// <summary>Teams shows at most 15 choices.</summary>
    private const int MostResults = 15;

    private const int MaxQueryLength = 100;

    /// <param name="value">The invoke's value; anything that is no query for people finds nobody.</param>
    public JObject Answer(object? value)
    {
        var query = value as JObject;
        var text = Text(query?["dataset"]) == PeoplePicker.Dataset ? Text(query?["queryText"]) : null;
        var now = office.Get();
        var found = text is null or { Length: > MaxQueryLength } ? [] : PeopleSearch.Find(now.Directory, text, MostResults);
        return new JObject
        {
            ["statusCode"] = StatusCodes.Status200OK,
            ["type"] = ResponseType,
            ["value"] = new JObject { ["results"] = new JArray(found.Select(p => new JObject { ["title"] = PersonText.Choice(p, now), ["value"] = p.Id })) },
        };
    }

    private static string? Text(JToken? token) => token is JValue { Value: string text } ? text : null;
}
