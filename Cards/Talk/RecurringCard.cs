using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>This year the procedure does not open by itself.</summary>
public sealed record Skip(string Reason, Signature By, DateTimeOffset At);

/// <summary>What opens by itself, in one fiscal year.</summary>
/// <param name="Day">On which day.</param>
/// <param name="Case">The case of that year; null while there is none.</param>
/// <param name="Skip">Null where it is not skipped.</param>
public sealed record RecurringLine(Procedure Procedure, FiscalYear Year, DateOnly Day, CaseSummary? Case, Skip? Skip);

public enum RecurringMove
{
    Open,
    Skip,
    /// <summary>Takes a skip back.</summary>
    Resume,
}

/// <summary>งานประจำปี: what opens by itself, when, and what became of it; with a form for the officers whose work it is.</summary>
public static class RecurringCard
{
    /// <param name="form">What was just sent and not taken; null for nothing.</param>
    public static AdaptiveCard Draw(Actor actor, IReadOnlyList<RecurringLine> lines, Office office, TypedForm? form = null) => Extent.Fit(form, extent =>
    {
        var choices = lines.Where(l => actor.In(l.Procedure.OpenedBy) is not null).SelectMany(l => Choices(l)).ToList();
        return Sheet.Of(
            "งานประจำปี",
            [
                .. Sheet.Title(new Bilingual("งานประจำปี", "Work that opens by itself each year")),
                .. lines.GroupBy(l => l.Year).SelectMany(y => Year(y, office, extent)),
            ],
            choices.Count == 0 ? [] : [Buttons.Form("เปิดก่อนกำหนด หรือข้าม", Form(choices), Buttons.Send(new SetRecurring(null, null), "บันทึก"))]);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<FiscalYear, RecurringLine> year, Office office, Extent extent) =>
    [
        Words.Heading($"ปีงบประมาณ {ThaiFormat.Number(year.Key.BuddhistYear)}"),
        .. year.Select(l => RowLines.Of(
            [Words.Line(Words.Bold(PlainText.Line(l.Procedure.ShortTitle.Th, extent.Line))), .. State(l, office, extent)],
            l.Case is { } opened ? [RowLines.Button(Buttons.Do(new OpenWork(opened.Number), "เปิดดู"))] : [],
            separated: true)),
    ];

    private static IEnumerable<AdaptiveElement> State(RecurringLine line, Office office, Extent extent)
    {
        if (line.Case is { } opened)
        {
            yield return Words.Plain($"{Status(opened)} · {opened.Number}");
            yield return Words.Small($"เปิด {ThaiFormat.ShortDate(opened.OpenedAt)}");
        }
        else if (line.Skip is { } skip)
        {
            yield return Words.Plain($"⏭️ ข้ามปีนี้: {PlainText.Line(skip.Reason, extent.Line)}");
            yield return Words.Small($"{Signed.By(skip.By, office, extent.Line)} {ThaiFormat.ShortMoment(skip.At)}");
        }
        else
        {
            yield return Words.Plain(line.Day >= office.Today ? $"🕗 จะเปิดเอง {ThaiFormat.Date(line.Day)}" : $"⚠️ ยังไม่ได้เปิด ถึงกำหนดตั้งแต่ {ThaiFormat.Date(line.Day)}");
        }
    }

    private static string Status(CaseSummary summary) => summary.Status switch
    {
        CaseStatus.Open => "▶️ กำลังดำเนินการ",
        CaseStatus.Closed => "✅ ปิดเรื่องแล้ว",
        _ => "🚫 ยกเลิกแล้ว",
    };

    private static IEnumerable<(RecurringMove Move, RecurringLine Line)> Choices(RecurringLine line) => line switch
    {
        { Case: not null } => [],
        { Skip: not null } => [(RecurringMove.Resume, line)],
        _ => [(RecurringMove.Open, line), (RecurringMove.Skip, line)],
    };

    private static IEnumerable<AdaptiveElement> Form(List<(RecurringMove Move, RecurringLine Line)> choices) =>
    [
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Choice, Label = "ต้องการทำอะไร", IsRequired = true, ErrorMessage = "กรุณาเลือก", Style = AdaptiveChoiceInputStyle.Compact, Placeholder = "เลือก", Wrap = true,
            Choices = [.. choices.Select(c => new AdaptiveChoice
            {
                Title = PlainText.Bare($"{Named(c.Move)}: {c.Line.Procedure.ShortTitle.Th} {ThaiFormat.Number(c.Line.Year.BuddhistYear)}", 90),
                Value = new RecurringChoice(c.Move, c.Line.Procedure.Id, c.Line.Year).ToString(),
            })],
        },
        Forms.Reason("เหตุผล", "เก็บไว้ในประวัติ"),
    ];

    private static string Named(RecurringMove move) => move switch
    {
        RecurringMove.Open => "เปิดเลย",
        RecurringMove.Skip => "ข้ามปีนี้",
        _ => "ยกเลิกการข้าม",
    };
}
