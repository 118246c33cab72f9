using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Elements;

/// <summary>The texts of the parts that cards share.</summary>
internal static class ElementTexts
{
    private static readonly TextCatalog Texts = new(typeof(ElementTexts));

    public static string AndMore(string missing, string what, string where) => Texts.Format(nameof(AndMore), missing, what, where);

    public static string AndMoreFiles(string count) => Texts.Format(nameof(AndMoreFiles), count);

    public static string AnswerTooLong => Texts[nameof(AnswerTooLong)];

    public static string AnsweredWithoutDocuments => Texts[nameof(AnsweredWithoutDocuments)];

    public static string Answers => Texts[nameof(Answers)];

    public static string Approval => Texts[nameof(Approval)];

    public static string AskAdministrator => Texts[nameof(AskAdministrator)];

    public static string At => Texts[nameof(At)];

    public static string At2 => Texts[nameof(At2)];

    public static string AttachedDocuments => Texts[nameof(AttachedDocuments)];

    public static string By => Texts[nameof(By)];

    public static string CaseCancelled => Texts[nameof(CaseCancelled)];

    public static string CaseClosed => Texts[nameof(CaseClosed)];

    public static string Chain => Texts[nameof(Chain)];

    public static string ChangeDateOf(string text) => Texts.Format(nameof(ChangeDateOf), text);

    public static string Choice => Texts[nameof(Choice)];

    public static string Choose => Texts[nameof(Choose)];

    public static string ChooseDate => Texts[nameof(ChooseDate)];

    public static string ChooseDateFromToday => Texts[nameof(ChooseDateFromToday)];

    public static string ChooseDateUntilToday => Texts[nameof(ChooseDateUntilToday)];

    public static string ChoosePeople => Texts[nameof(ChoosePeople)];

    public static string ChoosePerson => Texts[nameof(ChoosePerson)];

    public static string ChooseResult => Texts[nameof(ChooseResult)];

    public static string ChooseStep => Texts[nameof(ChooseStep)];

    public static string ChooseTime => Texts[nameof(ChooseTime)];

    public static string CloseForm => Texts[nameof(CloseForm)];

    public static string ClosedAllDone => Texts[nameof(ClosedAllDone)];

    public static string ClosedIncomplete => Texts[nameof(ClosedIncomplete)];

    public static string CompletedSteps => Texts[nameof(CompletedSteps)];

    public static string ConditionsHint => Texts[nameof(ConditionsHint)];

    public static string ConditionsLabel => Texts[nameof(ConditionsLabel)];

    public static string ConditionsOrReason => Texts[nameof(ConditionsOrReason)];

    public static string ConfirmReturn => Texts[nameof(ConfirmReturn)];

    public static string CreateTeamsLink => Texts[nameof(CreateTeamsLink)];

    public static string Date => Texts[nameof(Date)];

    public static string DateOf(string text) => Texts.Format(nameof(DateOf), text);

    public static string Documents => Texts[nameof(Documents)];

    public static string Draft => Texts[nameof(Draft)];

    public static string DueLabel => Texts[nameof(DueLabel)];

    public static string EarlierVisit => Texts[nameof(EarlierVisit)];

    public static string EndTime => Texts[nameof(EndTime)];

    public static string EndorsedBy => Texts[nameof(EndorsedBy)];

    public static string Endorsement => Texts[nameof(Endorsement)];

    public static string EnterDateOf(string text) => Texts.Format(nameof(EnterDateOf), text);

    public static string Example(string example) => Texts.Format(nameof(Example), example);

    public static string FilesCounter => Texts[nameof(FilesCounter)];

    public static string Filing => Texts[nameof(Filing)];

    public static string FillIn(string label) => Texts.Format(nameof(FillIn), label);

    public static string FromAttempt(string attemptInRound) => Texts.Format(nameof(FromAttempt), attemptInRound);

    public static string GiveMeetingNumber => Texts[nameof(GiveMeetingNumber)];

    public static string GiveParticipants => Texts[nameof(GiveParticipants)];

    public static string GivePlace => Texts[nameof(GivePlace)];

    public static string GiveReason => Texts[nameof(GiveReason)];

    public static string GiveResolutionNumber => Texts[nameof(GiveResolutionNumber)];

    public static string HandbookLatest => Texts[nameof(HandbookLatest)];

    public static string HandbookOverdue => Texts[nameof(HandbookOverdue)];

    public static string HandbookSays => Texts[nameof(HandbookSays)];

    public static string IfAny(string label) => Texts.Format(nameof(IfAny), label);

    public static string IfAnyMark => Texts[nameof(IfAnyMark)];

    public static string ItemsCounter => Texts[nameof(ItemsCounter)];

    public static string KeptInHistory => Texts[nameof(KeptInHistory)];

    public static string LaterStepsOverdue(string count) => Texts.Format(nameof(LaterStepsOverdue), count);

    public static string LatestVisitsOnly(string items, string hidden) => Texts.Format(nameof(LatestVisitsOnly), items, hidden);

    public static string Laws => Texts[nameof(Laws)];

    public static string ListTooLong => Texts[nameof(ListTooLong)];

    public static string LostEmpty => Texts[nameof(LostEmpty)];

    public static string LostNotFiled => Texts[nameof(LostNotFiled)];

    public static string LostTooLarge => Texts[nameof(LostTooLarge)];

    public static string LostTypeRefused => Texts[nameof(LostTypeRefused)];

    public static string Meeting => Texts[nameof(Meeting)];

    public static string MeetingNumber => Texts[nameof(MeetingNumber)];

    public static string MeetingNumberExample => Texts[nameof(MeetingNumberExample)];

    public static string MoveTarget => Texts[nameof(MoveTarget)];

    public static string NewTarget => Texts[nameof(NewTarget)];

    public static string Next => Texts[nameof(Next)];

    public static string NoDocuments => Texts[nameof(NoDocuments)];

    public static string NoDueDateYet(string text) => Texts.Format(nameof(NoDueDateYet), text);

    public static string NotDeliveredTo(string names) => Texts.Format(nameof(NotDeliveredTo), names);

    public static string Now => Texts[nameof(Now)];

    public static string NudgeExplanation => Texts[nameof(NudgeExplanation)];

    public static string Number => Texts[nameof(Number)];

    public static string OpenDocument => Texts[nameof(OpenDocument)];

    public static string OpenFolder => Texts[nameof(OpenFolder)];

    public static string OpenWebPage => Texts[nameof(OpenWebPage)];

    public static string OtherDocuments => Texts[nameof(OtherDocuments)];

    public static string Participants => Texts[nameof(Participants)];

    public static string ParticipantsHint => Texts[nameof(ParticipantsHint)];

    public static string ParticipantsMultiple => Texts[nameof(ParticipantsMultiple)];

    public static string ParticipantsPerLine => Texts[nameof(ParticipantsPerLine)];

    public static string PassedOnIncomplete => Texts[nameof(PassedOnIncomplete)];

    public static string PeopleCounter => Texts[nameof(PeopleCounter)];

    public static string Place => Texts[nameof(Place)];

    public static string PlaceExample => Texts[nameof(PlaceExample)];

    public static string PlaceOfTotal(string stepNumber, string count) => Texts.Format(nameof(PlaceOfTotal), stepNumber, count);

    public static string PublishedAddress => Texts[nameof(PublishedAddress)];

    public static string PublishedAddressExample => Texts[nameof(PublishedAddressExample)];

    public static string PublishedAt => Texts[nameof(PublishedAt)];

    public static string Reason => Texts[nameof(Reason)];

    public static string ReasonGiven(string reason) => Texts.Format(nameof(ReasonGiven), reason);

    public static string ReasonLabel => Texts[nameof(ReasonLabel)];

    public static string ReceivedNotFiled => Texts[nameof(ReceivedNotFiled)];

    public static string RecordResolution => Texts[nameof(RecordResolution)];

    public static string Refresh => Texts[nameof(Refresh)];

    public static string RejectedFor(string names) => Texts.Format(nameof(RejectedFor), names);

    public static string RequiredDocuments => Texts[nameof(RequiredDocuments)];

    public static string ResolutionNumber => Texts[nameof(ResolutionNumber)];

    public static string ResolutionNumberExample => Texts[nameof(ResolutionNumberExample)];

    public static string ResolutionOf(string body) => Texts.Format(nameof(ResolutionOf), body);

    public static string Result => Texts[nameof(Result)];

    public static string ReturnReason => Texts[nameof(ReturnReason)];

    public static string ReturnReasonHint => Texts[nameof(ReturnReasonHint)];

    public static string Returned(string detail) => Texts.Format(nameof(Returned), detail);

    public static string RoundsDone(string count, string named) => Texts.Format(nameof(RoundsDone), count, named);

    public static string RoundsToCome(string left) => Texts.Format(nameof(RoundsToCome), left);

    public static string Save => Texts[nameof(Save)];

    public static string SaveDate => Texts[nameof(SaveDate)];

    public static string Schedule => Texts[nameof(Schedule)];

    public static string SeeAllInFolder => Texts[nameof(SeeAllInFolder)];

    public static string SeeHandbook => Texts[nameof(SeeHandbook)];

    public static string Since => Texts[nameof(Since)];

    public static string SinceDate(string date) => Texts.Format(nameof(SinceDate), date);

    public static string StandingIn(string position) => Texts.Format(nameof(StandingIn), position);

    public static string StartTime => Texts[nameof(StartTime)];

    public static string Step => Texts[nameof(Step)];

    public static string StepNumber(string row) => Texts.Format(nameof(StepNumber), row);

    public static string StoppedHere => Texts[nameof(StoppedHere)];

    public static string SubjectLabel => Texts[nameof(SubjectLabel)];

    public static string Submission => Texts[nameof(Submission)];

    public static string SubmittedAt => Texts[nameof(SubmittedAt)];

    public static string Submitter => Texts[nameof(Submitter)];

    public static string Superseded => Texts[nameof(Superseded)];

    public static string TargetMovedBecause(string reason) => Texts.Format(nameof(TargetMovedBecause), reason);

    public static string VacantPosition(string position) => Texts.Format(nameof(VacantPosition), position);

    public static string VacantTellAdministrator => Texts[nameof(VacantTellAdministrator)];

    public static string WaitedDays(string days) => Texts.Format(nameof(WaitedDays), days);

    public static string Window => Texts[nameof(Window)];

    public static string WithoutDocumentsExample => Texts[nameof(WithoutDocumentsExample)];

    public static string WithoutDocumentsReason => Texts[nameof(WithoutDocumentsReason)];

    public static string Work => Texts[nameof(Work)];

    public static string DateExample => Texts[nameof(DateExample)];

    public static string TimeExample => Texts[nameof(TimeExample)];
}
