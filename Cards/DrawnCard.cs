using System.Buffers;
using System.Globalization;
using System.Text;
using AdaptiveCards;
using Newtonsoft.Json;

namespace OnesqaBot.Cards;

/// <summary>A card with its JSON: serialized once, weighed and sent as it is.</summary>
public sealed class DrawnCard
{
    private static readonly JsonSerializer Serializer = JsonSerializer.CreateDefault();

    /// <summary>Most cards are shorter than this, in characters. A longer buffer is not kept.</summary>
    private const int UsualLength = 32 * 1024;

    [ThreadStatic]
    private static StringBuilder? _buffer;

    internal DrawnCard(AdaptiveCard card)
    {
        Content = card;
        var text = _buffer ?? new StringBuilder(UsualLength);
        _buffer = null;
        using (var writer = new JsonTextWriter(new StringWriter(text, CultureInfo.InvariantCulture)) { ArrayPool = CharArrays.Shared }) Serializer.Serialize(writer, card);
        Json = text.ToString();
        if (text.Capacity <= UsualLength) _buffer = text.Clear();
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

    private sealed class CharArrays : IArrayPool<char>
    {
        public static readonly CharArrays Shared = new();

        public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

        public void Return(char[]? array)
        {
            if (array is not null) ArrayPool<char>.Shared.Return(array);
        }
    }
}
