using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Recognizes that a person no longer wants to go on with the questions, in their own words.</summary>
internal static partial class GivingUp
{
    /// <param name="normalized">Text from <see cref="TextNormalizer.Normalize"/>.</param>
    public static bool IsMatch(string normalized) => Said().IsMatch(TextNormalizer.Compact(normalized));

    // The whole message, so that an answer that contains such a word stays an answer.
    [GeneratedRegex(
        "^(?:(?:งั้น|เออ|เอ่อ|ไม่เป็นไร|ขอ|ขอโทษ|เดี๋ยว|พี่|หนู|ผม){0,3}(?:ยกเลิก|ไม่เอา|ไม่ไป|ไม่ทำ|ไม่เปิด|ไม่ต้อง|เลิก|พอ|หยุด|เปลี่ยนใจ|ไว้ก่อน|ไว้วันหลัง|ไว้คราวหน้า|ไว้ทีหลัง|ไว้ใหม่|เดี๋ยวมาทำ|เดี๋ยวค่อยทำ|ยังไม่ทำ|ยังไม่เปิด|ขอตัวก่อน)"
        + "(?:เปิด|ทำ)?(?:เรื่องนี้|อันนี้|เรื่อง|ทั้งหมด|ตรงนี้|คำถาม)?(?:ดีกว่า|ไปก่อน|ก่อน|แล้ว|ละ|ล่ะ|เถอะ|เลย|ให้|ที|ทีหลัง|วันหลัง|หน่อย|ได้ไหม|นะ|ครับ|ค่ะ|คะ|คับ|จ้า|ขอบคุณ)*){1,3}$"
        + "|^(?:forgetit|nevermind|canceltheform|cancelthis|stopthis|changedmymind|ichangedmymind|notnow|later)(?:please)?$",
        RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Said();
}
