using System.Text;

namespace OnesqaBot.Workflow.Languages;

/// <summary>
/// The letters of a text without spaces, tone marks and silenced letters' marks, which people who type on a phone leave out.
/// </summary>
public static class Skeleton
{
    private const char MaiTaiKhu = '\u0E47';
    private const char Yamakkan = '\u0E4E';
    private const char Nikhahit = '\u0E4D';

    /// <param name="normalized">Text from <see cref="TextNormalizer.Normalize"/>.</param>
    public static string FromNormalized(string normalized) => FromCompact(TextNormalizer.Compact(normalized));

    public static string FromText(string text) => FromNormalized(TextNormalizer.Normalize(text));

    private static string FromCompact(string compact)
    {
        var bones = new StringBuilder(compact.Length);
        foreach (var c in compact)
        {
            if (c is >= MaiTaiKhu and <= Yamakkan and not Nikhahit) continue;
            // A letter held down for emphasis: มากกกก.
            if (bones.Length > 1 && !char.IsAsciiDigit(c) && bones[^1] == c && bones[^2] == c) continue;
            bones.Append(c);
        }

        return bones.ToString();
    }
}
