using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Inquiries;

/// <summary>ขอข้อมูลเพิ่ม: a question that a decider asks whoever prepared the matter, before deciding. The case stays where it is.</summary>
/// <param name="Number">Number within the visit, starting at 1.</param>
/// <param name="Stage">Index of the stage that asks.</param>
/// <param name="Position">Key of the position that is to answer.</param>
/// <param name="Person">Key of the person of that position who prepared the matter and gets the card; null if nobody in particular.</param>
public sealed record Inquiry(int Number, int Stage, string Question, Signature By, DateTimeOffset At, string Position, string? Person)
{
    /// <summary>The answer; null while there is none.</summary>
    public InquiryAnswer? Answer { get; init; }

    /// <summary>Who withdrew it unanswered, and when; null if nobody did.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>When it was answered or withdrawn; null if neither.</summary>
    public DateTimeOffset? ClosedAt => Answer?.At ?? Withdrawn?.At;

    /// <summary>Whom an inquiry at this visit asks: whoever did its work, or the latest work before it.</summary>
    internal static (string Position, string? Person) Preparer(Case @case, StepVisit visit, Procedure procedure)
    {
        var index = @case.Visits.FindIndex(v => v.Step == visit.Step && v.VisitNumber == visit.VisitNumber);
        var earlier = @case.Visits.Take(index).Where(v => v.Round == visit.Round || v.Round is null || visit.Round is null);
        var by = visit.Worker ?? earlier.LastOrDefault(v => v.Worker is not null)?.Worker ?? @case.OpenedBy;
        return by.Position is Signature.SystemPerson or Responsibility.Participant ? (procedure.OpenedBy, null) : (by.Position, by.Person);
    }
}

/// <param name="Text">Null if files alone are the answer.</param>
public sealed record InquiryAnswer(string? Text, Signature By, DateTimeOffset At);
