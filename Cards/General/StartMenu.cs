using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The procedures that a person may start, and the buttons that everyone gets.</summary>
internal static class StartMenu
{
    public static IEnumerable<AdaptiveAction> Common =>
    [
        Buttons.Do(new AskMyWork(), "งานของฉัน"),
        Buttons.Do(new AskWaiting(), "รออนุมัติ"),
        Buttons.Do(new AskProcedures(), "คู่มือทั้งหมด"),
        Buttons.Do(new AskHelp(), "วิธีใช้"),
    ];

    public static IEnumerable<AdaptiveElement> Draw(IReadOnlyList<Procedure> mayStart, DetailLevel detail)
    {
        if (mayStart.Count == 0) return [CardText.Small("เมื่อมีเรื่องถึงท่าน จะมีการ์ดแจ้งในแชตนี้ · You will get a card here when something needs you.")];
        return
        [
            CardText.Heading("เริ่มเรื่องใหม่ได้เลย"),
            .. mayStart.Take(detail.Items).Select(p => Line(p, detail, mayStart: true, isOnly: mayStart.Count == 1)),
            .. CardLayout.Rest(mayStart.Count - detail.Items, "กระบวนการ", "พิมพ์ชื่อเรื่องเพื่อเริ่ม"),
        ];
    }

    /// <summary>A procedure, with the button that starts it.</summary>
    public static AdaptiveElement Line(Procedure procedure, DetailLevel detail, bool mayStart, bool isOnly = false)
    {
        IEnumerable<AdaptiveElement> name =
        [
            CardText.Plain(PlainText.Line(procedure.ShortTitle.Th, detail.Line)),
            CardText.Small(PlainText.Line(procedure.ShortTitle.En, detail.Line)),
        ];
        var start = new StartProcedure(procedure.Id);
        var button = isOnly ? Buttons.Primary(start, "เริ่ม") : Buttons.Do(start, "เริ่ม");
        return StepLine.Draw(name, mayStart ? [StepLine.Button(button)] : [], separated: true);
    }
}
