using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>The handbook: begin a procedure, or ask about one.</summary>
internal static class HandbookMeanings
{
    public static readonly Meaning Ask = new("Ask", r => r.Question)
    {
        Interrupts = Interrupting.IfAsked,
        HelpOrder = 8,
    };

    public static readonly Meaning[] All =
    [
        new("Procedures", _ => new ProceduresIntent())
        {
            Phrases =
            [
                "เริ่มงาน", "เริ่มงานใหม่", "เริ่ม", "เริ่มเรื่อง", "เริ่มเรื่องใหม่", "เริ่มกระบวนการ", "เปิดเรื่อง", "เปิดเรื่องใหม่", "เปิดงานใหม่", "สร้างเรื่อง", "สร้างเรื่องใหม่", "เรื่องใหม่", "งานใหม่",
                "รายการ", "รายการกระบวนการ", "รายชื่อกระบวนการ", "กระบวนการ", "กระบวนการทั้งหมด", "มีกระบวนการอะไร", "กระบวนการมีอะไร", "เมนู", "คู่มือ", "คู่มือการปฏิบัติงาน",
                "list", "list procedures", "list of procedures", "procedures", "all procedures", "menu", "start", "start work", "start new work", "begin",
                "new case", "new work", "open case", "open a case", "start a case", "start a procedure", "start procedure", "handbook",
            ],
            HelpOrder = 7,
            Menu = 4,
            Offer = new(SuggestedAction.Procedures, () => DialogTexts.SuggestProcedures, i => i is ProceduresIntent),
        },
        new("Laws", _ => new LawsIntent())
        {
            Phrases =
            [
                "กฎหมาย", "กฎหมายที่เกี่ยวข้อง", "กฎหมายทั้งหมด", "กฎหมายและระเบียบ", "ระเบียบ", "ระเบียบที่เกี่ยวข้อง", "กฎระเบียบ",
                "laws", "laws and regulations", "regulations",
            ],
            HelpOrder = 9,
        },
        new("HandbookFront", r => new HandbookFrontIntent(r.Text))
        {
            Phrases =
            [
                "วิสัยทัศน์", "พันธกิจ", "ภารกิจรอง", "คำนำ", "บริบทภารกิจ", "คำย่อ", "อักษรย่อ", "ตัวย่อ", "เกี่ยวกับคู่มือ",
                "vision", "missions", "secondary duties", "preface", "abbreviations", "about the handbook",
            ],
            HelpOrder = 10,
        },
        new("Start", r => r.Start)
        {
            Interrupts = Interrupting.Never,
        },
        Ask,
        new("Recurring", _ => new RecurringIntent())
        {
            Phrases =
            [
                "งานประจำ", "งานประจำปี", "เรื่องประจำปี", "งานที่เปิดเอง", "ข้ามงานประจำปี", "เปิดก่อนกำหนด",
                "recurring", "recurring work", "yearly work", "routine work",
            ],
            Offer = new(SuggestedAction.Recurring, () => DialogTexts.SuggestRecurring, i => i is RecurringIntent),
        },
    ];
}

public sealed record StartProcedureIntent(string Procedure) : Intent
{
    /// <summary>The answers that the sentence already gave.</summary>
    public SlotDictionary Slots { get; init; } = SlotDictionary.None;
}

/// <summary>Asks what the handbook says.</summary>
/// <param name="Steps">Keys of the steps that answer, best first; empty if the question is about the whole procedure.</param>
public sealed record HandbookQuestionIntent(string Procedure, Aspect Aspect, IReadOnlyList<string> Steps) : Intent
{
    public bool Equals(HandbookQuestionIntent? other) =>
        other is not null && (Procedure, Aspect) == (other.Procedure, other.Aspect) && Steps.SequenceEqual(other.Steps, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(Procedure, Aspect, Steps.Count);
}

/// <summary>The message matches several procedures, or only part of a name, so the person is asked which one they mean.</summary>
public sealed record AmbiguousProcedureIntent(IReadOnlyList<Procedure> Procedures) : Intent;

public sealed record ProceduresIntent : Intent;

/// <summary>Shows the laws and regulations that the handbook names.</summary>
public sealed record LawsIntent : Intent;

/// <summary>Shows the handbook's vision, missions and abbreviations.</summary>
/// <param name="Asked">What was typed, which may name a chapter.</param>
public sealed record HandbookFrontIntent(string Asked) : Intent;

/// <summary>Searches the procedures.</summary>
public sealed record SearchIntent(string Text) : Intent;

/// <summary>Shows one procedure with its steps.</summary>
public sealed record ProcedurePageIntent(string Procedure) : Intent;

/// <summary>Shows one row of the handbook.</summary>
public sealed record HandbookRowIntent(string Procedure, int Row) : Intent;

/// <summary>Shows the cases that open automatically each year.</summary>
public sealed record RecurringIntent : Intent;
