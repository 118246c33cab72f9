using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a person may start, and what everyone may ask for.</summary>
internal static class Offers
{
    public static IEnumerable<AdaptiveAction> Common =>
    [
        Buttons.Do(new AskMyWork(), "งานของฉัน"),
        Buttons.Do(new AskWaiting(), "รออนุมัติ"),
        Buttons.Do(new AskProcedures(), "คู่มือทั้งหมด"),
        Buttons.Do(new AskHelp(), "วิธีใช้"),
    ];

    public static IEnumerable<AdaptiveElement> Of(IReadOnlyList<Procedure> mayStart, Extent extent)
    {
        if (mayStart.Count == 0) return [Words.Small("เมื่อมีเรื่องถึงท่าน จะมีการ์ดแจ้งในแชตนี้ · You will get a card here when something needs you.")];
        return
        [
            Words.Heading("เริ่มเรื่องใหม่ได้เลย"),
            .. mayStart.Take(extent.Items).Select(p => Line(p, extent, mayStart: true, isOnly: mayStart.Count == 1)),
            .. Sheet.Rest(mayStart.Count - extent.Items, "กระบวนการ", "พิมพ์ชื่อเรื่องเพื่อเริ่ม"),
        ];
    }

    /// <summary>A procedure, with the button that starts it.</summary>
    public static AdaptiveElement Line(Procedure procedure, Extent extent, bool mayStart, bool isOnly = false)
    {
        IEnumerable<AdaptiveElement> name =
        [
            Words.Plain(PlainText.Line(procedure.ShortTitle.Th, extent.Line)),
            Words.Small(PlainText.Line(procedure.ShortTitle.En, extent.Line)),
        ];
        var start = new StartProcedure(procedure.Id);
        var button = isOnly ? Buttons.Primary(start, "เริ่ม") : Buttons.Do(start, "เริ่ม");
        return RowLines.Of(name, mayStart ? [RowLines.Button(button)] : [], separated: true);
    }
}
