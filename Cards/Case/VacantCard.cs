using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Tells those who look after the bot that a row came to a position that nobody holds, and who has it meanwhile.</summary>
internal static class VacantCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, Extent extent)
    {
        var position = Signed.Position(card.Subject, view.Office, extent.Line);
        var holders = view.Office.Directory.Holders(card.Subject, view.Office.Today);
        return Sheet.Of(
            $"{view.Case.Number} {position} ว่าง",
            [
                .. CaseHeader.Of(view, new Bilingual("ตำแหน่งว่าง", "A position is vacant"), extent),
                .. holders.Count > 0 ? Filled(position, holders, extent) : Empty(view, card, position, extent),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. holders.Count > 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Do(new AskActing(), "ตั้งผู้รักษาการ")]]);
    }

    private static IEnumerable<AdaptiveElement> Filled(string position, IReadOnlyList<Person> holders, Extent extent) =>
        [Words.Line(Words.Run("✅"), Words.Bold(position), Words.Run($"มีผู้ปฏิบัติหน้าที่แล้ว: {Signed.Names(holders.Select(p => p.Name.Th), longest: extent.Line)}"))];

    private static IEnumerable<AdaptiveElement> Empty(CaseView view, CardRef card, string position, Extent extent) =>
    [
        Sheet.Box(AdaptiveContainerStyle.Warning,
        [
            Words.Line(Words.Run("⚠️"), Words.Bold(position), Words.Run("ไม่มีผู้ดำรงตำแหน่ง")),
            Words.Small("Nobody holds this position"),
        ]),
        .. view.Procedure.Find(card.Step) is { } step ? (IEnumerable<AdaptiveElement>)[Words.Fact("ที่", CaseHeader.RowAndTitle(step, extent))] : [],
        .. Meanwhile(view, card, extent),
        Words.Plain("กรุณากำหนดผู้ดำรงตำแหน่ง หรือตั้งผู้รักษาการแทน เรื่องจะไปถึงท่านนั้นเองทันที"),
        Words.Small("Please fill the position or set who acts in it: the work goes there by itself."),
    ];

    private static IEnumerable<AdaptiveElement> Meanwhile(CaseView view, CardRef card, Extent extent)
    {
        if (view.Case.Current is not { } current || current.Step != card.Step || view.Procedure.Find(card.Step) is not { } step) yield break;
        var responsible = Responsibility.Of(view.Case, step, view.Office.Directory, view.Office.Today);
        yield return Words.Fact("ระหว่างนี้", responsible.MayAct.Count == 0 ? "ยังไม่มีผู้รับเรื่อง" : WhoseTurn.InWords(responsible, view.Office, extent));
    }
}
