using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The page of one procedure: who opens it, and its rows with who does what.</summary>
public static class ProcedureCard
{
    public static AdaptiveCard Draw(Procedure procedure, Actor actor, Office office) => Extent.Fit(extent => Sheet.Of(
        procedure.ShortTitle.Th,
        [
            Words.Small($"{HandbookUnit.Of(procedure).Title.Th} · กระบวนการที่ {procedure.Number} · คู่มือ พ.ศ. {ThaiFormat.Number(int.Parse(procedure.Edition, System.Globalization.CultureInfo.InvariantCulture))}"),
            .. Sheet.Title(procedure.Title),
            Words.Fact("ผู้เปิดเรื่อง", Signed.Position(procedure.OpenedBy, office, extent.Line)),
            .. procedure.Opens is { } opens ? [Words.Fact("เปิดเอง", $"ทุกปีงบประมาณ วันที่ {ThaiFormat.Number(opens.Day)} {ThaiFormat.Month(opens.Month)} หรือวันทำการถัดไป")] : (IEnumerable<AdaptiveElement>)[],
            .. procedure.Rounds is { } span ? [Words.Fact("ทำซ้ำ", Rounds(procedure, span))] : (IEnumerable<AdaptiveElement>)[],
            // As many rows as the office will ever print fit; text is what takes the space.
            .. procedure.Steps.Take(40).SelectMany(s => Row(procedure, s, office, extent)),
        ],
        [
            .. actor.In(procedure.OpenedBy) is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Primary(new StartProcedure(procedure.Id), "เริ่มเรื่องนี้")],
            Buttons.Do(new AskProcedures(), "กระบวนการทั้งหมด"),
        ]));

    private static string Rounds(Procedure procedure, RoundSpan span)
    {
        var (from, to) = (procedure.Step(span.From), procedure.Step(span.To));
        var rows = from == to ? CaseHeader.Row(from) : $"{CaseHeader.Row(from)} ถึง {ThaiFormat.Number(to.Row)}";
        return $"{rows} รวม {ThaiFormat.Number(span.Each.Count)} รอบ ({span.Each[0].Title.Th} ถึง {span.Each[^1].Title.Th})";
    }

    private static IEnumerable<AdaptiveElement> Row(Procedure procedure, Step step, Office office, Extent extent)
    {
        // The handbook counts a row twice here and there: its own number stands beside the true one.
        var printed = step.PrintedNumber == ThaiFormat.Number(step.Row) ? "" : $" (ในคู่มือพิมพ์ {step.PrintedNumber})";
        yield return Words.Spread(AdaptiveSpacing.Medium, Words.Bold(CaseHeader.RowAndTitle(step, extent)), Words.Subtle($"{Kind(step)}{printed}"));
        yield return Words.Small(string.Join(" → ", step.Chain.Select(l => Who(l, office, extent))));
        string?[] more =
        [
            step.Window is { } window ? $"กำหนดเวลา: {WindowText.Of(window, procedure, null)}" : null,
            step.OnlyIn.Count == 0 ? null : $"เฉพาะ {string.Join(", ", step.OnlyIn.Select(k => procedure.Round(k)?.Title.Th ?? k))}",
            step.Expects.Count == 0 ? null : $"เอกสาร {ThaiFormat.Number(step.Expects.Count)} รายการ",
            Back(procedure, step) is { } back ? $"ส่งกลับ: {CaseHeader.Row(back)}" : null,
        ];
        if (more.OfType<string>().ToList() is { Count: > 0 } notes) yield return Words.Small(string.Join(" · ", notes));
    }

    private static string Who(ChainLink link, Office office, Extent extent) => link.Body is { } body
        ? $"มติ{Signed.Body(body, office, extent.Line)}"
        : Signed.Position(link.Position, office, extent.Line);

    private static Step? Back(Procedure procedure, Step step) => step switch
    {
        ReturningStep r => procedure.Find(r.ReturnsTo),
        ChoiceStep c when c.Outcomes.FirstOrDefault(o => o.Returns) is { } o => procedure.Find(o.GoesTo),
        _ => null,
    };

    private static string Kind(Step step) => step switch
    {
        ApprovalStep => "อนุมัติ",
        CheckStep => "ตรวจสอบ",
        ChoiceStep => "พิจารณาเลือก",
        ResolutionStep => "เสนอและบันทึกมติ",
        CollectionStep { From: RespondentKind.Units } => "รวบรวมจากทุกสำนัก/ภารกิจ",
        CollectionStep => "รวบรวมจากผู้เข้าร่วม",
        MeetingStep => "ประชุม",
        PublicationStep => "เผยแพร่",
        _ => "ดำเนินการ",
    };
}
