using System.Globalization;

namespace OnesqaBot.Bot.Copies;

/// <summary>Compares message ids. In Teams they are timestamps; ids of other clients have no order.</summary>
internal static class MessageOrder
{
    public static bool? IsNewer(string id, string than) => Number(id) is { } one && Number(than) is { } other ? one > other : null;

    public static ulong? Number(string id) => ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
