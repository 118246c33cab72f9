using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>A form as it was sent, as a text to be kept.</summary>
public static class FormText
{
    // What was typed stays as it was typed, also where it looks like a moment.
    private static readonly JsonSerializerSettings AsTyped = new() { DateParseHandling = DateParseHandling.None };

    public static string Write(CardAction sent)
    {
        var (verb, data) = CardActionWriter.Write(sent);
        foreach (var (id, text) in sent.Typed?.Values ?? new Dictionary<string, string>()) data[id] = text;
        data[CardData.Verb] = verb;
        return data.ToString(Formatting.None);
    }

    /// <summary>Null where the button is none that this build knows.</summary>
    public static CardAction? Read(string text) => CardActionReader.ReadSubmit(JsonConvert.DeserializeObject<JObject>(text, AsTyped));
}
