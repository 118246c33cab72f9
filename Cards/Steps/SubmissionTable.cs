using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>Creates the table of a collection's submissions, with one row per respondent, in the reader's language.</summary>
public static class SubmissionTable
{
    public static Table Create(Case @case, Procedure procedure, Step step, StepVisit visit, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(procedure);
        ArgumentNullException.ThrowIfNull(step);
        ArgumentNullException.ThrowIfNull(visit);
        var collection = (CollectionStep)step;
        var round = procedure.Round(visit.Round) is { } r ? $" · {r.Title.Localized()}" : "";
        return new Table(
            SubmissionTableTexts.Submissions,
            [$"{@case.Number} {@case.Subject}", procedure.ShortTitle.Localized(), SubmissionTableTexts.Step(step.Row, step.Title) + round],
            [
                SubmissionTableTexts.Number, SubmissionTableTexts.Respondent, .. collection.Form.Select(f => f.Label.Localized()), SubmissionTableTexts.Files, SubmissionTableTexts.SentBy,
                SubmissionTableTexts.SentAt, SubmissionTableTexts.Status, SubmissionTableTexts.Remarks,
            ],
            [.. visit.Asked.Select((respondent, i) => Line(@case, collection, visit, respondent, i + 1, office))]);
    }

    private static IReadOnlyList<TableCell> Line(
        Case @case, CollectionStep step, StepVisit visit, Respondent respondent, int number, OfficeView office)
    {
        var submission = visit.SubmissionOf(respondent);
        var files = @case.Documents.Where(d => d.Step == visit.Step && d.Respondent == respondent.ToString() && d.Counts && IsOfRound(@case, visit, d));
        return
        [
            new(FormattableString.Invariant($"{number}")), new(SubmissionText.FullName(respondent, office)),
            .. step.Form.Select(f => Cell(f, submission?.Fields.GetValueOrDefault(f.Key))),
            new(string.Join(", ", files.Select(d => d.Item?.Name ?? d.FileName))),
            new(Sender(submission, office)), new(null, submission?.At), new(Status(submission)), new(Remark(submission)),
        ];
    }

    /// <summary>
    /// Numbers and days as such, so that the office can add them up and sort them; what was sent before fields had types may not be readable.
    /// </summary>
    private static TableCell Cell(FormField field, string? answer) => answer is null ? new(null) : field.Type switch
    {
        FieldType.Amount when FieldValue.Amount(answer) is { } amount => new(null) { Amount = amount },
        FieldType.Percentage when FieldValue.Percentage(answer) is { } percentage => new(null) { Quantity = percentage },
        FieldType.Day when FieldDays.Read(field.Type, answer, null).Days is { } day => new(null) { Date = day.First },
        // Whatever else it is, and what cannot be read, as text.
        _ => new(answer),
    };

    private static string? Sender(Submission? submission, OfficeView office) => submission switch
    {
        null => null,
        { IsOnBehalf: true, By: var by } => SubmissionTableTexts.OnBehalf(SignatureText.Name(by, office)),
        { By: var by } => SignatureText.Name(by, office),
    };

    private static bool IsOfRound(Case @case, StepVisit visit, CaseDocument document) =>
        @case.FindVisit(document.Step, document.Visit)?.Round == visit.Round;

    private static string Status(Submission? submission) => submission?.Status switch
    {
        SubmissionStatus.Accepted => SubmissionTableTexts.Accepted,
        SubmissionStatus.Returned => SubmissionTableTexts.Returned,
        SubmissionStatus.Sent => SubmissionTableTexts.Sent,
        null => SubmissionTableTexts.Unanswered,
    };

    private static string? Remark(Submission? submission)
    {
        string?[] remarks =
        [
            submission is { Late: true } ? SubmissionTableTexts.SentAfterClosing : null,
            submission is { Status: SubmissionStatus.Returned, Reason: { } reason } ? reason : null,
            submission?.WithoutDocuments is { } why ? SubmissionTableTexts.Incomplete(why) : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
    }
}
