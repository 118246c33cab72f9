using System.Text.RegularExpressions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads to whom work is to be given, or moved: มอบหมาย 2570-MOU-001 ให้ มาลี, ย้ายงานของ สมชาย ให้ มาลี.</summary>
internal static partial class DelegationPhrases
{
    /// <summary>The name of the receiver as it was typed; null if none was.</summary>
    /// <param name="rest">The text around the case number.</param>
    public static string? Receiver(string rest) => To().Match(rest) is { Success: true } match ? Name(match.Groups["to"].Value) : null;

    private static string? Name(string typed) => VisibleText.Trim(typed) is { Length: > 0 } name ? name : null;

    [GeneratedRegex(@"(?:ให้กับ|ให้แก่|ให้|แก่|\bto\b)\s*(?:คุณ|พี่|น้อง)?\s*(?<to>\S.*?)\s*(?:(?:ท(?:ำ|ํา)|ดำเนินการ|รับ)?(?:แทน|ต่อ)?(?:หน่อย|ด้วย|ที)?(?:นะ)?(?:ครับ|ค่ะ|คะ|please)?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex To();
}
