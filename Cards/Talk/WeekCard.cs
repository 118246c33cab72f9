using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What falls due in a week, Monday to Sunday.</summary>
/// <param name="Mine">Entries that the person has, by day.</param>
/// <param name="Others">Those of the office besides.</param>
/// <param name="LateBefore">How many of the office's entries are late from earlier weeks.</param>
public sealed record Week(DateOnly Monday, IReadOnlyList<YearEntry> Mine, IReadOnlyList<YearEntry> Others, int LateBefore)
{
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>The Monday of the week that a date lies in.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

/// <summary>A week's deadlines: one's own first, then the office's.</summary>
public static class WeekCard
{
    private static readonly string[] Days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    public static AdaptiveCard Draw(Week week, Actor actor, Office office) => Extent.Fit(extent =>
    {
        var title = Title(week, office);
        var holidays = office.Holidays.Days.Where(d => d.Date >= week.Monday && d.Date <= week.Sunday).ToList();
        return Sheet.Of(
            $"{title.Th}: {ThaiFormat.Number(week.Mine.Count + week.Others.Count)} รายการ",
            [
                .. Sheet.Title(title),
                Words.Small($"{ThaiFormat.ShortDate(week.Monday)} – {ThaiFormat.ShortDate(week.Sunday)}"),
                .. holidays.Select(h => Words.Line(Words.Run("🏖️"), Words.Bold($"วันหยุด {Day(h.Date)}"), Words.Run(h.Expected ? $"{h.Name.Th} (รอประกาศ)" : h.Name.Th))),
                .. week.Mine.Count + week.Others.Count == 0
                    ? Words.Both(new Bilingual($"{title.Th}ไม่มีงานที่ครบกำหนด", $"{title.En}: nothing falls due."))
                    : [],
                .. Part("ของท่าน", week.Mine, actor, office, extent),
                .. Part("ของสำนักงาน", week.Others, actor, office, extent),
                .. week.LateBefore == 0 ? [] : (IEnumerable<AdaptiveElement>)
                    [Words.Hint($"เลยกำหนดมาก่อน{title.Th} {ThaiFormat.Number(week.LateBefore)} รายการ ดูได้ในปฏิทินปีงบประมาณ")],
            ],
            [
                Buttons.Do(new AskWeek(week.Monday.AddDays(-7)), "สัปดาห์ก่อน"),
                Buttons.Do(new AskWeek(week.Monday.AddDays(7)), "สัปดาห์ถัดไป"),
                Buttons.Do(new AskYear(FiscalYear.Of(week.Monday).BuddhistYear), "ปฏิทินทั้งปี"),
            ]);
    });

    /// <summary>สัปดาห์นี้, สัปดาห์หน้า, or the week of a day.</summary>
    public static Bilingual Title(Week week, Office office) => (week.Monday.DayNumber - Week.MondayOf(office.Today).DayNumber) switch
    {
        0 => new("สัปดาห์นี้", "This week"),
        7 => new("สัปดาห์หน้า", "Next week"),
        -7 => new("สัปดาห์ที่แล้ว", "Last week"),
        _ => new($"สัปดาห์ของวันที่ {ThaiFormat.Date(week.Monday)}", "A week"),
    };

    private static IEnumerable<AdaptiveElement> Part(string title, IReadOnlyList<YearEntry> entries, Actor actor, Office office, Extent extent)
    {
        if (entries.Count == 0) return [];
        var lines = YearLine.Of(entries);
        return
        [
            Words.Heading($"{title} {ThaiFormat.Number(entries.Count)} รายการ"),
            .. lines.Take(extent.Items).GroupBy(l => l.First.Date).SelectMany(day => (IEnumerable<AdaptiveElement>)
            [
                Words.Line(Words.Bold(day.Key == office.Today ? $"{Day(day.Key)} (วันนี้)" : Day(day.Key))),
                .. day.Select(l => RowLines.Of(l.Describe(office, extent), Button(l, actor))),
            ]),
            .. Sheet.Rest(lines.Count - extent.Items, "บรรทัด", "ดูได้ในปฏิทินปีงบประมาณ"),
        ];
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line, Actor actor) => line.First switch
    {
        { Case: { } @case } => [RowLines.Button(Buttons.Do(new OpenWork(@case.Number), "เปิด"))],
        { Procedure: var procedure } when actor.In(procedure.OpenedBy) is not null => [RowLines.Button(Buttons.Do(new StartProcedure(procedure.Id), "เริ่ม"))],
        _ => [],
    };

    private static string Day(DateOnly date) => $"{Days[(int)date.DayOfWeek]} {ThaiFormat.ShortDate(date)}";
}
