using System.Text.RegularExpressions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads what administrators type to add or remove a word of the office: เพิ่มคำ: บันทึกช่วยจำ = MoU.</summary>
internal static partial class OfficeWordPhrases
{
    /// <returns>Null if the message is nothing of the kind.</returns>
    public static ChangeWordIntent? Read(string? text)
    {
        if (text is null or { Length: > 400 }) return null;
        if (Add().Match(text) is { Success: true } add) return new(Word(add), VisibleText.Trim(add.Groups["what"].Value));
        return Remove().Match(text) is { Success: true } remove ? new(Word(remove), null) : null;
    }

    private static string Word(Match match) => VisibleText.Trim(match.Groups["word"].Value.Trim().Trim('“', '”', '"', '\'', '‘', '’'));

    [GeneratedRegex(@"\A\s*(?:เพิ่มคำ(?:เรียก)?|add (?:a )?word)\s*:?\s*(?<word>[^=\r\n]+?)\s*=\s*(?<what>[^=\r\n]+?)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Add();

    [GeneratedRegex(@"\A\s*(?:ลบคำ(?:เรียก)?|remove (?:a |the )?word)\s*:\s*(?<word>[^=\r\n]+?)\s*\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Remove();
}
