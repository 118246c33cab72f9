namespace OnesqaBot.Workflow;

/// <summary>The answers of a collection as a table: a line for each who was asked, in the order in which they were.</summary>
public static class AnswerTable
{
    public static Table Of(Case @case, Procedure procedure, CollectionStep step, StepVisit visit, StaffDirectory directory)
    {
        var round = procedure.Round(visit.Round) is { } r ? $" · {r.Title.Th}" : "";
        return new Table(
            "คำตอบ",
            [$"{@case.Number} {@case.Subject}", $"{procedure.ShortTitle.Th}", $"ข้อ {step.Row} {step.Title.Th}{round}"],
            ["ลำดับ", "ผู้ตอบ", .. step.Form.Select(f => f.Label.Th), "ไฟล์", "ส่งโดย", "ส่งเมื่อ", "สถานะ", "หมายเหตุ"],
            [.. visit.Asked.Select((respondent, i) => Line(@case, step, visit, respondent, i + 1, directory))]);
    }

    /// <summary>How a respondent is called: the unit's or the person's Thai name.</summary>
    public static string Name(Respondent respondent, StaffDirectory directory) =>
        (respondent.Kind == RespondentKind.Units ? directory.Unit(respondent.Key)?.Title.Th : directory.ById(respondent.Key)?.Name.Th) ?? respondent.Key;

    private static IReadOnlyList<TableCell> Line(Case @case, CollectionStep step, StepVisit visit, Respondent respondent, int number, StaffDirectory directory)
    {
        var answer = visit.AnswerOf(respondent);
        var files = @case.Documents.Where(d => d.Step == visit.Step && d.Respondent == respondent.ToString() && d.Lost is null && IsOfRound(@case, visit, d));
        return
        [
            new(FormattableString.Invariant($"{number}")), new(Name(respondent, directory)),
            .. step.Form.Select(f => new TableCell(answer?.Fields.GetValueOrDefault(f.Key))),
            new(string.Join(", ", files.Select(d => d.Item?.Name ?? d.FileName))),
            new(answer?.By.Name), new(null, answer?.At), new(Status(answer)), new(Remark(answer)),
        ];
    }

    private static bool IsOfRound(Case @case, StepVisit visit, CaseDocument document) =>
        @case.Visit(document.Step, document.Visit)?.Round == visit.Round;

    private static string Status(Answer? answer) => answer?.Status switch
    {
        AnswerStatus.Accepted => "รับแล้ว",
        AnswerStatus.Returned => "ส่งกลับให้แก้ไข",
        AnswerStatus.Sent => "ส่งแล้ว ยังไม่ได้ตรวจรับ",
        _ => "ยังไม่ตอบ",
    };

    private static string? Remark(Answer? answer)
    {
        string?[] remarks =
        [
            answer is { Late: true } ? "ส่งหลังปิดรับ" : null,
            answer is { Status: AnswerStatus.Returned, Reason: { } reason } ? reason : null,
            answer?.WithoutDocuments is { } why ? $"เอกสารไม่ครบ: {why}" : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } some ? string.Join("; ", some) : null;
    }
}
