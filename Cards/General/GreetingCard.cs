using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>The first card a person sees: what the bot does, and which cases they may start.</summary>
public static class GreetingCard
{
    public static DrawnCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart) => DetailLevel.Fit(detail => CardLayout.Create(
        "OnesqaBot พาทำงานตามคู่มือทีละข้อ",
        [
            .. CardLayout.Title(new Bilingual("ยินดีต้อนรับสู่ OnesqaBot", "Welcome to OnesqaBot")),
            CardText.Line(CardText.Run("เรียน"), CardText.Bold(PlainText.Line(actor.Person.Name.Th, detail.Line))),
            CardText.Plain("OnesqaBot พาทำงานตามคู่มือการปฏิบัติงานของ สมศ. ทีละข้อ เก็บเอกสารเข้าแฟ้ม ส่งต่อให้ผู้รับผิดชอบ และบอกได้ว่าเรื่องอยู่ที่ใคร"),
            CardText.Small("I guide you through the handbook step by step, file the documents and know who has each case."),
            .. StartMenu.Draw(mayStart, detail),
        ],
        StartMenu.Common));
}
