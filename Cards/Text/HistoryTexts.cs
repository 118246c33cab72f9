using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Text;

/// <summary>The texts of a case's history.</summary>
internal static class HistoryTexts
{
    private static readonly TextCatalog Texts = new(typeof(HistoryTexts));

    public static string Acknowledged => Texts[nameof(Acknowledged)];
    public static string AfterDue(string days) => Texts.Format(nameof(AfterDue), days);
    public static string AlreadyHeld => Texts[nameof(AlreadyHeld)];
    public static string AndMoreFiles(string count) => Texts.Format(nameof(AndMoreFiles), count);
    public static string AnswerAccepted => Texts[nameof(AnswerAccepted)];
    public static string AnswerReturned => Texts[nameof(AnswerReturned)];
    public static string Answered => Texts[nameof(Answered)];
    public static string AnsweredFor => Texts[nameof(AnsweredFor)];
    public static string AnsweredLate => Texts[nameof(AnsweredLate)];
    public static string BasedOn(string join, string rest) => Texts.Format(nameof(BasedOn), join, rest);
    public static string BeforeDue(string value) => Texts.Format(nameof(BeforeDue), value);
    public static string CaseCancelled => Texts[nameof(CaseCancelled)];
    public static string CaseClosed => Texts[nameof(CaseClosed)];
    public static string CaseCorrected => Texts[nameof(CaseCorrected)];
    public static string CaseOpened => Texts[nameof(CaseOpened)];
    public static string Correction(string label, string before, string now) => Texts.Format(nameof(Correction), label, before, now);
    public static string DateEntered => Texts[nameof(DateEntered)];
    public static string DateEnteredFor(string text) => Texts.Format(nameof(DateEnteredFor), text);
    public static string DocumentsMissing(string why) => Texts.Format(nameof(DocumentsMissing), why);
    public static string EditionChanged => Texts[nameof(EditionChanged)];
    public static string FileAttached => Texts[nameof(FileAttached)];
    public static string FileDelayed => Texts[nameof(FileDelayed)];
    public static string FileLost => Texts[nameof(FileLost)];
    public static string FileRemoved => Texts[nameof(FileRemoved)];
    public static string FileReplaced => Texts[nameof(FileReplaced)];
    public static string FromDate(string date) => Texts.Format(nameof(FromDate), date);
    public static string InformedNamed => Texts[nameof(InformedNamed)];
    public static string MeetingCancelled => Texts[nameof(MeetingCancelled)];
    public static string MissingReminded => Texts[nameof(MissingReminded)];
    public static string MovedFromTo(string stepTitle, string date, string date2) => Texts.Format(nameof(MovedFromTo), stepTitle, date, date2);
    public static string MovedTo(string stepTitle, string detail, string date) => Texts.Format(nameof(MovedTo), stepTitle, detail, date);
    public static string NotDelivered => Texts[nameof(NotDelivered)];
    public static string OnDueDay => Texts[nameof(OnDueDay)];
    public static string OpenedEarly(string cut) => Texts.Format(nameof(OpenedEarly), cut);
    public static string Participants(string names) => Texts.Format(nameof(Participants), names);
    public static string ParticipantsNamed => Texts[nameof(ParticipantsNamed)];
    public static string ParticipantsNotified => Texts[nameof(ParticipantsNotified)];
    public static string PeopleInformed => Texts[nameof(PeopleInformed)];
    public static string Place(string cut) => Texts.Format(nameof(Place), cut);
    public static string PublishedAt => Texts[nameof(PublishedAt)];
    public static string ReasonGiven(string reason) => Texts.Format(nameof(ReasonGiven), reason);
    public static string Rejected => Texts[nameof(Rejected)];
    public static string Reminder => Texts[nameof(Reminder)];
    public static string ReplacedBy(string fileName) => Texts.Format(nameof(ReplacedBy), fileName);
    public static string ResolutionDetails(string cut, string cut2, string date) => Texts.Format(nameof(ResolutionDetails), cut, cut2, date);
    public static string ResolutionOf(string body) => Texts.Format(nameof(ResolutionOf), body);
    public static string RespondentsCounter => Texts[nameof(RespondentsCounter)];
    public static string Schedule => Texts[nameof(Schedule)];
    public static string Snoozed => Texts[nameof(Snoozed)];
    public static string SupervisorsTold(string names) => Texts.Format(nameof(SupervisorsTold), names);
    public static string TableMade => Texts[nameof(TableMade)];
    public static string TargetFollowsHolidays => Texts[nameof(TargetFollowsHolidays)];
    public static string TargetMoved => Texts[nameof(TargetMoved)];
    public static string To(string names) => Texts.Format(nameof(To), names);
    public static string Until(string stepTitle, string date) => Texts.Format(nameof(Until), stepTitle, date);
    public static string WaitedDays(string days) => Texts.Format(nameof(WaitedDays), days);
    public static string WithVersion(string name, string version) => Texts.Format(nameof(WithVersion), name, version);
    public static string LetterDetails(string number, string date) => Texts.Format(nameof(LetterDetails), number, date);
    public static string TakenBack => Texts[nameof(TakenBack)];
    public static string RevisedGiven(string comment) => Texts.Format(nameof(RevisedGiven), comment);
    public static string CommentGiven(string comment) => Texts.Format(nameof(CommentGiven), comment);
    public static string Chased => Texts[nameof(Chased)];
    public static string PassedOver => Texts[nameof(PassedOver)];
    public static string EndNoticeWanted => Texts[nameof(EndNoticeWanted)];
    public static string EndNoticeUnwanted => Texts[nameof(EndNoticeUnwanted)];
}
