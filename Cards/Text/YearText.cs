using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Text;

/// <summary>Texts of the year plan, shared by all its views.</summary>
public static class YearText
{
    /// <summary>ปฏิทินปีงบประมาณ ๒๕๗๐.</summary>
    public static string Title(FiscalYear year) => WordingTexts.YearTitle(TextFormat.Year(year));

    public static Bilingual NoRecords => WordingTexts.NoRecords;

    /// <summary>Heading of the entries after the twelve months.</summary>
    public static string After => WordingTexts.AfterYear;

    /// <summary>พฤศจิกายน ๒๕๖๙.</summary>
    public static string Month(CalendarMonth month) => $"{TextFormat.Month(month.Month)} {TextFormat.Year(month.Year)}";

    /// <summary>The state of an entry in one word.</summary>
    public static string State(YearEntry entry) => entry.Shown switch
    {
        YearState.Late => WordingTexts.Late,
        YearState.Done => WordingTexts.Completed,
        YearState.Now => WordingTexts.Now,
        YearState.Coming => WordingTexts.ToCome,
        YearState.NotOpened => WordingTexts.NotOpened,
        YearState.Cancelled => WordingTexts.Cancelled,
    };

    /// <summary>The state with its details: เลยกำหนด ๓ วันทำการ (ยังไม่เปิดเรื่อง), เสร็จ ๒๖ ก.พ. ๗๐.</summary>
    public static string StateInFull(YearEntry entry)
    {
        var word = entry switch
        {
            { DaysLate: > 0 } => WordingTexts.LateByDays(State(entry), TextFormat.Number(entry.DaysLate.Value)),
            { EndedOn: { } on } => $"{State(entry)} {TextFormat.ShortDate(on)}",
            _ => State(entry),
        };
        return entry is { IsLate: true, State: YearState.NotOpened } ? WordingTexts.AndNotOpened(word) : word;
    }

    /// <summary>กำหนด ๒๖ ก.พ. ๗๐; for a whole case, when it was opened.</summary>
    public static string DateInWords(YearEntry entry) =>
        entry.Step is null ? WordingTexts.CaseOpenedOn(TextFormat.ShortDate(entry.Date)) : WordingTexts.DueOn(TextFormat.ShortDate(entry.Date));

    /// <summary>ข้อ ๑ วิเคราะห์ข้อมูล; for a whole case, its subject.</summary>
    public static string DescribeEntry(YearEntry entry) => entry.Step is { } step
        ? $"{CaseHeader.StepNumber(step)} {PlainText.Line(step.Title.Localized())}"
        : PlainText.Line(entry.Case?.Subject);

    /// <summary>รอบ เดือนตุลาคม; null outside a span.</summary>
    public static string? Round(YearEntry entry) => entry.Procedure.Round(entry.Round) is { } round ? RoundText.Named(round) : null;

    /// <summary>The title of the responsible position; null once the entry is finished.</summary>
    public static string? DescribePosition(YearEntry entry, OfficeView office) => entry.Position is { } position ? SignatureText.Position(position, office) : null;

    /// <summary>เสร็จ ๑๒ · กำลังทำ ๓ · เลยกำหนด ๒ · ยังไม่ถึง ๔๐.</summary>
    public static string Counts(YearCounts counts) =>
        WordingTexts.Counts(TextFormat.Number(counts.Done), TextFormat.Number(counts.Now), TextFormat.Number(counts.Late), TextFormat.Number(counts.Ahead))
        + (counts.Cancelled == 0 ? "" : WordingTexts.CountCancelled(TextFormat.Number(counts.Cancelled)));
}
