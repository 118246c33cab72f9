using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Tests.Forms;

/// <summary>A form on a card of the gallery: the button that sends it, and the inputs that go with it.</summary>
internal sealed record FormOfCard(string Card, string Verb, JObject Data, IReadOnlyList<JObject> Inputs)
{
    public override string ToString() => $"{Card} {Verb}";
}

/// <summary>Every form of every card that is drawn anywhere: a new one is here without anybody's doing.</summary>
internal static class FormsOfCards
{
    private static readonly Lazy<IReadOnlyList<FormOfCard>> Known = new(() => [.. CardGallery.All().SelectMany(c => FormsOf(c.Key, JObject.Parse(c.Value.Json)))]);

    public static IReadOnlyList<FormOfCard> All() => Known.Value;

    public static IEnumerable<FormOfCard> FormsOf(string name, JObject card)
    {
        var own = Inputs(card["body"]);
        foreach (var action in Actions(card).Where(a => Sends(a) && own.Count > 0)) yield return Form(name, action, own);
        foreach (var opened in Actions(card).Where(a => (string?)a["type"] == "Action.ShowCard").Select(a => (JObject)a["card"]!))
        foreach (var action in Actions(opened).Where(Sends))
            yield return Form(name, action, [.. own, .. Inputs(opened["body"])]);
    }

    public static IReadOnlyList<JObject> Inputs(JToken? body) =>
        [.. (body?.SelectTokens("$..*") ?? []).OfType<JObject>().Where(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true)];

    /// <summary>The card's buttons, also those between its lines.</summary>
    private static IEnumerable<JObject> Actions(JObject card) =>
        [.. (card["actions"] as JArray ?? []).OfType<JObject>(), .. (card["body"]?.SelectTokens("$..actions[*]") ?? []).OfType<JObject>()];

    private static bool Sends(JObject action) => (string?)action["type"] == "Action.Execute" && !"None".Equals((string?)action["associatedInputs"], StringComparison.OrdinalIgnoreCase);

    private static FormOfCard Form(string name, JObject action, IReadOnlyList<JObject> inputs) =>
        new(name, (string)action["verb"]!, action["data"] as JObject ?? [], inputs);
}
