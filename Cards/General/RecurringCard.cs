using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>งานประจำปี: recurring cases, their opening dates and outcomes, with a form for the officers in charge of them.</summary>
public static class RecurringCard
{
    /// <param name="form">The form that was just submitted and refused; null if none was.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<RecurringLine> lines, OfficeView office, TypedForm? form = null) => DetailLevel.Fit(form, detail =>
    {
        var choices = lines.Where(l => actor.In(l.Procedure.OpenedBy) is not null).SelectMany(l => Choices(l)).ToList();
        return CardLayout.Create(
            "งานประจำปี",
            [
                .. CardLayout.Title(new Bilingual("งานประจำปี", "Cases that open automatically each year")),
                .. lines.GroupBy(l => l.Year).SelectMany(y => Year(y, office, detail)),
            ],
            choices.Count == 0 ? [] : [Buttons.Form("เปิดก่อนกำหนด หรือข้าม", Form(choices), Buttons.Send(new SetRecurring(null, null), "บันทึก"))]);
    });

    private static IEnumerable<AdaptiveElement> Year(IGrouping<FiscalYear, RecurringLine> year, OfficeView office, DetailLevel detail) =>
    [
        CardText.Heading($"ปีงบประมาณ {ThaiFormat.Number(year.Key.BuddhistYear)}"),
        .. year.Select(l => StepLine.Draw(
            [CardText.Line(CardText.Bold(PlainText.Line(l.Procedure.ShortTitle.Th, detail.Line))), .. State(l, office, detail)],
            l.Case is { } opened ? [StepLine.Button(Buttons.Do(new OpenWork(opened.Number), "เปิดดู"))] : [],
            separated: true)),
    ];

    private static IEnumerable<AdaptiveElement> State(RecurringLine line, OfficeView office, DetailLevel detail)
    {
        if (line.Case is { } opened)
        {
            yield return CardText.Plain($"{Status(opened)} · {opened.Number}");
            yield return CardText.Small($"เปิด {ThaiFormat.ShortDate(opened.OpenedAt)}");
        }
        else if (line.Skip is { } skip)
        {
            yield return CardText.Plain($"⏭️ ข้ามปีนี้: {PlainText.Line(skip.Reason, detail.Line)}");
            yield return CardText.Small($"{SignatureText.By(skip.By, office, detail.Line)} {ThaiFormat.ShortMoment(skip.At)}");
        }
        else
        {
            yield return CardText.Plain(line.Day >= office.Today ? $"🕗 จะเปิดเอง {ThaiFormat.Date(line.Day)}" : $"⚠️ ยังไม่ได้เปิด ถึงกำหนดตั้งแต่ {ThaiFormat.Date(line.Day)}");
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
        InputElements.Reason("เหตุผล", "เก็บไว้ในประวัติ"),
    ];

    private static string Named(RecurringMove move) => move switch
    {
        RecurringMove.Open => "เปิดเลย",
        RecurringMove.Skip => "ข้ามปีนี้",
        _ => "ยกเลิกการข้าม",
    };
}
