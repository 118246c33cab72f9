using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells those above that a row is late: whose it is, since when, why it matters. They need do nothing but ask.</summary>
internal static class OverdueCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, Extent extent)
    {
        var standing = view.Case.Current is { } current && (current.Step, current.Visit) == (card.Step, card.Visit);
        return Sheet.Of(
            $"{view.Case.Number} {Title(view, card).Th}",
            [
                .. CaseHeader.Of(view, Title(view, card), extent),
                .. standing ? Late(view, view.Case.Current!, extent) : MovedOn(view, card, extent),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);
    }

    /// <summary>A row without a deadline is not late: it waits.</summary>
    public static Bilingual Title(CaseView view, CardRef card) => view.Case.Visit(card.Step, card.Visit)?.LastReminder is { Target: null }
        ? new Bilingual("งานรอดำเนินการนาน", "Work has been waiting for long")
        : new Bilingual("งานเลยกำหนด", "Work is late");

    private static IEnumerable<AdaptiveElement> Late(CaseView view, StepVisit visit, Extent extent)
    {
        var step = view.Procedure.Step(visit.Step);
        var responsible = Responsibility.Of(view.Case, step, view.Office.Directory, view.Office.Today);
        return
        [
            Sheet.Box(AdaptiveContainerStyle.Warning,
            [
                Words.Line(Words.Run("⚠️"), Words.Bold(CaseHeader.RowAndTitle(step, extent))),
                .. DueLines.Of(view, extent),
                .. visit.LastReminder is { Target: null } ? NudgeLines.Of(visit.LinkSince, view.Office) : [],
            ]),
            .. WhoseTurn.Of(responsible, view.Office, extent),
            .. visit.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("คำตอบ", AnswerText.Totals(visit))],
            Words.Plain("แจ้งเพื่อทราบและช่วยติดตาม ผู้รับผิดชอบได้รับการเตือนแล้ว"),
            Words.Small("For your information: whoever has it was reminded."),
        ];
    }

    private static IEnumerable<AdaptiveElement> MovedOn(CaseView view, CardRef card, Extent extent)
    {
        var row = view.Procedure.Find(card.Step) is { } step ? CaseHeader.RowAndTitle(step, extent) : card.Step;
        return view.Case.Visit(card.Step, card.Visit) is { FinishedAt: { } at }
            ? [Words.Line(Words.Run("✅"), Words.Bold(row), Words.Run($"แล้วเสร็จเมื่อ {ThaiFormat.Moment(at)}")), .. Standing.Of(view, extent)]
            : Standing.Of(view, extent);
    }
}
