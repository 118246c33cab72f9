using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>One procedure: who opens its cases, and its steps with who does what.</summary>
public static class ProcedureCard
{
    public static DrawnCard Draw(Procedure procedure, Actor actor, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        procedure.ShortTitle.Th,
        [
            CardText.Small($"{HandbookUnit.ForProcedure(procedure).Title.Th} · กระบวนการที่ {procedure.Number} · คู่มือ พ.ศ. {ThaiFormat.Number(int.Parse(procedure.Edition, System.Globalization.CultureInfo.InvariantCulture))}"),
            .. CardLayout.Title(procedure.Title),
            CardText.Fact("ผู้เปิดเรื่อง", SignatureText.Position(procedure.OpenedBy, office, detail.Line)),
            .. procedure.Opens is { } opens ? [CardText.Fact("เปิดเอง", $"ทุกปีงบประมาณ วันที่ {ThaiFormat.Number(opens.Day)} {ThaiFormat.Month(opens.Month)} หรือวันทำการถัดไป")] : (IEnumerable<AdaptiveElement>)[],
            .. procedure.Rounds is { } span ? [CardText.Fact("ทำซ้ำ", Rounds(procedure, span))] : (IEnumerable<AdaptiveElement>)[],
            // More steps than any procedure has; the space is taken by their text.
            .. procedure.Steps.Take(40).SelectMany(s => StepLines(procedure, s, office, detail)),
        ],
        [
            .. actor.In(procedure.OpenedBy) is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Primary(new StartProcedure(procedure.Id), "เริ่มเรื่องนี้")],
            Buttons.Do(new AskProcedures(), "กระบวนการทั้งหมด"),
        ]));

    private static string Rounds(Procedure procedure, RoundSpan span)
    {
        var (from, to) = (procedure.Step(span.From), procedure.Step(span.To));
        var steps = from == to ? CaseHeader.StepNumber(from) : $"{CaseHeader.StepNumber(from)} ถึง {ThaiFormat.Number(to.Row)}";
        return $"{steps} รวม {ThaiFormat.Number(span.Each.Count)} รอบ ({span.Each[0].Title.Th} ถึง {span.Each[^1].Title.Th})";
    }

    private static IEnumerable<AdaptiveElement> StepLines(Procedure procedure, Step step, OfficeView office, DetailLevel detail)
    {
        // The handbook sometimes repeats a row number; show the printed one next to the real one.
        var printed = step.PrintedNumber == ThaiFormat.Number(step.Row) ? "" : $" (ในคู่มือพิมพ์ {step.PrintedNumber})";
        yield return CardText.Spread(AdaptiveSpacing.Medium, CardText.Bold(CaseHeader.NumberAndTitle(step, detail)), CardText.Subtle($"{StepCards.For(step).KindOf(step)}{printed}"));
        yield return CardText.Small(string.Join(" → ", step.Chain.Select(l => Who(l, office, detail))));
        string?[] more =
        [
            step.Window is { } window ? $"กำหนดเวลา: {WindowText.Describe(window, procedure, null)}" : null,
            step.OnlyIn.Count == 0 ? null : $"เฉพาะ {string.Join(", ", step.OnlyIn.Select(k => procedure.Round(k)?.Title.Th ?? k))}",
            step.Expects.Count == 0 ? null : $"เอกสาร {ThaiFormat.Number(step.Expects.Count)} รายการ",
            step.ReturnTargets.Select(procedure.Find).FirstOrDefault() is { } back ? $"ส่งกลับ: {CaseHeader.StepNumber(back)}" : null,
        ];
        if (more.OfType<string>().ToList() is { Count: > 0 } notes) yield return CardText.Small(string.Join(" · ", notes));
    }

    private static string Who(ChainStage stage, OfficeView office, DetailLevel detail) => stage.Body is { } body
        ? $"มติ{SignatureText.Body(body, office, detail.Line)}"
        : SignatureText.Position(stage.Position, office, detail.Line);
}
