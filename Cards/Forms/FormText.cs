using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;

namespace OnesqaBot.Cards.Forms;

/// <summary>A submitted form as text, for storage.</summary>
public static class FormText
{
    // Keeps typed text verbatim, even if it looks like a timestamp.
    private static readonly JsonSerializerSettings AsTyped = new() { DateParseHandling = DateParseHandling.None };

    public static string Write(CardAction sent)
    {
        var (verb, data) = CardActionWriter.Write(sent);
        foreach (var (id, text) in sent.Typed?.Values ?? new Dictionary<string, string>()) data[id] = text;
        data[CardData.Verb] = verb;
        return data.ToString(Formatting.None);
    }

    /// <summary>Returns null if this build does not know the button.</summary>
    public static CardAction? Read(string text) => CardActionReader.ReadSubmit(JsonConvert.DeserializeObject<JObject>(text, AsTyped));
}
