using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Tab;

/// <summary>The texts of the tab's page.</summary>
internal static class TabTexts
{
    private static readonly TextCatalog Texts = new(typeof(TabTexts));

    public static string ActInChat => Texts[nameof(ActInChat)];
    public static string AllProcedures => Texts[nameof(AllProcedures)];
    public static string AllYears => Texts[nameof(AllYears)];
    public static string AnyState => Texts[nameof(AnyState)];
    public static string Back => Texts[nameof(Back)];
    public static string Cancelled => Texts[nameof(Cancelled)];
    public static string Cases => Texts[nameof(Cases)];
    public static string Closed => Texts[nameof(Closed)];
    public static string ConfigureExplanation => Texts[nameof(ConfigureExplanation)];
    public static string ConfigureTitle => Texts[nameof(ConfigureTitle)];
    public static string Count(string count) => Texts.Format(nameof(Count), count);
    public static string Documents => Texts[nameof(Documents)];
    public static string EntryCount(string count) => Texts.Format(nameof(EntryCount), count);
    public static string History => Texts[nameof(History)];
    public static string Late => Texts[nameof(Late)];
    public static string Loading => Texts[nameof(Loading)];
    public static string More => Texts[nameof(More)];
    public static string Navigation => Texts[nameof(Navigation)];
    public static string NewWindow => Texts[nameof(NewWindow)];
    public static string NextYear => Texts[nameof(NextYear)];
    public static string NoDocuments => Texts[nameof(NoDocuments)];
    public static string NoEntries => Texts[nameof(NoEntries)];
    public static string NoSuchCase => Texts[nameof(NoSuchCase)];
    public static string NoSuchPage => Texts[nameof(NoSuchPage)];
    public static string NotSignedIn => Texts[nameof(NotSignedIn)];
    public static string Older => Texts[nameof(Older)];
    public static string OnlyMine => Texts[nameof(OnlyMine)];
    public static string Open => Texts[nameof(Open)];
    public static string OpenFolder => Texts[nameof(OpenFolder)];
    public static string OpenInTeams => Texts[nameof(OpenInTeams)];
    public static string Others => Texts[nameof(Others)];
    public static string PreviousYear => Texts[nameof(PreviousYear)];
    public static string Procedure => Texts[nameof(Procedure)];
    public static string Search => Texts[nameof(Search)];
    public static string Skip => Texts[nameof(Skip)];
    public static string State => Texts[nameof(State)];
    public static string Status => Texts[nameof(Status)];
    public static string Steps => Texts[nameof(Steps)];
    public static string ThisMonth => Texts[nameof(ThisMonth)];
    public static string TooOften => Texts[nameof(TooOften)];
    public static string TryAgain => Texts[nameof(TryAgain)];
    public static string Unavailable => Texts[nameof(Unavailable)];
    public static string UnknownPerson => Texts[nameof(UnknownPerson)];
    public static string WaitingShort => Texts[nameof(WaitingShort)];
    public static string Words => Texts[nameof(Words)];
    public static string Year => Texts[nameof(Year)];
}
