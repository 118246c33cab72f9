using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Tasks;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Steps.Resolutions;

/// <summary>Rules of a resolution: an officer records it, and a return leads back to the step that prepared the matter.</summary>
internal static class ResolutionRules
{
    /// <summary>Longest resolution number or meeting name, in characters.</summary>
    public const int Longest = 120;

    public static Refusal? Decide(CaseDraft draft, ResolutionStep step, StepVisit visit, StepCommand command, Signature by) =>
        step.ChainIn(visit.Round)[visit.Stage] switch
        {
            { Kind: StageKind.Work } => TaskRules.Decide(draft, step, visit, command, by),
            { Kind: StageKind.Approval } => ApprovalRules.Decide(draft, step, visit, command, by),
            { Body: { } body } => Record(draft, step, body, visit, command, by),
            var stage => throw new InvalidOperationException($"A resolution has no stage {stage.Kind}."),
        };

    private static Refusal? Record(CaseDraft draft, ResolutionStep step, string body, StepVisit visit, StepCommand command, Signature by)
    {
        if (command is HandIn file) return DocumentRules.HandIn(draft, step, visit, file, by);
        if (command is WithdrawDocument withdraw) return DocumentRules.Withdraw(draft, visit, withdraw, by);
        if (command is not RecordResolution record) return StepCommandRules.TakenElsewhere(command);
        if (Fault(record, ThaiTime.Date(draft.Now), draft.Directory.Body(body)?.Meets != false) is { } fault) return new ResolutionInvalid(fault);
        if (VisibleText.Trim(record.Number).Length > Longest || VisibleText.Trim(record.Meeting).Length > Longest) return new TooLong(Longest);
        if (FieldValue.Read(FieldType.DocumentNumber, VisibleText.Trim(record.Number)) is not { } number) return new ResolutionInvalid(ResolutionFault.NumberUnreadable);
        if ((VisibleText.IsEmpty(record.Meeting) ? "" : FieldValue.Read(FieldType.MeetingNumber, VisibleText.Trim(record.Meeting))) is not { } meeting) return new ResolutionInvalid(ResolutionFault.MeetingUnreadable);
        var result = record.Result!.Value;
        var note = result == ResolutionResult.Passed || VisibleText.IsEmpty(record.Note) ? null : VisibleText.Trim(record.Note);
        if (note?.Length > CaseEngine.LongestReason) return new TooLong(CaseEngine.LongestReason);
        if (ReasonRules.WithoutDocuments(ExpectedDocuments.Missing(draft.State, step, visit), record.Reason, out var without) is { } unfit) return unfit;

        draft.Record(new ResolutionRecorded(visit.Step, visit.VisitNumber, new Resolution(body, number, meeting, record.Date!.Value, result, note)), by);
        if (result == ResolutionResult.Returned) draft.Finish(visit, OutcomeOf(result), returned: true, note, step.ReturnsTo, by);
        else draft.CompleteStage(visit, OutcomeOf(result), without, step.Next, by);
        return null;
    }

    private static string OutcomeOf(ResolutionResult result) => result switch
    {
        ResolutionResult.Passed => Outcomes.Passed,
        ResolutionResult.PassedWithConditions => Outcomes.PassedWithConditions,
        ResolutionResult.Noted => Outcomes.Noted,
        ResolutionResult.Returned => Outcomes.Returned,
    };

    /// <param name="meets">Whether the body decides in meetings; a minister or an office decides by letter.</param>
    private static ResolutionFault? Fault(RecordResolution record, DateOnly today, bool meets) =>
        record.Result is not { } result ? ResolutionFault.NoResult
        : VisibleText.IsEmpty(record.Number) ? ResolutionFault.NoNumber
        : meets && VisibleText.IsEmpty(record.Meeting) ? ResolutionFault.NoMeeting
        : record.Date is not { } date ? ResolutionFault.NoDate
        : date > today ? ResolutionFault.InTheFuture
        : result is ResolutionResult.PassedWithConditions or ResolutionResult.Returned && VisibleText.IsEmpty(record.Note) ? ResolutionFault.NoNote
        : null;
}
