using System.Globalization;
using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace OnesqaBot.Cards;

/// <summary>A card with its JSON: serialized once, weighed and sent as it is.</summary>
public sealed class DrawnCard
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    /// <summary>Most cards are shorter than this, in characters.</summary>
    private const int UsualLength = 8 * 1024;

    internal DrawnCard(AdaptiveCard card)
    {
        Content = card;
        var text = new StringBuilder(UsualLength);
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture))) Serializer.Serialize(writer, card);
        Json = text.ToString();
        Bytes = Encoding.UTF8.GetByteCount(Json);
    }

    private DrawnCard(AdaptiveCard content, string json)
    {
        Content = content;
        Json = json;
        Bytes = Encoding.UTF8.GetByteCount(json);
    }

    /// <summary>Compact JSON of the whole card.</summary>
    public string Json { get; }

    /// <summary>Size of <see cref="Json"/> as it is sent, in bytes.</summary>
    public int Bytes { get; }

    /// <summary>The card's elements; changing them does not change <see cref="Json"/>.</summary>
    public AdaptiveCard Content { get; }

    public bool HasRefresh => Content.Refresh is not null;

    /// <summary>Adds a refresh action to a card that has none.</summary>
    /// <exception cref="InvalidOperationException">The card already has a refresh action.</exception>
    internal DrawnCard With(AdaptiveRefresh refresh) => HasRefresh
        ? throw new InvalidOperationException("The card already has a refresh action.")
        : new(Content, $"{Json.AsSpan(0, Json.Length - 1)},\"refresh\":{JsonConvert.SerializeObject(refresh)}}}");
}
