using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Actions;

/// <summary>Compresses a card to about a tenth of its size, as text that fits in a button's data.</summary>
public static class PackedCard
{
    /// <summary>Size limit when unpacking, because the input is untrusted.</summary>
    private const int MaxBytes = 2 * DetailLevel.MaxBytes;

    /// <summary>The highest quality that takes less than a millisecond.</summary>
    private const int Quality = 5;

    private const int Window = 22;

    public static string Pack(string cardJson)
    {
        var bytes = Encoding.UTF8.GetBytes(cardJson);
        var packed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        if (!BrotliEncoder.TryCompress(bytes, packed, out var length, Quality, Window)) throw new InvalidOperationException("Could not compress the card.");
        return Base64Url.EncodeToString(packed.AsSpan(0, length));
    }

    /// <returns>Null if the text is not a packed card.</returns>
    public static JObject? Unpack(string packed)
    {
        try
        {
            using var brotli = new BrotliStream(new MemoryStream(Base64Url.DecodeFromChars(packed)), CompressionMode.Decompress);
            var bytes = new byte[MaxBytes + 1];
            var length = brotli.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            if (length > MaxBytes) return null;
            using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(bytes, 0, length))) { DateParseHandling = DateParseHandling.None };
            return JObject.Load(reader) is { } card && (string?)card["type"] == AdaptiveCards.AdaptiveCard.TypeName ? card : null;
        }
        catch (Exception e) when (e is FormatException or InvalidDataException or InvalidOperationException or JsonException or ArgumentException)
        {
            return null;
        }
    }
}
