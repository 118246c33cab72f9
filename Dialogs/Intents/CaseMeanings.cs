using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Cases, named by number or by subject.</summary>
internal static class CaseMeanings
{
    public static readonly Meaning[] All =
    [
        new("Status", _ => new StatusIntent(null))
        {
            Phrases =
            [
                "สถานะ", "สถานะเรื่อง", "สถานะของเรื่อง", "สถานะงาน", "ติดตามเรื่อง", "ติดตามสถานะ", "ติดตามงาน", "ตามเรื่อง", "ถึงไหน", "ถึงไหนแล้ว", "เรื่องถึงไหน",
                "เรื่องถึงไหนแล้ว", "ไปถึงไหนแล้ว", "เรื่องไปถึงไหนแล้ว", "เรื่องอยู่ที่ใคร", "อยู่ที่ใคร", "อยู่ที่ไหน", "อยู่ไหน", "เรื่องอยู่ไหน", "เรื่องของฉัน", "เรื่องของผม",
                "status", "case status", "status of", "status of case", "status of the case", "my cases", "where is", "where is case", "where is my case",
                "where's", "how is", "how far is", "track", "track case", "progress", "progress of",
            ],
            HelpOrder = 2,
            Menu = 5,
            Offer = new(SuggestedAction.MyCases, () => DialogTexts.SuggestStatus, i => i is StatusIntent),
            Keywords = ["ถึงไหน", "ถึงขั้นไหน", "อยู่กับใคร", "อยู่ที่ใคร", "เรื่องของ", "where is", "progress"],
            OfCase = number => new StatusIntent(number),
        },
        new("History", _ => new HistoryIntent(null))
        {
            Phrases =
            [
                "ประวัติ", "ประวัติเรื่อง", "ประวัติของเรื่อง", "ใครอนุมัติ", "ใครอนุมัติแล้ว", "ใครทำอะไร", "ความเป็นมา",
                "history", "case history", "history of", "history of case", "log", "audit", "audit trail", "who approved", "who decided",
            ],
            HelpOrder = 3,
            Menu = 6,
            Offer = new(SuggestedAction.MyCases, () => DialogTexts.SuggestStatus, i => i is HistoryIntent),
            OfCase = number => new HistoryIntent(number),
        },
        new("CancelCase", r => new CancelCaseIntent(null) { IsThis = r.IsOfThisCase })
        {
            Phrases =
            [
                "ยกเลิกเรื่อง", "ยกเลิกเรื่องนี้", "ขอยกเลิกเรื่อง", "ถอนเรื่อง", "ยกเลิกเรื่องเลขที่", "ลบเรื่อง", "ลบเรื่องนี้",
                "cancel case", "cancel the case", "cancel a case", "cancel my case", "withdraw case", "withdraw the case",
            ],
            HelpOrder = 13,
            Menu = 8,
            Offer = new(SuggestedAction.MyCases, () => DialogTexts.SuggestStatus, i => i is CancelCaseIntent),
            ForgivesTypos = false,
            OfCase = number => new CancelCaseIntent(number),
        },
        new("Recall", _ => new RecallIntent(null))
        {
            Phrases =
            [
                "ดึงกลับ", "ดึงเรื่องกลับ", "ขอดึงกลับ", "ขอดึงเรื่องกลับ", "ดึงเรื่องคืน", "ดึงงานกลับ",
                "recall", "recall case", "recall the case", "recall my case", "pull back",
            ],
            HelpOrder = 23,
            ForgivesTypos = false,
            OfCase = number => new RecallIntent(number),
        },
        new("Watch", _ => new WatchIntent(null))
        {
            Phrases =
            [
                "เลิกติดตาม", "เลิกติดตามเรื่อง", "หยุดติดตาม", "ขอติดตามเรื่อง", "follow", "follow a case", "unfollow", "watch a case", "stop following",
            ],
            HelpOrder = 24,
            ForgivesTypos = false,
            OfCase = number => new WatchIntent(number),
        },
        new("ApproveSeveral", _ => new ApproveSeveralIntent())
        {
            Phrases = ["อนุมัติหลายเรื่อง", "อนุมัติหลายเรื่องพร้อมกัน", "อนุมัติพร้อมกัน", "อนุมัติรวม", "อนุมัติทีเดียวหลายเรื่อง", "approve several", "approve several cases", "approve several at once"],
            HelpOrder = 25,
            ForgivesTypos = false,
        },
        new("CaseStatus", r => new FindCasesIntent(r.Cases, CaseWish.Status)),
        new("CaseFiles", r => new FindCasesIntent(r.Cases, CaseWish.Files)),
        new("CaseHistory", r => new FindCasesIntent(r.Cases, CaseWish.History)),
        new("CaseCancel", r => r.NamedCases is { } cases ? new FindCasesIntent(cases, r.IsPostponed ? CaseWish.Status : CaseWish.Cancel) : r.IsOfThisCase ? new CancelCaseIntent(null) { IsThis = true } : null),
        new("CaseDecide", r => r.NamedCases is { } cases ? new FindCasesIntent(cases, CaseWish.Decide) : null),
        new("Search", r => new FindCasesIntent(r.Cases, CaseWish.Any))
        {
            HelpOrder = 11,
        },
        new("Remind", r => (Intent?)r.Chased ?? new NotByTypingIntent(Unavailable.Remind))
        {
            Phrases =
            [
                "เตือนหน่วยที่ยังไม่ส่ง", "ทวงงาน",
            ],
        },
        new("Reassign", r => (Intent?)r.Given ?? new NotByTypingIntent(Unavailable.Reassign))
        {
            Phrases =
            [
                "มอบหมายงาน", "โอนงาน", "ฝากงาน",
            ],
            HelpOrder = 20,
        },
        new("Memo", _ => new NotByTypingIntent(Unavailable.Memo))
        {
            Phrases =
            [
                "ร่างบันทึกข้อความ", "draft a memo",
            ],
        },
        new("Statistics", r => new StatisticsIntent(r.Year))
        {
            Phrases =
            [
                "สถิติ", "statistics",
            ],
            HelpOrder = 13,
        },
        new("Overview", r => new OverviewIntent(r.Year))
        {
            Phrases =
            [
                "ภาพรวม", "ภาพรวมงาน", "ภาพรวมของงาน", "ภาพรวมสำนักงาน", "ภาพรวมของสำนักงาน", "ภาพรวมงานของสำนักงาน", "ภาพรวมตอนนี้", "สรุปภาพรวม", "ผลงานภาพรวม",
                "overview", "the overview", "an overview", "office overview", "the big picture",
            ],
            ForgivesTypos = false,
        },
    ];
}

/// <summary>Finds cases by what their subject says.</summary>
/// <param name="Wish">What the person wants of the case that is found.</param>
public sealed record FindCasesIntent(CaseQuery Query, CaseWish Wish) : Intent
{
    /// <summary>To whom the case is to be given, as typed; null if that was not said.</summary>
    public string? To { get; init; }
}

/// <summary>What a person wants of a case named by its subject. A closed set.</summary>
public enum CaseWish
{
    Any,
    Status,
    Files,
    History,
    Cancel,

    /// <summary>Approve or return it, which is only done on the case's card.</summary>
    Decide,

    /// <summary>Ask for it, which is done on its status card.</summary>
    Chase,

    /// <summary>Give its present step to somebody.</summary>
    Delegate,

    /// <summary>Put off a due date, which is done on its status card.</summary>
    PutOff,
}

/// <summary>Asks for something that the bot does not do when asked in words.</summary>
public sealed record NotByTypingIntent(Unavailable What) : Intent;

/// <param name="Case">Null if the message named none.</param>
public sealed record StatusIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record HistoryIntent(CaseNumber? Case) : Intent;

/// <inheritdoc cref="StatusIntent"/>
public sealed record CancelCaseIntent(CaseNumber? Case) : Intent
{
    /// <summary>True for "this case", which names none, but means the one that the person has just opened.</summary>
    public bool IsThis { get; init; }
}

/// <summary>Shows the form that corrects what a case was opened with.</summary>
public sealed record CorrectCaseIntent(CaseNumber Case) : Intent;

/// <summary>Shows the form that corrects what a case of the person's was opened with, filled in with what was said: เปลี่ยนประเทศเป็นเกาหลี.</summary>
/// <param name="Said">The message as typed; see <see cref="Questions.Correction"/>.</param>
public sealed record CorrectOwnCaseIntent(string Said) : Intent;

/// <summary>Shows the papers that the person may approve with one confirmation.</summary>
public sealed record ApproveSeveralIntent : Intent;

/// <summary>Asks which events of a case the person wants to be notified about.</summary>
/// <param name="Case">Null if the message named none.</param>
public sealed record WatchIntent(CaseNumber? Case) : Intent;

/// <summary>Shows the form that takes submitted work back before it is decided.</summary>
/// <param name="Case">Null if the message named none.</param>
public sealed record RecallIntent(CaseNumber? Case) : Intent;

/// <summary>Shows the form that gives an assignment of a case to a person.</summary>
/// <param name="To">The person's name as typed; null if none was.</param>
public sealed record DelegateIntent(CaseNumber Case, string? To) : Intent;

/// <summary>Shows the figures of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record StatisticsIntent(int? Year) : Intent;

/// <summary>Shows the statistics of a fiscal year to those who may see them, and its calendar to others.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record OverviewIntent(int? Year) : Intent;

/// <summary>Asks to do something with a case that cannot be done by typing.</summary>
public sealed record CannotIntent(CaseVerb Verb, CaseNumber Case) : Intent;
