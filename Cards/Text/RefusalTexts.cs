using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>The texts of refusals.</summary>
internal static class RefusalTexts
{
    private static readonly TextCatalog Texts = new(typeof(RefusalTexts));

    public static string ActingEndsBeforeStart => Texts[nameof(ActingEndsBeforeStart)];

    public static string ActingHoldsIt => Texts[nameof(ActingHoldsIt)];

    public static string ActingIncomplete => Texts[nameof(ActingIncomplete)];

    public static string ActingOneself => Texts[nameof(ActingOneself)];

    public static string ActingPast => Texts[nameof(ActingPast)];

    public static string ActingTooLong => Texts[nameof(ActingTooLong)];

    public static string AddressInvalid(string address) => Texts.Format(nameof(AddressInvalid), address);

    public static string AlreadyFinished(string by, string done, string time) => Texts.Format(nameof(AlreadyFinished), by, done, time);

    public static string CaseCancelled(string by, string time) => Texts.Format(nameof(CaseCancelled), by, time);

    public static string CaseClosed(string time) => Texts.Format(nameof(CaseClosed), time);

    public static string DateAmbiguous(string typed, string join, string named) => Texts.Format(nameof(DateAmbiguous), typed, join, named);

    public static string DateUnclear(string typed, string date) => Texts.Format(nameof(DateUnclear), typed, date);

    public static string DateUnreadable(string typed) => Texts.Format(nameof(DateUnreadable), typed);

    public static string DidApprove => Texts[nameof(DidApprove)];

    public static string DidDecide(string text) => Texts.Format(nameof(DidDecide), text);

    public static string DidReturn => Texts[nameof(DidReturn)];

    public static string DidWork => Texts[nameof(DidWork)];

    public static string DocumentsMissing(string names) => Texts.Format(nameof(DocumentsMissing), names);

    public static string EventInTheFuture => Texts[nameof(EventInTheFuture)];

    public static string EventNoDate(string eventName) => Texts.Format(nameof(EventNoDate), eventName);

    public static string EventTooLongAgo => Texts[nameof(EventTooLongAgo)];

    public static string FieldMissing(string label) => Texts.Format(nameof(FieldMissing), label);

    public static string FormFieldMissing(string label) => Texts.Format(nameof(FormFieldMissing), label);

    public static string HolidayExists(string day) => Texts.Format(nameof(HolidayExists), day);

    public static string HolidayInThePast => Texts[nameof(HolidayInThePast)];

    public static string HolidayIncomplete => Texts[nameof(HolidayIncomplete)];

    public static string HolidayIsWeekend(string day) => Texts.Format(nameof(HolidayIsWeekend), day);

    public static string HolidayTooFar => Texts[nameof(HolidayTooFar)];

    public static string ItemsCounter => Texts[nameof(ItemsCounter)];

    public static string MeetingEndsBeforeStart => Texts[nameof(MeetingEndsBeforeStart)];

    public static string MeetingInThePast => Texts[nameof(MeetingInThePast)];

    public static string MeetingNeeded => Texts[nameof(MeetingNeeded)];

    public static string MeetingNoDate => Texts[nameof(MeetingNoDate)];

    public static string MeetingNoPeople => Texts[nameof(MeetingNoPeople)];

    public static string MeetingNoPlace => Texts[nameof(MeetingNoPlace)];

    public static string MeetingNoTime => Texts[nameof(MeetingNoTime)];

    public static string MeetingNotYetHeld => Texts[nameof(MeetingNotYetHeld)];

    public static string NoDeadline => Texts[nameof(NoDeadline)];

    public static string NoHoliday(string day) => Texts.Format(nameof(NoHoliday), day);

    public static string NobodyAwaited => Texts[nameof(NobodyAwaited)];

    public static string NotAllowedToAdminister(string join) => Texts.Format(nameof(NotAllowedToAdminister), join);

    public static string NotAllowedToMoveTarget(string position) => Texts.Format(nameof(NotAllowedToMoveTarget), position);

    public static string NotAllowedToOpen(string position) => Texts.Format(nameof(NotAllowedToOpen), position);

    public static string NotPossibleHere => Texts[nameof(NotPossibleHere)];

    public static string NotYourCase(string openedBy) => Texts.Format(nameof(NotYourCase), openedBy);

    public static string NotYourStep(string who) => Texts.Format(nameof(NotYourStep), who);

    public static string NotYourSubmission(string respondent, string detail) => Texts.Format(nameof(NotYourSubmission), respondent, detail);

    public static string NothingSubmitted => Texts[nameof(NothingSubmitted)];

    public static string OnMoment(string time) => Texts.Format(nameof(OnMoment), time);

    public static string Or => Texts[nameof(Or)];

    public static string OrSpaced => Texts[nameof(OrSpaced)];

    public static string OwnSubmission(string who) => Texts.Format(nameof(OwnSubmission), who);

    public static string ParticipantsNeeded => Texts[nameof(ParticipantsNeeded)];

    public static string ProofNeeded => Texts[nameof(ProofNeeded)];

    public static string ReasonNeeded => Texts[nameof(ReasonNeeded)];

    public static string ResolutionInTheFuture => Texts[nameof(ResolutionInTheFuture)];

    public static string ResolutionNoDate => Texts[nameof(ResolutionNoDate)];

    public static string ResolutionNoMeeting => Texts[nameof(ResolutionNoMeeting)];

    public static string ResolutionNoNote => Texts[nameof(ResolutionNoNote)];

    public static string ResolutionNoNumber => Texts[nameof(ResolutionNoNumber)];

    public static string ResolutionNoResult => Texts[nameof(ResolutionNoResult)];

    public static string RespondentsCounter => Texts[nameof(RespondentsCounter)];

    public static string StagePassedOn(string by, string time, string who) => Texts.Format(nameof(StagePassedOn), by, time, who);

    public static string SubmissionAccepted(string detail) => Texts.Format(nameof(SubmissionAccepted), detail);

    public static string SubmissionsMissing(string some) => Texts.Format(nameof(SubmissionsMissing), some);

    public static string TargetInThePast => Texts[nameof(TargetInThePast)];

    public static string TargetNoDate => Texts[nameof(TargetNoDate)];

    public static string TargetNotWorkingDay(string join) => Texts.Format(nameof(TargetNotWorkingDay), join);

    public static string TargetSame => Texts[nameof(TargetSame)];

    public static string TargetTooFar => Texts[nameof(TargetTooFar)];

    public static string TimeUnreadable(string typed) => Texts.Format(nameof(TimeUnreadable), typed);

    public static string TooLong(string longest) => Texts.Format(nameof(TooLong), longest);

    public static string UnknownCase(string number) => Texts.Format(nameof(UnknownCase), number);

    public static string UnknownPerson(string person) => Texts.Format(nameof(UnknownPerson), person);

    public static string UnknownStep => Texts[nameof(UnknownStep)];

    public static string WhoVacant(string position) => Texts.Format(nameof(WhoVacant), position);
}
