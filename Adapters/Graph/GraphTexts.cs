using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The texts of the diagnostic checks of Microsoft 365.</summary>
internal static class GraphTexts
{
    private static readonly TextCatalog Texts = new(typeof(GraphTexts));

    public static string AddColumns(string columns) => Texts.Format(nameof(AddColumns), columns);
    public static string Calendar => Texts[nameof(Calendar)];
    public static string CalendarWorks(string mailbox) => Texts.Format(nameof(CalendarWorks), mailbox);
    public static string CheckIdentity => Texts[nameof(CheckIdentity)];
    public static string CheckLibrary => Texts[nameof(CheckLibrary)];
    public static string CheckMailbox => Texts[nameof(CheckMailbox)];
    public static string Grant(int section) => Texts.Format(nameof(Grant), section);
    public static string Identity => Texts[nameof(Identity)];
    public static string Library => Texts[nameof(Library)];
    public static string LibraryWorks(string address) => Texts.Format(nameof(LibraryWorks), address);
    public static string NoColumns => Texts[nameof(NoColumns)];
    public static string NoVersions => Texts[nameof(NoVersions)];
    public static string NotGranted(string role) => Texts.Format(nameof(NotGranted), role);
    public static string Revoke => Texts[nameof(Revoke)];
    public static string TokenReceived => Texts[nameof(TokenReceived)];
    public static string TooBroad(string role) => Texts.Format(nameof(TooBroad), role);
    public static string TurnOnVersions => Texts[nameof(TurnOnVersions)];
}
