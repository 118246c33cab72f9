using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Actions;

/// <summary>
/// Parses a button's verb and data into a typed action (<see cref="CardActions"/>). The input is untrusted: anything that is not an
/// action of this bot yields null, never an exception.
/// </summary>
public static class CardActionReader
{
    /// <summary>Parses an <c>Action.Execute</c>: its verb, and its data with the inputs merged in.</summary>
    public static CardAction? Read(string? verb, JObject? data)
    {
        if (CardActions.Find(verb) is not { } kind) return null;
        var reader = new CardDataReader(data ?? []);
        if (kind.Read(reader) is not { } action || !reader.IsSound) return null;
        var own = CardActionWriter.Write(action).Data;
        return action with { Typed = reader.Inputs(without: own), Unreadable = reader.Unreadable };
    }

    /// <summary>Parses the <c>Action.Submit</c> that old clients send, with the verb in its data.</summary>
    public static CardAction? ReadSubmit(JObject? value) =>
        value?[CardData.Verb] is JValue { Value: string verb } ? Read(verb, value) : null;
}

/// <summary>Writes a typed action as a button's verb and data; <see cref="CardActionReader"/> reads it back.</summary>
internal static class CardActionWriter
{
    public static (string Verb, JObject Data) Write(CardAction action)
    {
        var (kind, data) = (CardActions.KindOf(action), new JObject());
        kind.Write(action, data);
        return (kind.Verb, data);
    }
}
