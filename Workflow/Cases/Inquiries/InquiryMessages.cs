namespace OnesqaBot.Workflow.Cases.Inquiries;

/// <summary>ขอข้อมูลเพิ่ม: whoever decides asks whoever prepared the matter, without a return. One inquiry is open at a time.</summary>
public sealed record Inquire(string Id, CaseNumber Case, string Step, int Visit, string? Question) : StepCommand(Id, Case, Step, Visit);

/// <summary>Answers an inquiry, with the files handed in for it.</summary>
/// <param name="Inquiry">As <see cref="OnesqaBot.Workflow.Cases.Inquiry.Number"/>.</param>
public sealed record AnswerInquiry(
    string Id, CaseNumber Case, string Step, int Visit, int Inquiry, string? Text) : StepCommand(Id, Case, Step, Visit);

/// <summary>Withdraws an inquiry that was not answered yet.</summary>
public sealed record WithdrawInquiry(string Id, CaseNumber Case, string Step, int Visit, int Inquiry) : StepCommand(Id, Case, Step, Visit);

/// <summary>Something that happened to an inquiry.</summary>
public abstract record InquiryEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => InquiryFold.Change(state, recorded);
}

/// <summary>Whoever decides asked whoever prepared the matter.</summary>
/// <param name="Position">Key of the position that is to answer.</param>
/// <param name="Person">Key of the person who prepared the matter; null if nobody in particular.</param>
public sealed record InquiryMade(string Step, int Visit, int Inquiry, string Question, string Position, string? Person) : InquiryEvent;

/// <param name="Text">Null if files alone are the answer.</param>
public sealed record InquiryAnswered(string Step, int Visit, int Inquiry, string? Text) : InquiryEvent;

/// <summary>An inquiry was withdrawn before it was answered.</summary>
public sealed record InquiryWithdrawn(string Step, int Visit, int Inquiry) : InquiryEvent;

public enum InquiryFault
{
    /// <summary>Another inquiry is still open.</summary>
    AlreadyOpen,
    /// <summary>There is nobody else who could answer.</summary>
    NobodyToAsk,
    /// <summary>It was answered or withdrawn, or the matter was decided.</summary>
    Closed,
}

/// <summary>Nothing can be asked here now, or the inquiry can no longer be answered.</summary>
public sealed record InquiryImpossible(InquiryFault Fault) : Refusal;

/// <summary>The question is empty.</summary>
public sealed record QuestionMissing : Refusal;

/// <summary>The answer has neither words nor files.</summary>
public sealed record AnswerMissing : Refusal;
