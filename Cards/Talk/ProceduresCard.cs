using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>All procedures of the handbook; those that the person may open have a button.</summary>
public static class ProceduresCard
{
    public static AdaptiveCard Draw(IReadOnlyList<Procedure> all, Actor actor) => Extent.Fit(extent => Sheet.Of(
        "กระบวนการในคู่มือ",
        [
            .. Sheet.Title(new Bilingual("กระบวนการในคู่มือ", "Procedures of the handbook")),
            .. all.Count == 0 ? [Words.Plain("ยังไม่มีกระบวนการในระบบ")] : (IEnumerable<AdaptiveElement>)[],
            // What she may start comes first: it must not be what a long list loses.
            .. all.OrderBy(p => MayStart(p, actor) ? 0 : 1).Take(extent.Items).Select(p => Offers.Line(p, extent, MayStart(p, actor))),
            .. Sheet.Rest(all.Count - extent.Items, "กระบวนการ", "พิมพ์ชื่อเรื่องเพื่อค้นหา"),
        ],
        [Buttons.Do(new AskMyWork(), "งานของฉัน"), Buttons.Do(new AskHelp(), "วิธีใช้")]));

    private static bool MayStart(Procedure procedure, Actor actor) => actor.In(procedure.OpenedBy) is not null;
}
