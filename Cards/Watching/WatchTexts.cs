using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Watching;

/// <summary>The texts of watching cases.</summary>
internal static class WatchTexts
{
    private static readonly TextCatalog Texts = new(typeof(WatchTexts));

    public static string Explanation => Texts[nameof(Explanation)];
    public static string HistoryUnwatched => Texts[nameof(HistoryUnwatched)];
    public static string HistoryWatched => Texts[nameof(HistoryWatched)];
    public static string Moved => Texts[nameof(Moved)];
    public static string NotAllowed => Texts[nameof(NotAllowed)];
    public static string NotWatched => Texts[nameof(NotWatched)];
    public static string OwnCase => Texts[nameof(OwnCase)];
    public static string Title => Texts[nameof(Title)];
    public static string Unwatch => Texts[nameof(Unwatch)];
    public static string Watch => Texts[nameof(Watch)];
    public static string WatchesSteps => Texts[nameof(WatchesSteps)];
}
