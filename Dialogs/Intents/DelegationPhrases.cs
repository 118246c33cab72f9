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

/// <summary>Reads whose work is to be moved to whom: ย้ายงานของ สมชาย ให้ มาลี.</summary>
internal static partial class TransferPhrases
{
    /// <param name="normalized">The normalized text.</param>
    /// <returns>Null if the message is nothing of the kind, or about the speaker's own work.</returns>
    public static TransferIntent? Read(string normalized)
    {
        if (Move().Match(normalized) is not { Success: true } match || Own().IsMatch(match.Groups["from"].Value)) return null;
        var to = VisibleText.Trim(match.Groups["to"].Value);
        return new TransferIntent(VisibleText.Trim(match.Groups["from"].Value), to.Length > 0 ? to : null);
    }

    [GeneratedRegex(
        @"\A(?:ช่วย|ขอ|กรุณา|please )?(?:(?:ย้าย|โอน)งาน(?:ทั้งหมด)?(?:ที่(?:รอ|ค้าง|ถือ)(?:อยู่)?)?ของ\s*(?:คุณ|พี่|น้อง)?|(?:move|transfer) (?:all )?(?:the )?work of )\s*(?<from>\S.*?)(?:\s*(?:ไป)?(?:ให้กับ|ให้แก่|ให้|\bto\b)\s*(?:คุณ|พี่|น้อง)?\s*(?<to>\S.*?))??\s*(?:หน่อย|ด้วย|ที)?(?:นะ)?(?:ครับ|ค่ะ|คะ|please)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Move();

    [GeneratedRegex(@"\A(?:ผม|ดิฉัน|ฉัน|หนู|เรา|ข้าพเจ้า|mine|me)(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
