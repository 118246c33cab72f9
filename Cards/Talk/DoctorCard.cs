using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What is amiss with the bot, worst first, each with how to mend it.</summary>
public static class DoctorCard
{
    public static AdaptiveCard Draw(IReadOnlyList<Finding> findings) => Extent.Fit(extent =>
    {
        var amiss = findings.Where(f => f.Health != Health.Good).ToList();
        return Sheet.Of(
            "ตรวจระบบ",
            [
                .. Sheet.Title(new Bilingual("ตรวจระบบ", "System check")),
                Words.Line(Words.Bold(amiss.Count == 0 ? "ทุกอย่างพร้อม" : $"พบ {ThaiFormat.Number(amiss.Count)} รายการที่ควรดู")),
                .. amiss.Take(extent.Items * 2).Select(f => Amiss(f, extent)),
                .. Sheet.Rest(amiss.Count - extent.Items * 2, "รายการ", ""),
                .. findings.Where(f => f.Health == Health.Good).Take(extent.Items * 2).Select(f => Words.Line(Words.Run("✅"), Words.Run(PlainText.Line(f.Says.Th, extent.Line)))),
            ],
            [Buttons.Do(new AskDoctor(), "ตรวจอีกครั้ง")]);
    });

    private static AdaptiveContainer Amiss(Finding finding, Extent extent) => Sheet.Box(
        finding.Health == Health.Bad ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning,
        [
            Words.Line(Words.Run(finding.Health == Health.Bad ? "⛔" : "⚠️"), Words.Bold(PlainText.Line(finding.Says.Th, extent.Text))),
            .. finding.Mend is { } mend ? (IEnumerable<AdaptiveElement>)[Words.Plain(PlainText.Line($"วิธีแก้: {mend.Th}", extent.Text))] : [],
            Words.Small(PlainText.Line(finding.Says.En, extent.Line)),
        ]);
}
