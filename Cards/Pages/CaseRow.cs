using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Pages;

/// <summary>A case as an entry of a list on a web page, with the lines of the list cards.</summary>
/// <param name="Number">The case's number, by which the page asks for it.</param>
/// <param name="Title">The procedure and the subject.</param>
/// <param name="Lines">What follows the title: the step, what is awaited, when it is due, since when.</param>
public sealed record CaseRow(string Number, string Title, IReadOnlyList<PageLine> Lines, bool IsLate)
{
    public static CaseRow FromLine(WorkLine line, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(office);
        var summary = line.Summary;
        var lines = PageLines.FromElements(WorkLines.Describe(line, office, DetailLevel.Most));
        return new(
            summary.Number.ToString(), CaseTitle.Format(line.Procedure, summary.Subject, DetailLevel.Most.Line), [.. lines.Skip(1)],
            summary is { Status: CaseStatus.Open, Due: { } due } && DueText.IsLate(due, office));
    }
}
