using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells whoever has a row that its target is another day.</summary>
internal static class TargetMovedCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, Extent extent)
    {
        var mine = view.Case.Current is { } current && (current.Step, current.Visit) == (card.Step, card.Visit);
        return Sheet.Of(
            $"{view.Case.Number} กำหนดใหม่",
            [
                .. CaseHeader.Of(view, new Bilingual("กำหนดใหม่ของงาน", "The target has moved"), extent),
                .. view.Procedure.Find(card.Step) is { } step ? (IEnumerable<AdaptiveElement>)[Words.Line(Words.Bold(CaseHeader.RowAndTitle(step, extent)))] : [],
                .. mine ? DueLines.Of(view, extent) : Standing.Of(view, extent),
                .. Why(view, card, extent),
            ],
            [.. mine ? (IEnumerable<AdaptiveAction>)[Buttons.Primary(new OpenWork(view.Case.Number), "เปิดงาน")] : [], Buttons.Do(new AskHistory(view.Case.Number), "ประวัติ")]);
    }

    private static IEnumerable<AdaptiveElement> Why(CaseView view, CardRef card, Extent extent) =>
        view.Stored.Events.LastOrDefault(e => e.Event is TargetMoved t && t.Step == card.Step || e.Event is Replanned r && r.Step == card.Step && r.From != r.To) switch
        {
            { Event: TargetMoved moved } e =>
            [
                Words.Small($"ย้ายโดย {Signed.By(e.By, view.Office, extent.Line)} เมื่อ {ThaiFormat.Moment(e.At)}"),
                .. moved.From is { } from ? (IEnumerable<AdaptiveElement>)[Words.Small($"เดิม {ThaiFormat.Date(from)}")] : [],
            ],
            { Event: Replanned replanned } =>
            [
                Words.Plain("เพราะวันหยุดราชการเปลี่ยน"),
                Words.Small("Because public holidays have changed"),
                .. replanned.From is { } from ? (IEnumerable<AdaptiveElement>)[Words.Small($"เดิม {ThaiFormat.Date(from)}")] : [],
            ],
            _ => [],
        };
}
