using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What people ask to do with a case but cannot do by typing. A closed set.</summary>
public enum CaseVerb
{
    Decide,
    SendBack,
    Change,
    Reassign,
    Finish,
}

/// <summary>Finds such verbs next to a case number, and explains what to do instead.</summary>
internal static class CaseVerbs
{
    private static readonly (CaseVerb Verb, string[] Words)[] Known =
    [
        (CaseVerb.SendBack, FillerWords.Forms("ไม่อนุมัติ", "ไม่เห็นชอบ", "ตีกลับ", "ส่งกลับ", "ส่งคืน", "reject", "send back", "return")),
        (CaseVerb.Decide, FillerWords.Forms("อนุมัติ", "เห็นชอบ", "ลงนาม", "เซ็น", "approve", "endorse", "sign")),
        (CaseVerb.Change, FillerWords.Forms("แก้ไข", "แก้", "เปลี่ยนชื่อ", "เปลี่ยน", "edit", "change", "rename", "correct")),
        (CaseVerb.Reassign, FillerWords.Forms("โอน", "มอบหมาย", "ฝาก", "มอบ", "ส่งต่อ", "ย้าย", "reassign", "assign", "transfer", "give")),
        (CaseVerb.Finish, FillerWords.Forms("ปิดเรื่อง", "ปิดงาน", "ทำเสร็จ", "close", "finish")),
    ];

    /// <param name="rest">The text around the case number.</param>
    public static CaseVerb? In(string rest)
    {
        var variants = FillerWords.Variants(TextNormalizer.Compact(rest));
        foreach (var (verb, words) in Known)
            if (variants.Any(v => words.Any(w => v.StartsWith(w, StringComparison.Ordinal)))) return verb;
        return null;
    }

    public static Bilingual WhyNot(CannotIntent intent) => intent.Verb switch
    {
        CaseVerb.Decide => new("อนุมัติด้วยการพิมพ์ไม่ได้ค่ะ กรุณากดปุ่มบนการ์ดของเรื่อง", "Please decide with the buttons on the case's card."),
        CaseVerb.SendBack => new("ส่งกลับด้วยการพิมพ์ไม่ได้ค่ะ กรุณากดปุ่มบนการ์ดของเรื่อง", "Please send it back with the button on the case's card."),
        CaseVerb.Change => new("แก้ไขเรื่องที่เปิดแล้วยังไม่ได้ค่ะ ยกเลิกเรื่องแล้วเปิดใหม่ได้", "An open case cannot be changed yet. You can cancel it and open another."),
        CaseVerb.Reassign => new("โอนเรื่องทางแชตยังไม่ได้ค่ะ ตั้งผู้ทำแทนได้ด้วย “รักษาการ”", "A case cannot be reassigned in the chat yet."),
        CaseVerb.Finish => new("เรื่องปิดเองเมื่อทำครบทุกข้อค่ะ กดปุ่มบนการ์ดของเรื่อง", "A case closes automatically after its last step."),
        _ => throw new InvalidOperationException($"{intent.Verb} has no text."),
    };
}
