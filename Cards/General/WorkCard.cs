using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.General;

/// <summary>A list of cases, each with a button to open it.</summary>
public static class WorkCard
{
    /// <param name="leftOut">Says that cases are missing from the list; null if it is complete.</param>
    public static DrawnCard Draw(Bilingual title, IReadOnlyList<WorkLine> lines, OfficeView office, Bilingual whenEmpty, Bilingual? leftOut = null) => DetailLevel.Fit(detail => CardLayout.Create(
        $"{title.Th}: {ThaiFormat.Number(lines.Count)} เรื่อง",
        [
            .. CardLayout.Title(title),
            .. lines.Count == 0
                ? CardText.Both(whenEmpty)
                : [CardText.Small($"ทั้งหมด {ThaiFormat.Number(lines.Count)} เรื่อง")],
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(
                WorkLines.Describe(l, office, detail),
                [StepLine.Button(Buttons.Do(WorkLines.Open(l), "เปิด"))],
                separated: true)),
            .. leftOut is null ? [] : CardText.Both(leftOut),
            .. CardLayout.Rest(lines.Count - detail.Items, "เรื่อง", "พิมพ์ “สถานะ” ตามด้วยเลขเรื่องเพื่อดู"),
        ]));
}
