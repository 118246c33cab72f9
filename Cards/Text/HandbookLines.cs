using System.Text.RegularExpressions;

namespace OnesqaBot.Cards.Text;

/// <summary>
/// A cell of the handbook as it stands on the page: the data has it on one line, but each item of a list begins a line of
/// its own there. A dash between brackets is a range of months.
/// </summary>
internal static partial class HandbookLines
{
    public static string? Split(string? cell) => cell is null ? null : Item().Replace(cell, "\n");

    [GeneratedRegex(@"\s+(?=- )(?![^(]*\))|\s+(?=\([๐-๙0-9]{1,2}\) )", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
