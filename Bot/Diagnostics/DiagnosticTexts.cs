using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>The texts of the diagnostic checks and of the notices to administrators.</summary>
internal static class DiagnosticTexts
{
    private static readonly TextCatalog Texts = new(typeof(DiagnosticTexts));

    public static string AddHolidayFile => Texts[nameof(AddHolidayFile)];
    public static string AddMembers => Texts[nameof(AddMembers)];
    public static string AddToTeam => Texts[nameof(AddToTeam)];
    public static string AllDelivered => Texts[nameof(AllDelivered)];
    public static string AllPositionsFilled => Texts[nameof(AllPositionsFilled)];
    public static string AllReady => Texts[nameof(AllReady)];
    public static string AndMore(string names, int more) => Texts.Format(nameof(AndMore), names, more);
    public static string Background => Texts[nameof(Background)];
    public static string BackgroundRuns => Texts[nameof(BackgroundRuns)];
    public static string ChannelToken => Texts[nameof(ChannelToken)];
    public static string ChannelTokenReceived => Texts[nameof(ChannelTokenReceived)];
    public static string CheckFailed(string check, string why) => Texts.Format(nameof(CheckFailed), check, why);
    public static string CheckGroups => Texts[nameof(CheckGroups)];
    public static string CheckIdentity => Texts[nameof(CheckIdentity)];
    public static string CheckSending => Texts[nameof(CheckSending)];
    public static string CheckStore => Texts[nameof(CheckStore)];
    public static string ChooseAdministratorsChannel => Texts[nameof(ChooseAdministratorsChannel)];
    public static string ChooseEdition => Texts[nameof(ChooseEdition)];
    public static string Editions => Texts[nameof(Editions)];
    public static string EditionsAsInstalled => Texts[nameof(EditionsAsInstalled)];
    public static string EditionsOverride(string list) => Texts.Format(nameof(EditionsOverride), list);
    public static string EveryoneReachable => Texts[nameof(EveryoneReachable)];
    public static string Failing(string list) => Texts.Format(nameof(Failing), list);
    public static string FillPositions => Texts[nameof(FillPositions)];
    public static string GivenUp(string cases) => Texts.Format(nameof(GivenUp), cases);
    public static string GroupEmpty(Bilingual position) => Texts.Format(nameof(GroupEmpty), position);
    public static string GroupMembers(Bilingual position, int count) => Texts.Format(nameof(GroupMembers), position, count);
    public static string Groups => Texts[nameof(Groups)];
    public static string GroupsNeverRead => Texts[nameof(GroupsNeverRead)];
    public static string GroupsReadAt(string moment) => Texts.Format(nameof(GroupsReadAt), moment);
    public static string GroupsStale(string moment) => Texts.Format(nameof(GroupsStale), moment);
    public static string HasAdministratorsChannel => Texts[nameof(HasAdministratorsChannel)];
    public static string HasOfficeChannel => Texts[nameof(HasOfficeChannel)];
    public static string Holidays => Texts[nameof(Holidays)];
    public static string HolidaysKnown(string year) => Texts.Format(nameof(HolidaysKnown), year);
    public static string HolidaysUnknown(string year) => Texts.Format(nameof(HolidaysUnknown), year);
    public static string InstallApp => Texts[nameof(InstallApp)];
    public static string MoreThan(int count) => Texts.Format(nameof(MoreThan), count);
    public static string NoAdministratorsChannel => Texts[nameof(NoAdministratorsChannel)];
    public static string NoAnswerInTime => Texts[nameof(NoAnswerInTime)];
    public static string NoIdentity => Texts[nameof(NoIdentity)];
    public static string NoOfficeChannel => Texts[nameof(NoOfficeChannel)];
    public static string NothingToSend => Texts[nameof(NothingToSend)];
    public static string PeopleAndChannels => Texts[nameof(PeopleAndChannels)];
    public static string AddTemplate => Texts[nameof(AddTemplate)];
    public static string CheckTemplates => Texts[nameof(CheckTemplates)];
    public static string TemplateElsewhere(string form, string step) => Texts.Format(nameof(TemplateElsewhere), form, step);
    public static string TemplateMissing(string form, string step) => Texts.Format(nameof(TemplateMissing), form, step);
    public static string TemplateStep(string procedure, string step) => Texts.Format(nameof(TemplateStep), procedure, step);
    public static string Templates => Texts[nameof(Templates)];
    public static string TemplatesPresent(string count) => Texts.Format(nameof(TemplatesPresent), count);
    public static string SeeLog => Texts[nameof(SeeLog)];
    public static string SendAgain => Texts[nameof(SendAgain)];
    public static string SendingLate => Texts[nameof(SendingLate)];
    public static string SetIdentity => Texts[nameof(SetIdentity)];
    public static string Store => Texts[nameof(Store)];
    public static string StoreWorks => Texts[nameof(StoreWorks)];
    public static string ToFix(int bad, int warnings) => Texts.Format(nameof(ToFix), bad, warnings);
    public static string Undelivered(string count, string list) => Texts.Format(nameof(Undelivered), count, list);
    public static string Unreachable(int count, string list) => Texts.Format(nameof(Unreachable), count, list);
    public static string VacantPositions(string list) => Texts.Format(nameof(VacantPositions), list);
}
