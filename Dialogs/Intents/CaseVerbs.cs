using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What people ask to do with a case but cannot do by typing. A closed set.</summary>
public enum CaseVerb
{
    Decide,
    SendBack,
    Finish,
}

/// <summary>Finds such verbs next to a case number, and explains what to do instead.</summary>
internal static class CaseVerbs
{
    private static readonly (CaseVerb Verb, string[] Words)[] Known =
    [
        (CaseVerb.SendBack, FillerWords.Forms("ไม่อนุมัติ", "ไม่เห็นชอบ", "ตีกลับ", "ส่งกลับ", "ส่งคืน", "reject", "send back", "return")),
        (CaseVerb.Decide, FillerWords.Forms("อนุมัติ", "เห็นชอบ", "ลงนาม", "เซ็น", "approve", "endorse", "sign")),
        (CaseVerb.Finish, FillerWords.Forms("ปิดเรื่อง", "ปิดงาน", "ทำเสร็จ", "close", "finish")),
    ];

    private static readonly string[] Correcting = FillerWords.Forms("แก้ไข", "แก้", "เปลี่ยนชื่อ", "เปลี่ยน", "edit", "change", "rename", "correct");

    private static readonly string[] Delegating = FillerWords.Forms("โอน", "มอบหมาย", "ฝาก", "มอบ", "ส่งต่อ", "ย้าย", "delegate", "reassign", "assign", "transfer", "give");

    private static readonly string[] Recalling = FillerWords.Forms("ดึงกลับ", "ดึงเรื่องกลับ", "ดึงเรื่อง", "ดึงคืน", "ดึง", "recall", "pull back", "take back");

    private static readonly string[] Watching = FillerWords.Forms("ติดตามเรื่อง", "ติดตาม", "เลิกติดตามเรื่อง", "เลิกติดตาม", "หยุดติดตาม", "ไม่ติดตาม", "follow", "unfollow", "watch", "unwatch", "stop following", "stop watching", "follow case", "watch case", "unfollow case");

    /// <param name="rest">The text around the case number.</param>
    public static CaseVerb? Find(string rest)
    {
        var variants = FillerWords.Variants(TextNormalizer.Compact(rest)).ToList();
        foreach (var (verb, words) in Known)
            if (Begins(variants, words)) return verb;
        return null;
    }

    /// <summary>True if the case's subject or answers are to be corrected; that is done in a form.</summary>
    /// <inheritdoc cref="Find"/>
    public static bool Corrects(string rest) => Begins(FillerWords.Variants(TextNormalizer.Compact(rest)), Correcting);

    /// <summary>True if the person wants to be told of the case, or no longer; that is chosen on a card.</summary>
    /// <inheritdoc cref="Find"/>
    public static bool Watches(string rest) =>
        FillerWords.Variants(TextNormalizer.Compact(rest)).Any(v => Watching.Contains(v, StringComparer.Ordinal));

    /// <summary>True if submitted work is to be taken back; that is done in a form.</summary>
    /// <inheritdoc cref="Find"/>
    public static bool Recalls(string rest) => Begins(FillerWords.Variants(TextNormalizer.Compact(rest)), Recalling);

    /// <summary>True if the case's step is to be given to somebody; that is done in a form.</summary>
    /// <inheritdoc cref="Find"/>
    public static bool Delegates(string rest) => Begins(FillerWords.Variants(TextNormalizer.Compact(rest)), Delegating);

    private static bool Begins(IEnumerable<string> variants, string[] words) =>
        variants.Any(v => words.Any(w => v.StartsWith(w, StringComparison.Ordinal)));

    public static Bilingual WhyNot(CannotIntent intent) => intent.Verb switch
    {
        CaseVerb.Decide => DialogTexts.CannotDecide,
        CaseVerb.SendBack => DialogTexts.CannotSendBack,
        CaseVerb.Finish => DialogTexts.CannotFinish,
    };
}
