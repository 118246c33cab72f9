using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>What is due in a week, Monday to Sunday.</summary>
/// <param name="Mine">The person's entries, by date.</param>
/// <param name="Others">The office's other entries.</param>
/// <param name="LateBefore">How many of the office's entries are overdue from earlier weeks.</param>
public sealed record Week(DateOnly Monday, IReadOnlyList<YearEntry> Mine, IReadOnlyList<YearEntry> Others, int LateBefore)
{
    public DateOnly Sunday => Monday.AddDays(6);

    /// <summary>Returns the Monday of the week of a date.</summary>
    public static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}

/// <summary>A week's deadlines: the person's first, then the office's.</summary>
public static class WeekCard
{
    private static readonly string[] Days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];

    public static DrawnCard Draw(Week week, Actor actor, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var title = Title(week, office);
        var holidays = office.Holidays.Days.Where(d => d.Date >= week.Monday && d.Date <= week.Sunday).ToList();
        return CardLayout.Create(
            $"{title.Th}: {ThaiFormat.Number(week.Mine.Count + week.Others.Count)} รายการ",
            [
                .. CardLayout.Title(title),
                CardText.Small($"{ThaiFormat.ShortDate(week.Monday)} – {ThaiFormat.ShortDate(week.Sunday)}"),
                .. holidays.Select(h => CardText.Line(CardText.Run("🏖️"), CardText.Bold($"วันหยุด {Day(h.Date)}"), CardText.Run(h.Expected ? $"{h.Name.Th} (รอประกาศ)" : h.Name.Th))),
                .. week.Mine.Count + week.Others.Count == 0
                    ? CardText.Both(new Bilingual($"{title.Th}ไม่มีงานที่ครบกำหนด", $"{title.En}: nothing is due."))
                    : [],
                .. Part("ของท่าน", week.Mine, actor, office, detail),
                .. Part("ของสำนักงาน", week.Others, actor, office, detail),
                .. week.LateBefore == 0 ? [] : (IEnumerable<AdaptiveElement>)
                    [CardText.Hint($"เลยกำหนดมาก่อน{title.Th} {ThaiFormat.Number(week.LateBefore)} รายการ ดูได้ในปฏิทินปีงบประมาณ")],
            ],
            [
                Buttons.Do(new AskWeek(week.Monday.AddDays(-7)), "สัปดาห์ก่อน"),
                Buttons.Do(new AskWeek(week.Monday.AddDays(7)), "สัปดาห์ถัดไป"),
                Buttons.Do(new AskYear(FiscalYear.FromDate(week.Monday).BuddhistYear), "ปฏิทินทั้งปี"),
            ]);
    });

    /// <summary>สัปดาห์นี้, สัปดาห์หน้า, สัปดาห์ที่แล้ว, or the week's date.</summary>
    public static Bilingual Title(Week week, OfficeView office) => (week.Monday.DayNumber - Week.MondayOf(office.Today).DayNumber) switch
    {
        0 => new("สัปดาห์นี้", "This week"),
        7 => new("สัปดาห์หน้า", "Next week"),
        -7 => new("สัปดาห์ที่แล้ว", "Last week"),
        _ => new($"สัปดาห์ของวันที่ {ThaiFormat.Date(week.Monday)}", FormattableString.Invariant($"Week of {week.Monday:yyyy-MM-dd}")),
    };

    private static IEnumerable<AdaptiveElement> Part(string title, IReadOnlyList<YearEntry> entries, Actor actor, OfficeView office, DetailLevel detail)
    {
        if (entries.Count == 0) return [];
        var lines = YearLine.FromEntries(entries);
        return
        [
            CardText.Heading($"{title} {ThaiFormat.Number(entries.Count)} รายการ"),
            .. lines.Take(detail.Items).GroupBy(l => l.First.Date).SelectMany(day => (IEnumerable<AdaptiveElement>)
            [
                CardText.Line(CardText.Bold(day.Key == office.Today ? $"{Day(day.Key)} (วันนี้)" : Day(day.Key))),
                .. day.Select(l => StepLine.Draw(l.Describe(office, detail), Button(l, actor))),
            ]),
            .. CardLayout.Rest(lines.Count - detail.Items, "บรรทัด", "ดูได้ในปฏิทินปีงบประมาณ"),
        ];
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line, Actor actor) => line.First switch
    {
        { Case: { } @case } => [StepLine.Button(Buttons.Do(new OpenWork(@case.Number), "เปิด"))],
        { Procedure: var procedure } when actor.In(procedure.OpenedBy) is not null => [StepLine.Button(Buttons.Do(new StartProcedure(procedure.Id), "เริ่ม"))],
        _ => [],
    };

    private static string Day(DateOnly date) => $"{Days[(int)date.DayOfWeek]} {ThaiFormat.ShortDate(date)}";
}
