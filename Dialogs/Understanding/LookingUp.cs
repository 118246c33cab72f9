using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs;

/// <summary>Words with which people look something up in the handbook, instead of beginning it.</summary>
internal static partial class LookingUp
{
    /// <summary>What is searched for; null when nothing is. Of what was said in <see cref="SpokenForm.Of"/>.</summary>
    public static string? Searched(string said) => Search().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    /// <summary>The procedure whose page is asked for, as it was called; null when none is.</summary>
    public static string? Page(string said) => Pages().Match(said) is { Success: true } match ? match.Groups["what"].Value : null;

    [GeneratedRegex(@"\A(?:ช่วย|ขอ)?(?:ค้นหา(?:กระบวนการ|เรื่อง)?|หา |search(?: for)? |find )\s*(?<what>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Search();

    [GeneratedRegex(
        @"\A(?:ขอ)?(?:ดู)?(?:ขั้นตอน(?:ของ|การ)?|รายละเอียด(?:ของ)?|คู่มือ(?:ของ|การ)?|หน้า|steps (?:of|for) |page (?:of|for) |show |details (?:of|for) |how to )\s*(?<what>.+)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Pages();
}
