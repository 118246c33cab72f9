using System.Text.RegularExpressions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads whose work is to be handed over: ส่งมอบงานของ สมชาย, ส่งมอบงานตำแหน่ง หัวหน้างานนโยบายและแผน.</summary>
internal static partial class HandoverPhrases
{
    /// <param name="normalized">The normalized text.</param>
    /// <returns>Null if the message is nothing of the kind.</returns>
    public static HandoverIntent? Read(string normalized)
    {
        if (PositionHandover().Match(normalized) is { Success: true } position) return new HandoverIntent(null, VisibleText.Trim(position.Groups["position"].Value));
        if (Handover().Match(normalized) is not { Success: true } match) return null;
        var person = VisibleText.Trim(match.Groups["person"].Value);
        return new HandoverIntent(Own().IsMatch(person) ? null : person);
    }

    [GeneratedRegex(
        @"\A(?:ช่วย|ขอ|ดู|ทำ|กรุณา|please |show )*(?:(?:ชุด|รายการ|สรุป)?(?:การ)?ส่งมอบงาน(?:ของ|ใน)?\s*ต(?:ำ|\u0E4Dา)แหน่ง|(?:the )?hand ?over(?: pack)? (?:of|for) (?:the )?(?:position|post)(?: of)? )\s*(?<position>\S.*?)\s*(?:หน่อย|ด้วย|ที)?(?:นะ)?(?:ครับ|ค่ะ|คะ|please)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex PositionHandover();

    [GeneratedRegex(
        @"\A(?:ช่วย|ขอ|ดู|ทำ|กรุณา|please |show )*(?:(?:ชุด|รายการ|สรุป)?(?:การ)?ส่งมอบงานของ\s*(?:คุณ|พี่|น้อง)?|(?:the )?hand ?over(?: pack)? (?:of|for) )\s*(?<person>\S.*?)\s*(?:หน่อย|ด้วย|ที)?(?:นะ)?(?:ครับ|ค่ะ|คะ|please)?\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Handover();

    [GeneratedRegex(@"\A(?:ผม|ดิฉัน|ฉัน|หนู|เรา|ข้าพเจ้า|ตัวเอง|mine|me|my work)(?:\s|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Own();
}
