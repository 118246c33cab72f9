using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.General;

/// <summary>Lists what people can type to the bot.</summary>
public static class HelpCard
{
    private static readonly (string Phrase, string Meaning)[] Commands =
    [
        ("งานของฉัน", "งานที่ถึงคิวของท่าน"),
        ("รออนุมัติ", "เรื่องที่รอท่านพิจารณา"),
        ("สถานะ 2570-MOU-001", "เรื่องอยู่ข้อไหน อยู่ที่ใคร"),
        ("ประวัติ 2570-MOU-001", "ใครทำอะไร เมื่อใด"),
        ("สัปดาห์นี้", "งานที่ครบกำหนดในสัปดาห์นี้"),
        ("ปฏิทิน", "ปฏิทินทั้งปีงบประมาณ"),
        ("คู่มือ", "กระบวนการทั้งหมดในคู่มือ"),
        ("รักษาการ", "ใครรักษาการแทนใคร"),
        ("ยกเลิกเรื่อง", "ยกเลิกเรื่องที่ท่านเปิด"),
    ];

    private static readonly (string Phrase, string Meaning)[] AdministratorCommands =
    [
        ("ตรวจระบบ", "สิ่งที่ต้องแก้ของระบบ และวิธีแก้"),
        ("ส่งไม่ถึง", "ข้อความและเอกสารที่ส่งไม่ถึง และส่งอีกครั้ง"),
    ];

    /// <param name="administers">True if the reader is an administrator of the bot.</param>
    public static DrawnCard Draw(Actor actor, IReadOnlyList<Procedure> mayStart, bool administers = false) => DetailLevel.Fit(detail => CardLayout.Create(
        "วิธีใช้ OnesqaBot",
        [
            .. CardLayout.Title(new Bilingual("วิธีใช้", "Help")),
            CardText.Heading("พิมพ์ในแชตได้ เช่น"),
            .. Commands.Concat(administers ? AdministratorCommands : []).Select(c => CardText.Line(CardText.Bold(c.Phrase), CardText.Subtle($"— {c.Meaning}"))),
            CardText.Small("Also in English: my work, waiting, this week, calendar, status, history, procedures, cancel"),
            .. StartMenu.Draw(mayStart, detail),
        ],
        [
            Buttons.Do(new AskMyWork(), "งานของฉัน"),
            Buttons.Do(new AskWaiting(), "รออนุมัติ"),
            Buttons.Do(new AskProcedures(), "คู่มือทั้งหมด"),
        ]));
}
