using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.PersonalData;

/// <param name="What">Where it is, or how often the person stands there.</param>
internal sealed record PersonalDataItem(PersonalDataPlace Place, string What, StoreRecord Record);

/// <summary>Everything that the store holds about a person.</summary>
/// <param name="Person">The person's entry in the people file or a group; null if there is none.</param>
/// <param name="Items">In the order of <see cref="PersonalDataPlaces.All"/>.</param>
internal sealed record PersonalDataReport(DataSubject Subject, Person? Person, IReadOnlyList<PersonalDataItem> Items)
{
    /// <summary>What a removal takes out.</summary>
    public IReadOnlyList<PersonalDataItem> Removable => [.. Items.Where(i => i.Place.Fate == DataFate.Removed)];

    public string Title => Subject.Name is { } name && name != Subject.Id ? $"{name} ({Subject.Id})" : Subject.Id;

    /// <summary>The report as Markdown.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# Personal data of {Title}").AppendLine();
        text.AppendLine(Person is { } entry
            ? $"In the people file or a group: {entry.Name.Th}, {entry.Name.En}, Entra object id {entry.EntraObjectId}, email {entry.Email ?? "none"}, positions {string.Join(", ", entry.Positions)}"
            : "Not in the people file or a group.");
        foreach (var place in Items.GroupBy(i => i.Place))
        {
            text.AppendLine().AppendLine(CultureInfo.InvariantCulture, $"## {place.Key.Name}: {place.Count()}, {Fate(place.Key.Fate)}");
            foreach (var item in place) text.AppendLine(CultureInfo.InvariantCulture, $"- {item.What}");
        }

        return text.ToString();
    }

    /// <summary>The report with everything that is stored. Of values that are shared with others, only that the person stands there.</summary>
    public string Json()
    {
        var items = Items.Select(i => new JsonObject
        {
            ["place"] = i.Place.Name,
            ["fate"] = i.Place.Fate.ToString(),
            ["what"] = i.What,
            ["stored"] = i.Place.IsOwn ? JsonNode.Parse(RecordJson.Write(i.Record)) : null,
        });
        var report = new JsonObject
        {
            ["person"] = Subject.Id,
            ["name"] = Subject.Name,
            ["directory"] = JsonSerializer.SerializeToNode(Person),
            ["items"] = new JsonArray([.. items]),
        };
        return report.ToJsonString(Options);
    }

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Fate(DataFate fate) => fate switch
    {
        DataFate.Removed => "can be removed when the person has left",
        DataFate.Record => "part of the record, stays",
        DataFate.Replaced => "removed or replaced by the bot itself",
    };
}
