using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>A case as a line of the results under Teams's compose box, which only the searcher sees, and which Teams reads as HTML.</summary>
/// <param name="Title">Procedure and subject.</param>
/// <param name="Text">Number, where the case is, and its due date or end.</param>
public sealed record FoundCase(string Title, string Text)
{
    private const int MaxTitle = 120;
    private const int MaxText = 160;

    public static FoundCase Create(WorkLine line, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(office);
        var summary = line.Summary;
        string?[] parts =
        [
            summary.Number.ToString(),
            summary.Status == CaseStatus.Open
                ? summary.Step is { } key && line.Procedure.Find(key) is { } step ? $"{CaseHeader.StepNumber(step)} {step.Title.Localized()}" : null
                : WorkLines.Ended(summary.Status, summary.Since),
            summary is { Status: CaseStatus.Open, Due: { } due } ? $"{ElementTexts.DueLabel} {TextFormat.ShortDate(due)}" : null,
        ];
        return new(PlainText.Bare(CaseTitle.Format(line.Procedure, summary.Subject, MaxTitle), MaxTitle), PlainText.Bare(string.Join(" · ", parts.OfType<string>()), MaxText));
    }
}
