using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Cards.General;

/// <summary>What is amiss with the bot, worst first, each with how to mend it.</summary>
public static class DoctorCard
{
    public static AdaptiveCard Draw(IReadOnlyList<Finding> findings) => DetailLevel.Fit(detail =>
    {
        var amiss = findings.Where(f => f.Health != FindingLevel.Good).ToList();
        return CardLayout.Create(
            "ตรวจระบบ",
            [
                .. CardLayout.Title(new Bilingual("ตรวจระบบ", "System check")),
                CardText.Line(CardText.Bold(amiss.Count == 0 ? "ทุกอย่างพร้อม" : $"พบ {ThaiFormat.Number(amiss.Count)} รายการที่ควรดู")),
                .. amiss.Take(detail.Items * 2).Select(f => Amiss(f, detail)),
                .. CardLayout.Rest(amiss.Count - detail.Items * 2, "รายการ", ""),
                .. findings.Where(f => f.Health == FindingLevel.Good).Take(detail.Items * 2).Select(f => CardText.Line(CardText.Run("✅"), CardText.Run(PlainText.Line(f.Message.Th, detail.Line)))),
            ],
            [Buttons.Do(new AskDoctor(), "ตรวจอีกครั้ง")]);
    });

    private static AdaptiveContainer Amiss(Finding finding, DetailLevel detail) => CardLayout.Box(
        finding.Health == FindingLevel.Bad ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run(finding.Health == FindingLevel.Bad ? "⛔" : "⚠️"), CardText.Bold(PlainText.Line(finding.Message.Th, detail.Text))),
            .. finding.Fix is { } mend ? (IEnumerable<AdaptiveElement>)[CardText.Plain(PlainText.Line($"วิธีแก้: {mend.Th}", detail.Text))] : [],
            CardText.Small(PlainText.Line(finding.Message.En, detail.Line)),
        ]);
}
