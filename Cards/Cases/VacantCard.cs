using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the administrators that a step reached a vacant position, and who handles it in the meantime.</summary>
internal static class VacantCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        var position = SignatureText.Position(card.Subject, view.Office, detail.Line);
        var holders = view.Office.Directory.Holders(card.Subject, view.Office.Today);
        return CardLayout.Create(
            $"{view.Case.Number} {position} ว่าง",
            [
                .. CaseHeader.Draw(view, new Bilingual("ตำแหน่งว่าง", "A position is vacant"), detail),
                .. holders.Count > 0 ? Filled(position, holders, detail) : Empty(view, card, position, detail),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. holders.Count > 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Do(new AskActing(), "ตั้งผู้รักษาการ")]]);
    }

    private static IEnumerable<AdaptiveElement> Filled(string position, IReadOnlyList<Person> holders, DetailLevel detail) =>
        [CardText.Line(CardText.Run("✅"), CardText.Bold(position), CardText.Run($"มีผู้ปฏิบัติหน้าที่แล้ว: {SignatureText.Names(holders.Select(p => p.Name.Th), longest: detail.Line)}"))];

    private static IEnumerable<AdaptiveElement> Empty(CaseView view, CardRef card, string position, DetailLevel detail) =>
    [
        CardLayout.Box(AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run("⚠️"), CardText.Bold(position), CardText.Run("ไม่มีผู้ดำรงตำแหน่ง")),
            CardText.Small("Nobody holds this position"),
        ]),
        .. view.Procedure.Find(card.Step) is { } step ? (IEnumerable<AdaptiveElement>)[CardText.Fact("ที่", CaseHeader.NumberAndTitle(step, detail))] : [],
        .. Meanwhile(view, card, detail),
        CardText.Plain("กรุณากำหนดผู้ดำรงตำแหน่ง หรือตั้งผู้รักษาการแทน เรื่องจะไปถึงท่านนั้นเองทันที"),
        CardText.Small("Please fill the position or appoint someone to act in it; the work is then passed on automatically."),
    ];

    private static IEnumerable<AdaptiveElement> Meanwhile(CaseView view, CardRef card, DetailLevel detail)
    {
        if (view.Case.Current is not { } current || current.Step != card.Step || view.Procedure.Find(card.Step) is not { } step) yield break;
        var responsible = Responsibility.Resolve(view.Case, step, view.Office.Directory, view.Office.Today);
        yield return CardText.Fact("ระหว่างนี้", responsible.MayAct.Count == 0 ? "ยังไม่มีผู้รับเรื่อง" : AssigneeLine.InWords(responsible, view.Office, detail));
    }
}
