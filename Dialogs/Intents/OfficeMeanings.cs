using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>The office and the bot itself.</summary>
internal static class OfficeMeanings
{
    public static readonly Meaning[] All =
    [
        new("Acting", r => (Intent?)AwayPhrases.ReadActing(r.Normalized, r.Today) ?? new ActingIntent())
        {
            Phrases =
            [
                "รักษาการ", "รักษาการแทน", "ตั้งรักษาการ", "ตั้งรักษาการแทน", "ตั้งผู้รักษาการ", "ผู้รักษาการ", "ใครรักษาการ", "ใครรักษาการแทน",
                "acting", "who is acting", "acting orders", "set acting",
            ],
            HelpOrder = 12,
            Menu = 7,
            Offer = new(SuggestedAction.Acting, () => DialogTexts.SuggestActing, i => i is ActingIntent),
            Keywords = ["รักษาการ", "ไม่อยู่", "เซ็นแทน", "ทำแทน"],
        },
        new("Away", r => (Intent?)AwayPhrases.Read(r.Normalized, r.Today) ?? new AwayIntent(null, null))
        {
            Phrases = ["แจ้งไม่อยู่", "แจ้งลา", "ไม่อยู่", "i am away", "i will be away"],
            HelpOrder = 21,
            ForgivesTypos = false,
        },
        new("Transfer", _ => new TransferIntent(null, null))
        {
            Phrases = ["ย้ายงานของผู้อื่น", "ย้ายงานของคนที่ออก", "move somebody's work", "move work"],
            HelpOrder = 22,
            ForAdministrators = true,
            ForgivesTypos = false,
        },
        new("Handover", _ => new HandoverIntent(null))
        {
            Phrases = ["ส่งมอบงาน", "ส่งมอบงานของฉัน", "ส่งมอบงานของผม", "ชุดส่งมอบงาน", "รายการส่งมอบงาน", "handover", "hand over", "handover pack", "my handover"],
            HelpOrder = 26,
            ForgivesTypos = false,
        },
        new("Doctor", _ => new DoctorIntent())
        {
            Phrases =
            [
                "ตรวจระบบ", "ตรวจสอบระบบ", "ตรวจสุขภาพระบบ", "สถานะระบบ", "ระบบปกติไหม",
                "doctor", "health", "health check", "check system", "system status",
            ],
            HelpOrder = 14,
            ForAdministrators = true,
        },
        new("Undelivered", _ => new UndeliveredIntent())
        {
            Phrases =
            [
                "ส่งไม่ถึง", "รายการส่งไม่ถึง", "รายการที่ส่งไม่ถึง", "ข้อความที่ส่งไม่ถึง", "การ์ดที่ส่งไม่ถึง", "ใครส่งไม่ถึง", "ส่งถึงใครไม่ได้", "มีอะไรส่งไม่ถึง",
                "undelivered", "not delivered", "who could not be reached",
            ],
            HelpOrder = 15,
            Menu = 9,
            ForAdministrators = true,
        },
        new("Misunderstood", _ => new MisunderstoodIntent())
        {
            Phrases =
            [
                "ที่ยังไม่เข้าใจ", "สิ่งที่ยังไม่เข้าใจ", "คำที่ยังไม่เข้าใจ", "ข้อความที่ไม่เข้าใจ", "not understood", "what was not understood",
            ],
            HelpOrder = 16,
            ForAdministrators = true,
        },
        new("Editions", _ => new EditionsIntent())
        {
            Phrases =
            [
                "ฉบับของกระบวนการ", "ฉบับคู่มือ", "ฉบับของคู่มือ", "ประวัติฉบับ", "เปลี่ยนฉบับคู่มือ", "editions", "handbook editions", "procedure editions",
            ],
            HelpOrder = 17,
            ForAdministrators = true,
        },
        new("MoveEdition", _ => new MoveEditionIntent(null, null))
        {
            Phrases =
            [
                "ย้ายฉบับ", "ย้ายฉบับคู่มือ", "ย้ายไปฉบับใหม่", "ย้ายไปใช้ฉบับใหม่", "ย้ายเรื่องไปฉบับใหม่", "ย้ายเรื่องไปใช้ฉบับใหม่",
                "move edition", "move to the new edition", "move case to the new edition", "move cases to the new edition",
            ],
            HelpOrder = 18,
            ForAdministrators = true,
            ForgivesTypos = false,
            OfCase = number => new MoveEditionIntent(number, null),
        },
        new("OfficeWords", _ => new OfficeWordsIntent())
        {
            Phrases =
            [
                "คำของสำนักงาน", "คำเรียกของสำนักงาน", "คำที่เพิ่ม", "เพิ่มคำ", "ลบคำ", "words of the office", "office words", "add word", "remove word",
            ],
            HelpOrder = 19,
            ForAdministrators = true,
            ForgivesTypos = false,
        },
        new("AdministratorsChannel", _ => new AdministratorsChannelIntent())
        {
            Phrases =
            [
                "ช่องผู้ดูแล", "ตั้งช่องผู้ดูแล", "ใช้ช่องนี้เป็นช่องผู้ดูแล", "ช่องผู้ดูแลระบบ",
                "administrators channel", "admin channel",
            ],
            ForAdministrators = true,
        },
        new("OfficeChannel", _ => new OfficeChannelIntent())
        {
            Phrases =
            [
                "ช่องของสำนักงาน", "ช่องสำนักงาน", "ตั้งช่องของสำนักงาน", "ใช้ช่องนี้เป็นช่องของสำนักงาน", "ช่องข่าวของสำนักงาน",
                "office channel", "office's channel",
            ],
        },
        new("Administrators", _ => new AdministratorsIntent())
        {
            Phrases =
            [
                "ผู้ดูแลระบบ", "ผู้ดูแลบอต", "ผู้ดูแลบอท", "ใครเป็นผู้ดูแลระบบ", "ใครเป็นผู้ดูแลบอต", "ใครดูแลระบบ", "ใครดูแลบอต", "ติดต่อผู้ดูแลระบบ", "ติดต่อผู้ดูแล",
                "administrators", "the administrators", "who are the administrators", "who is the administrator", "contact the administrator",
            ],
            ForgivesTypos = false,
        },
    ];
}

/// <summary>Shows administrators what was not understood.</summary>
public sealed record MisunderstoodIntent : Intent;

/// <summary>Shows which editions of procedures the office adopted.</summary>
public sealed record EditionsIntent : Intent;

/// <summary>Shows what moving open cases to the newest edition of their procedure would change.</summary>
/// <param name="Case">Null for all of the procedure.</param>
/// <param name="Procedure">Null if the message named none.</param>
public sealed record MoveEditionIntent(CaseNumber? Case, string? Procedure) : Intent;

/// <summary>Shows the office's own words for procedures.</summary>
public sealed record OfficeWordsIntent : Intent;

/// <summary>Adds a word of the office for a procedure, or removes it; a card asks to confirm it.</summary>
/// <param name="Target">How the procedure was named; null to remove the word.</param>
public sealed record ChangeWordIntent(string Word, string? Target) : Intent;

/// <summary>Shows who acts for whom.</summary>
public sealed record ActingIntent : Intent;

/// <summary>The person will be away; shows the form of an acting order.</summary>
/// <param name="Days">From when to when; null if not said.</param>
/// <param name="StandIn">Who acts meanwhile, as typed; null if not said.</param>
public sealed record AwayIntent(DayRange? Days, string? StandIn) : Intent;

/// <summary>The person will not be away after all; shows where the acting order is ended.</summary>
public sealed record NotAwayIntent : Intent;

/// <summary>Shows an administrator what waits for somebody who leaves, and what of it can be moved.</summary>
/// <param name="From">The name as typed; null if none was.</param>
/// <param name="To">The successor's name as typed; null if none was.</param>
public sealed record TransferIntent(string? From, string? To) : Intent;

/// <summary>Shows what a person or a position has to hand over.</summary>
/// <param name="Person">The name as typed; null for the speaker, or if a position is named.</param>
/// <param name="Position">The title of the position as typed; null if none is named.</param>
public sealed record HandoverIntent(string? Person, string? Position = null) : Intent;

/// <summary>Runs the bot's diagnostic checks.</summary>
public sealed record DoctorIntent : Intent;

/// <summary>Names the administrators.</summary>
public sealed record AdministratorsIntent : Intent;

/// <summary>Makes the current channel the administrators' channel.</summary>
public sealed record AdministratorsChannelIntent : Intent;

/// <summary>Makes the current channel the office's channel.</summary>
public sealed record OfficeChannelIntent : Intent;

/// <summary>Shows what could not be delivered.</summary>
public sealed record UndeliveredIntent : Intent;
