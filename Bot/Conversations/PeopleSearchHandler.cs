using Newtonsoft.Json.Linq;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers a client that asks for people or posts while somebody types a name into a picker.</summary>
internal sealed class PeopleSearchHandler(OfficeContext office)
{
    /// <summary>Name of the invoke.</summary>
    public const string Invoke = "application/search";

    private const string ResponseType = "application/vnd.microsoft.search.searchResponse";

    /// <summary>Teams shows at most 15 choices.</summary>
    private const int MostResults = 15;

    private const int MaxQueryLength = 100;

    /// <param name="value">The invoke's value; anything that is no query of a picker finds nobody.</param>
    public JObject Answer(object? value)
    {
        var query = value as JObject;
        var now = office.Get();
        IEnumerable<(string Title, string Value)> found = (Text(query?["dataset"]), Text(query?["queryText"])) switch
        {
            (PeoplePicker.Dataset, { Length: <= MaxQueryLength } text) => PeopleSearch.Find(now.Directory, text, MostResults).Select(p => (PersonText.Choice(p, now), p.Id)),
            (PostPicker.Dataset, { Length: <= MaxQueryLength } text) => PostPicker.Find(now, text, MostResults).Select(p => (p.Title, p.Value)),
            _ => [],
        };
        return new JObject
        {
            ["statusCode"] = StatusCodes.Status200OK,
            ["type"] = ResponseType,
            ["value"] = new JObject { ["results"] = new JArray(found.Select(f => new JObject { ["title"] = f.Title, ["value"] = f.Value })) },
        };
    }

    private static string? Text(JToken? token) => token is JValue { Value: string text } ? text : null;
}
