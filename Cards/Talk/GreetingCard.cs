using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The first thing a person sees: what the bot does, and what she may start.</summary>
public static class GreetingCard
{
    public static AdaptiveCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart) => Extent.Fit(extent => Sheet.Of(
        "OnesqaBot พาทำงานตามคู่มือทีละข้อ",
        [
            .. Sheet.Title(new Bilingual("ยินดีต้อนรับสู่ OnesqaBot", "Welcome to OnesqaBot")),
            Words.Line(Words.Run("เรียน"), Words.Bold(PlainText.Line(actor.Person.Name.Th, extent.Line))),
            Words.Plain("OnesqaBot พาทำงานตามคู่มือการปฏิบัติงานของ สมศ. ทีละข้อ เก็บเอกสารเข้าแฟ้ม ส่งต่อให้ผู้รับผิดชอบ และบอกได้ว่าเรื่องอยู่ที่ใคร"),
            Words.Small("I lead you through the handbook row by row, file the documents and know who has each case."),
            .. Offers.Of(mayStart, extent),
        ],
        Offers.Common));
}
