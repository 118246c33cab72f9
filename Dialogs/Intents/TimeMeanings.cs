using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Dates and deadlines.</summary>
internal static class TimeMeanings
{
    private static readonly Meaning Week = new("Week", r => new WeekIntent(r.WeeksAhead))
    {
        Interrupts = Interrupting.IfAddressed,
        Offer = new(SuggestedAction.Week, () => DialogTexts.SuggestThisWeek, i => i is WeekIntent),
    };

    public static readonly Meaning[] All =
    [
        new("Year", r => new YearIntent(r.Year))
        {
            Phrases =
            [
                "ปฏิทิน", "ปฏิทินปีงบประมาณ", "ปฏิทินปีงบ", "ปฏิทินปี", "ปฏิทินปีนี้", "ปฏิทินทั้งปี", "ปฏิทินงาน", "ปฏิทินการทำงาน", "ปฏิทินของสำนักงาน", "ปีงบประมาณ", "ปีงบประมาณนี้",
                "ปีนี้", "ทั้งปี", "ภาพรวมทั้งปี", "แผนทั้งปี", "กำหนดเวลาทั้งปี", "ไทม์ไลน์",
                "year", "the year", "this year", "fiscal year", "calendar", "the calendar", "office calendar", "year calendar", "year at a glance", "timeline",
            ],
            HelpOrder = 5,
            Menu = 3,
            Offer = new(SuggestedAction.Year, () => DialogTexts.SuggestYear, i => i is YearIntent),
            Keywords = ["เดือนหน้า", "ไตรมาส", "overdue", "late"],
        },
        new("ThisWeek", _ => new WeekIntent(0))
        {
            Phrases =
            [
                "สัปดาห์นี้", "อาทิตย์นี้", "งานสัปดาห์นี้", "งานอาทิตย์นี้", "งานของสัปดาห์นี้", "กำหนดสัปดาห์นี้", "สัปดาห์นี้มีอะไร", "อาทิตย์นี้มีอะไร", "สัปดาห์นี้ต้องทำอะไร", "อาทิตย์นี้ต้องทำอะไร",
                "this week", "week", "the week", "due this week",
            ],
            HelpOrder = 4,
            Menu = 2,
            Offer = new(SuggestedAction.Week, () => DialogTexts.SuggestThisWeek, i => i is WeekIntent { Ahead: 0 }),
            Keywords = ["ครบกำหนด", "วันนี้มี"],
            LearnedAs = Week,
        },
        new("NextWeek", _ => new WeekIntent(1))
        {
            Phrases =
            [
                "สัปดาห์หน้า", "อาทิตย์หน้า", "งานสัปดาห์หน้า", "งานอาทิตย์หน้า", "สัปดาห์ถัดไป", "สัปดาห์หน้ามีอะไร", "อาทิตย์หน้ามีอะไร",
                "next week", "due next week", "the next week",
            ],
            Offer = new(SuggestedAction.NextWeek, () => DialogTexts.SuggestNextWeek, i => i is WeekIntent { Ahead: > 0 }),
            LearnedAs = Week,
        },
        Week,
        new("Month", r => new PeriodIntent(r.Month))
        {
            Phrases =
            [
                "เดือนนี้", "งานเดือนนี้", "เดือนหน้า", "งานเดือนหน้า", "this month", "next month", "due this month", "due next month",
            ],
            Offer = new(SuggestedAction.Year, () => DialogTexts.SuggestYear, i => i is PeriodIntent),
            Interrupts = Interrupting.IfAddressed,
        },
        new("Quarter", r => new PeriodIntent(r.Quarter))
        {
            Phrases =
            [
                "ไตรมาสนี้", "ไตรมาสหน้า", "งานไตรมาสนี้", "this quarter", "next quarter",
            ],
            Offer = new(SuggestedAction.Year, () => DialogTexts.SuggestYear, i => i is PeriodIntent),
            Interrupts = Interrupting.IfAddressed,
        },
        new("Late", r => new LateIntent(r.IsOfSpeaker))
        {
            Phrases =
            [
                "งานเลยกำหนด", "เลยกำหนด", "งานล่าช้า", "งานค้างเกินกำหนด", "ใครยังไม่ส่ง", "overdue", "late", "what is late",
            ],
            HelpOrder = 6,
            Offer = new(SuggestedAction.Late, () => DialogTexts.SuggestLate, i => i is LateIntent),
            Keywords = ["เลยกำหนด", "ส่งช้า", "ล่าช้า"],
        },
        new("Holidays", r => new HolidaysIntent(r.Holiday))
        {
            Phrases =
            [
                "วันหยุด", "วันหยุดราชการ", "วันหยุดมีวันไหนบ้าง", "แก้ไขวันหยุด", "เพิ่มวันหยุด", "วันหยุดปีนี้", "วันหยุดปีหน้า",
                "holidays", "public holidays", "holiday",
            ],
            Offer = new(SuggestedAction.Holidays, () => DialogTexts.SuggestHolidays, i => i is HolidaysIntent),
            Keywords = ["หยุด", "วันหยุด", "สงกรานต์", "holiday"],
        },
    ];
}

/// <summary>Shows what is due in a range of days.</summary>
public sealed record PeriodIntent(DayRange Days) : Intent;

/// <summary>Shows what is overdue.</summary>
/// <param name="IsMine">Whether only the person's own work is meant.</param>
public sealed record LateIntent(bool IsMine = false) : Intent;

/// <summary>Shows the overview of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year; null for the current one.</param>
public sealed record YearIntent(int? Year) : Intent;

/// <summary>Shows what is due in a week.</summary>
/// <param name="Ahead">Number of weeks after the current one.</param>
public sealed record WeekIntent(int Ahead) : Intent;

/// <summary>Shows the public holidays.</summary>
/// <param name="Query">The day or holiday that was asked about; null for all.</param>
public sealed record HolidaysIntent(HolidayQuery? Query = null) : Intent;
