using System.Text.RegularExpressions;

namespace OnesqaBot.Cards.Text;

/// <summary>
/// Restores the line breaks of a handbook cell: the data has it on one line, but on the page each list item starts a new one.
/// A dash inside parentheses is a range of months, not a list item.
/// </summary>
internal static partial class HandbookLines
{
    public static string? Split(string? cell) => cell is null ? null : Item().Replace(cell, "\n");

    [GeneratedRegex(@"\s+(?=- )(?![^(]*\))|\s+(?=\([๐-๙0-9]{1,2}\) )", RegexOptions.CultureInvariant)]
    private static partial Regex Item();
}
