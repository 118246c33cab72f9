using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Texts of the bot that belong to neither a refusal nor a card.</summary>
internal static class BotTexts
{
    private static readonly TextCatalog Texts = new(typeof(BotTexts));

    public static string Acting => Texts[nameof(Acting)];
    public static string AdministratorsChannel => Texts[nameof(AdministratorsChannel)];
    public static string AttachThePicture => Texts[nameof(AttachThePicture)];
    public static string BadButton => Texts[nameof(BadButton)];
    public static string BeingUpgraded => Texts[nameof(BeingUpgraded)];
    public static string Below => Texts[nameof(Below)];
    public static string CancelCase(CaseNumber number) => Texts.Format(nameof(CancelCase), number);
    public static string Cancelled(string number) => Texts.Format(nameof(Cancelled), number);
    public static string CheckAnswersOf(string subject) => Texts.Format(nameof(CheckAnswersOf), subject);
    public static string CheckSystem => Texts[nameof(CheckSystem)];
    public static string ContentNotAllowed(string file) => Texts.Format(nameof(ContentNotAllowed), file);
    public static string CorrectCase(CaseNumber number) => Texts.Format(nameof(CorrectCase), number);
    public static string HandInLabel(string subject, CaseNumber number, string row, string title) =>
        Texts.Format(nameof(HandInLabel), subject, number, row, title);
    public static string Help => Texts[nameof(Help)];
    public static string History => Texts[nameof(History)];
    public static string Holidays => Texts[nameof(Holidays)];
    public static string LeftOut(int cases) => Texts.Format(nameof(LeftOut), cases);
    public static string MyCases => Texts[nameof(MyCases)];
    public static string MyWork => Texts[nameof(MyWork)];
    public static Bilingual NewerVersionExists => Texts.Both(nameof(NewerVersionExists));
    public static Bilingual NewerVersionExplanation(string name) => Texts.Both(nameof(NewerVersionExplanation), name);
    public static string NoCases => Texts[nameof(NoCases)];

    /// <param name="year">A year of the Gregorian calendar.</param>
    public static string NoHolidays(int year) => Texts.Format(nameof(NoHolidays), TextFormat.Year(year));
    public static string NoQuestion => Texts[nameof(NoQuestion)];
    public static string NoWork => Texts[nameof(NoWork)];

    /// <param name="files">Why each file was not accepted.</param>
    public static string NotTaken(IReadOnlyList<string> files, string allowed) =>
        string.Join("\n\n", [.. files, Texts.Format(nameof(NotTaken), allowed)]);
    public static string NothingToCancel => Texts[nameof(NothingToCancel)];
    public static string NothingWaiting => Texts[nameof(NothingWaiting)];
    public static string OfficeChannel => Texts[nameof(OfficeChannel)];
    public static string OpenLatestVersion => Texts[nameof(OpenLatestVersion)];
    public static string OpenSubmittedVersion => Texts[nameof(OpenSubmittedVersion)];
    public static string Opened(string number) => Texts.Format(nameof(Opened), number);
    public static string PersonalOnly => Texts[nameof(PersonalOnly)];
    public static string Pictures => Texts[nameof(Pictures)];
    public static string PlainText => Texts[nameof(PlainText)];
    public static string Procedures => Texts[nameof(Procedures)];
    public static string Recurring => Texts[nameof(Recurring)];
    public static string Refused => Texts[nameof(Refused)];
    public static string SearchResults => Texts[nameof(SearchResults)];
    public static Bilingual SeeVersionHistory => Texts.Both(nameof(SeeVersionHistory));
    public static string SendTheFile(string step) => Texts.Format(nameof(SendTheFile), step);
    public static string SendTheReplacement(string fileName) => Texts.Format(nameof(SendTheReplacement), fileName);
    public static string Sorry => Texts[nameof(Sorry)];
    public static string Status => Texts[nameof(Status)];
    public static string TypeNotAllowed(string file) => Texts.Format(nameof(TypeNotAllowed), file);
    public static string UseAdministratorsChannel => Texts[nameof(UseAdministratorsChannel)];
    public static string UseOfficeChannel => Texts[nameof(UseOfficeChannel)];
    public static string Waiting => Texts[nameof(Waiting)];

    /// <summary>Returns the reply for a failed turn.</summary>
    public static string ForFault(Exception fault) => fault is UnreadableCaseException { IsNewer: true } ? BeingUpgraded : Sorry;
    public static string CalendarDue(string step, string subject) => Texts.Format(nameof(CalendarDue), step, subject);
    public static string CalendarLegalDue(string date) => Texts.Format(nameof(CalendarLegalDue), date);
    public static string CalendarOfficeDue(string date) => Texts.Format(nameof(CalendarOfficeDue), date);
}
