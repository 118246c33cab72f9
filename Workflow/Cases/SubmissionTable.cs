using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Creates the table of a collection's submissions, with one row per respondent.</summary>
public static class SubmissionTable
{
    public static Table Create(Case @case, Procedure procedure, CollectionStep step, StepVisit visit, StaffDirectory directory)
    {
        var round = procedure.Round(visit.Round) is { } r ? $" · {r.Title.Th}" : "";
        return new Table(
            "คำตอบ",
            [$"{@case.Number} {@case.Subject}", $"{procedure.ShortTitle.Th}", $"ข้อ {step.Row} {step.Title.Th}{round}"],
            ["ลำดับ", "ผู้ตอบ", .. step.Form.Select(f => f.Label.Th), "ไฟล์", "ส่งโดย", "ส่งเมื่อ", "สถานะ", "หมายเหตุ"],
            [.. visit.Asked.Select((respondent, i) => Line(@case, step, visit, respondent, i + 1, directory))]);
    }

    /// <summary>Thai name of the unit or person.</summary>
    public static string Name(Respondent respondent, StaffDirectory directory) =>
        (respondent.Kind == RespondentKind.Units ? directory.Unit(respondent.Key)?.Title.Th : directory.ById(respondent.Key)?.Name.Th) ?? respondent.Key;

    private static IReadOnlyList<TableCell> Line(Case @case, CollectionStep step, StepVisit visit, Respondent respondent, int number, StaffDirectory directory)
    {
        var submission = visit.SubmissionOf(respondent);
        var files = @case.Documents.Where(d => d.Step == visit.Step && d.Respondent == respondent.ToString() && d.Counts && IsOfRound(@case, visit, d));
        return
        [
            new(FormattableString.Invariant($"{number}")), new(Name(respondent, directory)),
            .. step.Form.Select(f => Cell(f, submission?.Fields.GetValueOrDefault(f.Key))),
            new(string.Join(", ", files.Select(d => d.Item?.Name ?? d.FileName))),
            new(submission is { IsOnBehalf: true } ? $"{submission.By.Name} (กรอกแทน)" : submission?.By.Name), new(null, submission?.At), new(Status(submission)), new(Remark(submission)),
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

    private static bool IsOfRound(Case @case, StepVisit visit, CaseDocument document) =>
        @case.FindVisit(document.Step, document.Visit)?.Round == visit.Round;

    private static string Status(Submission? submission) => submission?.Status switch
    {
        SubmissionStatus.Accepted => "รับแล้ว",
        SubmissionStatus.Returned => "ส่งกลับให้แก้ไข",
        SubmissionStatus.Sent => "ส่งแล้ว ยังไม่ได้ตรวจรับ",
        null => "ยังไม่ตอบ",
    };

    private static string? Remark(Submission? submission)
    {
        string?[] remarks =
        [
            submission is { Late: true } ? "ส่งหลังปิดรับ" : null,
            submission is { Status: SubmissionStatus.Returned, Reason: { } reason } ? reason : null,
            submission?.WithoutDocuments is { } why ? $"เอกสารไม่ครบ: {why}" : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
    }
}
