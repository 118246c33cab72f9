using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>The texts of the cards about a case.</summary>
internal static class CaseTexts
{
    private static readonly TextCatalog Texts = new(typeof(CaseTexts));

    public static string AcceptAll => Texts[nameof(AcceptAll)];

    public static string AcceptAnswer => Texts[nameof(AcceptAnswer)];

    public static string AllSteps => Texts[nameof(AllSteps)];

    public static string AlreadyHeld => Texts[nameof(AlreadyHeld)];

    public static string AlreadyHeldExplanation => Texts[nameof(AlreadyHeldExplanation)];

    public static string AnswerAccepted => Texts[nameof(AnswerAccepted)];

    public static string AnswerReturned => Texts[nameof(AnswerReturned)];

    public static string AnswerSent => Texts[nameof(AnswerSent)];

    public static string Answers => Texts[nameof(Answers)];

    public static string AnswersMissing => Texts[nameof(AnswersMissing)];

    public static string AnswersMissingOrNotAccepted => Texts[nameof(AnswersMissingOrNotAccepted)];

    public static string AppMissingAdvice => Texts[nameof(AppMissingAdvice)];

    public static string AppointActing => Texts[nameof(AppointActing)];

    public static string Approve => Texts[nameof(Approve)];

    public static string ApprovedBy => Texts[nameof(ApprovedBy)];

    public static string ApprovedCaseEnded => Texts[nameof(ApprovedCaseEnded)];

    public static string ApprovedCaseEndedNumbered(CaseNumber caseName) => Texts.Format(nameof(ApprovedCaseEndedNumbered), caseName);

    public static string AssignedBy => Texts[nameof(AssignedBy)];

    public static string AssignedToTakePart => Texts[nameof(AssignedToTakePart)];

    public static string AssignmentCancelled => Texts[nameof(AssignmentCancelled)];

    public static string AttachFile => Texts[nameof(AttachFile)];

    public static string AttachFirstThenAnswer => Texts[nameof(AttachFirstThenAnswer)];

    public static string AttachMinutesFirst => Texts[nameof(AttachMinutesFirst)];

    public static string AttachNewFile => Texts[nameof(AttachNewFile)];

    public static string AwaitingResolution => Texts[nameof(AwaitingResolution)];

    public static string BecauseHolidaysChanged => Texts[nameof(BecauseHolidaysChanged)];

    public static string By => Texts[nameof(By)];

    public static string CancelCase => Texts[nameof(CancelCase)];

    public static string CancelCaseNumbered(CaseNumber caseName) => Texts.Format(nameof(CancelCaseNumbered), caseName);

    public static string CancelExplanation => Texts[nameof(CancelExplanation)];

    public static string CancelMeeting => Texts[nameof(CancelMeeting)];

    public static string CancelReason => Texts[nameof(CancelReason)];

    public static string CancelReasonExample => Texts[nameof(CancelReasonExample)];

    public static string CardFor => Texts[nameof(CardFor)];

    public static string CaseClosedNumbered(CaseNumber caseName) => Texts.Format(nameof(CaseClosedNumbered), caseName);

    public static string CaseStatus => Texts[nameof(CaseStatus)];

    public static string CaseSummary => Texts[nameof(CaseSummary)];

    public static string ChangeHeldDate => Texts[nameof(ChangeHeldDate)];

    public static string ChangePeople => Texts[nameof(ChangePeople)];

    public static string ChangeSchedule => Texts[nameof(ChangeSchedule)];

    public static string ChooseDateUntilToday => Texts[nameof(ChooseDateUntilToday)];

    public static string CloseCollection => Texts[nameof(CloseCollection)];

    public static string CloseExplanation => Texts[nameof(CloseExplanation)];

    public static string CloseReason => Texts[nameof(CloseReason)];

    public static string CloseReasonExample => Texts[nameof(CloseReasonExample)];

    public static string ClosedStillPossible => Texts[nameof(ClosedStillPossible)];

    public static string CollectAnswers => Texts[nameof(CollectAnswers)];

    public static string CompletedAt(string time) => Texts.Format(nameof(CompletedAt), time);

    public static string ConfirmCancel => Texts[nameof(ConfirmCancel)];

    public static string ConfirmClose => Texts[nameof(ConfirmClose)];

    public static string ConfirmOutcome(string title) => Texts.Format(nameof(ConfirmOutcome), title);

    public static string ConfirmPassOn => Texts[nameof(ConfirmPassOn)];

    public static string ConfirmResolution => Texts[nameof(ConfirmResolution)];

    public static string CorrectPassOn => Texts[nameof(CorrectPassOn)];

    public static string CouldNotBeDelivered => Texts[nameof(CouldNotBeDelivered)];

    public static string CreatingTeamsLink => Texts[nameof(CreatingTeamsLink)];

    public static string Day => Texts[nameof(Day)];

    public static string DoNotCancel => Texts[nameof(DoNotCancel)];

    public static string DocumentsInFolder => Texts[nameof(DocumentsInFolder)];

    public static string DocumentsMissing => Texts[nameof(DocumentsMissing)];

    public static string DocumentsMissingExample => Texts[nameof(DocumentsMissingExample)];

    public static string DocumentsMissingExplanation => Texts[nameof(DocumentsMissingExplanation)];

    public static string DocumentsMissingMark => Texts[nameof(DocumentsMissingMark)];

    public static string DocumentsMissingReason => Texts[nameof(DocumentsMissingReason)];

    public static string Done => Texts[nameof(Done)];

    public static string DoneBy => Texts[nameof(DoneBy)];

    public static string DonePassOn => Texts[nameof(DonePassOn)];

    public static string EditAnswer => Texts[nameof(EditAnswer)];

    public static string EditableUntilAccepted => Texts[nameof(EditableUntilAccepted)];

    public static string EndorsePassOn => Texts[nameof(EndorsePassOn)];

    public static string FileDelayed => Texts[nameof(FileDelayed)];

    public static string FileDelayedExplanation => Texts[nameof(FileDelayedExplanation)];

    public static string FileEmpty => Texts[nameof(FileEmpty)];

    public static string FileFiled => Texts[nameof(FileFiled)];

    public static string FileFor => Texts[nameof(FileFor)];

    public static string FileLost => Texts[nameof(FileLost)];

    public static string FileLostNumbered(CaseNumber caseName) => Texts.Format(nameof(FileLostNumbered), caseName);

    public static string FileNotDownloaded => Texts[nameof(FileNotDownloaded)];

    public static string FileSentAt => Texts[nameof(FileSentAt)];

    public static string FileTooLarge => Texts[nameof(FileTooLarge)];

    public static string FileTypeRefused => Texts[nameof(FileTypeRefused)];

    public static string Files(string files) => Texts.Format(nameof(Files), files);

    public static string FilesReceived => Texts[nameof(FilesReceived)];

    public static string FormKept => Texts[nameof(FormKept)];

    public static string GoBack => Texts[nameof(GoBack)];

    public static string HeldOn => Texts[nameof(HeldOn)];

    public static string HeldOnAnotherDay => Texts[nameof(HeldOnAnotherDay)];

    public static string HintAttach => Texts[nameof(HintAttach)];

    public static string HintChoosePeople => Texts[nameof(HintChoosePeople)];

    public static string HintReady(string doneTitle) => Texts.Format(nameof(HintReady), doneTitle);

    public static string History => Texts[nameof(History)];

    public static string HistoryNumbered(CaseNumber caseName) => Texts.Format(nameof(HistoryNumbered), caseName);

    public static string IfAny(string title) => Texts.Format(nameof(IfAny), title);

    public static string Incorrect => Texts[nameof(Incorrect)];

    public static string InvitationCancelled => Texts[nameof(InvitationCancelled)];

    public static string Invited => Texts[nameof(Invited)];

    public static string JoinMeeting => Texts[nameof(JoinMeeting)];

    public static string JoinWithTeams => Texts[nameof(JoinWithTeams)];

    public static string Latest => Texts[nameof(Latest)];

    public static string LatestEntriesOnly(string most, string count) => Texts.Format(nameof(LatestEntriesOnly), most, count);

    public static string LatestFiles => Texts[nameof(LatestFiles)];

    public static string LatestOutcome(string place, string text, string by, string time) => Texts.Format(nameof(LatestOutcome), place, text, by, time);

    public static string Meanwhile => Texts[nameof(Meanwhile)];

    public static string MinutesMissing => Texts[nameof(MinutesMissing)];

    public static string MinutesMissingExample => Texts[nameof(MinutesMissingExample)];

    public static string MinutesMissingExplanation => Texts[nameof(MinutesMissingExplanation)];

    public static string MinutesMissingReason => Texts[nameof(MinutesMissingReason)];

    public static string MovedBy(string by, string time) => Texts.Format(nameof(MovedBy), by, time);

    public static string NewRoundOpened => Texts[nameof(NewRoundOpened)];

    public static string NoLongerInvited => Texts[nameof(NoLongerInvited)];

    public static string NoLongerParticipant => Texts[nameof(NoLongerParticipant)];

    public static string NobodyMeanwhile => Texts[nameof(NobodyMeanwhile)];

    public static string NominatedBy => Texts[nameof(NominatedBy)];

    public static string NotAnswered => Texts[nameof(NotAnswered)];

    public static string Online => Texts[nameof(Online)];

    public static string OnlineLabel => Texts[nameof(OnlineLabel)];

    public static string OpenFormHere => Texts[nameof(OpenFormHere)];

    public static string OpenThisStep => Texts[nameof(OpenThisStep)];

    public static string OpenWork => Texts[nameof(OpenWork)];

    public static string Opened => Texts[nameof(Opened)];

    public static string OpenedBy => Texts[nameof(OpenedBy)];

    public static string OrAttachProof => Texts[nameof(OrAttachProof)];

    public static string Overdue => Texts[nameof(Overdue)];

    public static string OverdueExplanation => Texts[nameof(OverdueExplanation)];

    public static string Participants => Texts[nameof(Participants)];

    public static string ParticipantsOptional => Texts[nameof(ParticipantsOptional)];

    public static string Place => Texts[nameof(Place)];

    public static string PlaceOptional => Texts[nameof(PlaceOptional)];

    public static string PleaseCheck => Texts[nameof(PleaseCheck)];

    public static string PleaseDecide => Texts[nameof(PleaseDecide)];

    public static string PleaseEndorse => Texts[nameof(PleaseEndorse)];

    public static string PositionFilled(string names) => Texts.Format(nameof(PositionFilled), names);

    public static string Previously(string date) => Texts.Format(nameof(Previously), date);

    public static string Publish => Texts[nameof(Publish)];

    public static string Published => Texts[nameof(Published)];

    public static string RecordResolution => Texts[nameof(RecordResolution)];

    public static string Refresh => Texts[nameof(Refresh)];

    public static string Rejected => Texts[nameof(Rejected)];

    public static string RejectedAdvice => Texts[nameof(RejectedAdvice)];

    public static string RejectedFor => Texts[nameof(RejectedFor)];

    public static string RejectedNumbered(CaseNumber caseName, string name) => Texts.Format(nameof(RejectedNumbered), caseName, name);

    public static string RemindMissing => Texts[nameof(RemindMissing)];

    public static string RemindedAt => Texts[nameof(RemindedAt)];

    public static string ReminderNotAnswered => Texts[nameof(ReminderNotAnswered)];

    public static string ReportComesLater(string row, string title) => Texts.Format(nameof(ReportComesLater), row, title);

    public static string Request => Texts[nameof(Request)];

    public static string RequestedAt => Texts[nameof(RequestedAt)];

    public static string RequestedFrom => Texts[nameof(RequestedFrom)];

    public static string Requester => Texts[nameof(Requester)];

    public static string ResolutionAsEntered => Texts[nameof(ResolutionAsEntered)];

    public static string Respondents => Texts[nameof(Respondents)];

    public static string RespondentsCounter => Texts[nameof(RespondentsCounter)];

    public static string ReturnForRevision => Texts[nameof(ReturnForRevision)];

    public static string SaveChanges => Texts[nameof(SaveChanges)];

    public static string SaveHeld => Texts[nameof(SaveHeld)];

    public static string SavePeople => Texts[nameof(SavePeople)];

    public static string SaveSchedule => Texts[nameof(SaveSchedule)];

    public static string Schedule => Texts[nameof(Schedule)];

    public static string SeeTableWhenClosed => Texts[nameof(SeeTableWhenClosed)];

    public static string SendAnswer => Texts[nameof(SendAnswer)];

    public static string SendBack => Texts[nameof(SendBack)];

    public static string SendNewAnswer => Texts[nameof(SendNewAnswer)];

    public static string SentAwaitingCheck => Texts[nameof(SentAwaitingCheck)];

    public static string SentBy => Texts[nameof(SentBy)];

    public static string SentLate => Texts[nameof(SentLate)];

    public static string Since(string time) => Texts.Format(nameof(Since), time);

    public static string StepFinishedAddYourself => Texts[nameof(StepFinishedAddYourself)];

    public static string SubmitPassOn => Texts[nameof(SubmitPassOn)];

    public static string SubmitTo => Texts[nameof(SubmitTo)];

    public static string SummaryAllAnswered(string place) => Texts.Format(nameof(SummaryAllAnswered), place);

    public static string SummaryAnswerAccepted(string place) => Texts.Format(nameof(SummaryAnswerAccepted), place);

    public static string SummaryAnswerReturned(string place) => Texts.Format(nameof(SummaryAnswerReturned), place);

    public static string SummaryAnswerSent(string place) => Texts.Format(nameof(SummaryAnswerSent), place);

    public static string SummaryCancelled(string place) => Texts.Format(nameof(SummaryCancelled), place);

    public static string SummaryCheck(string place) => Texts.Format(nameof(SummaryCheck), place);

    public static string SummaryClosed(string about) => Texts.Format(nameof(SummaryClosed), about);

    public static string SummaryDecide(string place) => Texts.Format(nameof(SummaryDecide), place);

    public static string SummaryEnded(string about) => Texts.Format(nameof(SummaryEnded), about);

    public static string SummaryEndorse(string place) => Texts.Format(nameof(SummaryEndorse), place);

    public static string SummaryFileDelayed(string about) => Texts.Format(nameof(SummaryFileDelayed), about);

    public static string SummaryFileLost(string about) => Texts.Format(nameof(SummaryFileLost), about);

    public static string SummaryLateSubmission(string place) => Texts.Format(nameof(SummaryLateSubmission), place);

    public static string SummaryNewCase(string about) => Texts.Format(nameof(SummaryNewCase), about);

    public static string SummaryNewWork(string place) => Texts.Format(nameof(SummaryNewWork), place);

    public static string SummaryRecordResolution(string place) => Texts.Format(nameof(SummaryRecordResolution), place);

    public static string SummaryRejected(string about) => Texts.Format(nameof(SummaryRejected), about);

    public static string SummaryRequest(string place) => Texts.Format(nameof(SummaryRequest), place);

    public static string SummaryReturned(string place) => Texts.Format(nameof(SummaryReturned), place);

    public static string SummaryTargetMoved(string about) => Texts.Format(nameof(SummaryTargetMoved), about);

    public static string SummaryUnreachable(string about) => Texts.Format(nameof(SummaryUnreachable), about);

    public static string SummaryVacant(string about) => Texts.Format(nameof(SummaryVacant), about);

    public static string TargetMoved => Texts[nameof(TargetMoved)];

    public static string TargetMovedNumbered(CaseNumber caseName) => Texts.Format(nameof(TargetMovedNumbered), caseName);

    public static string TellAdministrator => Texts[nameof(TellAdministrator)];

    public static string Time => Texts[nameof(Time)];

    public static string TotalTime => Texts[nameof(TotalTime)];

    public static string Unreachable => Texts[nameof(Unreachable)];

    public static string UnreachableAdvice => Texts[nameof(UnreachableAdvice)];

    public static string UnreachableNumbered(CaseNumber caseName, string name) => Texts.Format(nameof(UnreachableNumbered), caseName, name);

    public static string Vacant => Texts[nameof(Vacant)];

    public static string VacantAdvice => Texts[nameof(VacantAdvice)];

    public static string VacantAt => Texts[nameof(VacantAt)];

    public static string HasNoHolder => Texts[nameof(HasNoHolder)];

    public static string VacantNumbered(CaseNumber caseName, string position) => Texts.Format(nameof(VacantNumbered), caseName, position);

    public static string View => Texts[nameof(View)];

    public static string ViewCase => Texts[nameof(ViewCase)];

    public static string WaitingLong => Texts[nameof(WaitingLong)];

    public static string WhatToDo => Texts[nameof(WhatToDo)];

    public static string When => Texts[nameof(When)];
}
