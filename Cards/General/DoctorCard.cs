using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Cards.General;

/// <summary>The bot's problems, worst first, each with its fix; then the checks that passed.</summary>
public static class DoctorCard
{
    public static DrawnCard Draw(IReadOnlyList<Finding> findings) => DetailLevel.Fit(detail =>
    {
        var problems = findings.Where(f => f.Health != FindingLevel.Good).ToList();
        return CardLayout.Create(
            GeneralTexts.CheckSystem,
            [
                .. CardLayout.Title(GeneralTexts.CheckSystem),
                CardText.Line(CardText.Bold(problems.Count == 0 ? GeneralTexts.AllReady : GeneralTexts.ProblemsFound(TextFormat.Number(problems.Count)))),
                .. problems.Take(detail.Items * 2).Select(f => Problem(f, detail)),
                .. CardLayout.Rest(problems.Count - detail.Items * 2, GeneralTexts.EntriesCounter, ""),
                .. findings.Where(f => f.Health == FindingLevel.Good).Take(detail.Items * 2).Select(f => CardText.Line(CardText.Run("✅"), CardText.Run(PlainText.Line(f.Message, detail.Line)))),
            ],
            [Buttons.Plain(new AskDoctor())]);
    });

    private static AdaptiveContainer Problem(Finding finding, DetailLevel detail) => CardLayout.Box(
        finding.Health == FindingLevel.Bad ? AdaptiveContainerStyle.Attention : AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run(finding.Health == FindingLevel.Bad ? "⛔" : "⚠️"), CardText.Bold(PlainText.Line(finding.Message, detail.Text))),
            .. finding.Fix is { } fix ? (IEnumerable<AdaptiveElement>)[CardText.Plain(PlainText.Line(GeneralTexts.HowToFix(fix), detail.Text))] : [],
        ]);
}
