using System.Text.Json;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Tab;

/// <summary>The page's own words, which it reads as a file of its language. They say nothing about the office.</summary>
internal static class TabWords
{
    public static byte[] Write(Language language)
    {
        using var reader = ReaderLanguage.Use(language);
        return JsonSerializer.SerializeToUtf8Bytes(All(), TabJson.Options);
    }

    private static Dictionary<string, string> All() => new(StringComparer.Ordinal)
    {
        ["myWork"] = BotTexts.MyWork,
        ["waiting"] = BotTexts.Waiting,
        ["actInChat"] = TabTexts.ActInChat,
        ["allProcedures"] = TabTexts.AllProcedures,
        ["allYears"] = TabTexts.AllYears,
        ["anyState"] = TabTexts.AnyState,
        ["back"] = TabTexts.Back,
        ["cancelled"] = TabTexts.Cancelled,
        ["cases"] = TabTexts.Cases,
        ["closed"] = TabTexts.Closed,
        ["configureExplanation"] = TabTexts.ConfigureExplanation,
        ["configureTitle"] = TabTexts.ConfigureTitle,
        ["documents"] = TabTexts.Documents,
        ["history"] = TabTexts.History,
        ["late"] = TabTexts.Late,
        ["loading"] = TabTexts.Loading,
        ["more"] = TabTexts.More,
        ["navigation"] = TabTexts.Navigation,
        ["newWindow"] = TabTexts.NewWindow,
        ["nextYear"] = TabTexts.NextYear,
        ["noDocuments"] = TabTexts.NoDocuments,
        ["noEntries"] = TabTexts.NoEntries,
        ["noSuchCase"] = TabTexts.NoSuchCase,
        ["noSuchPage"] = TabTexts.NoSuchPage,
        ["notSignedIn"] = TabTexts.NotSignedIn,
        ["onlyMine"] = TabTexts.OnlyMine,
        ["older"] = TabTexts.Older,
        ["open"] = TabTexts.Open,
        ["openFolder"] = TabTexts.OpenFolder,
        ["openInTeams"] = TabTexts.OpenInTeams,
        ["others"] = TabTexts.Others,
        ["previousYear"] = TabTexts.PreviousYear,
        ["procedure"] = TabTexts.Procedure,
        ["search"] = TabTexts.Search,
        ["skip"] = TabTexts.Skip,
        ["state"] = TabTexts.State,
        ["status"] = TabTexts.Status,
        ["steps"] = TabTexts.Steps,
        ["thisMonth"] = TabTexts.ThisMonth,
        ["tooOften"] = TabTexts.TooOften,
        ["tryAgain"] = TabTexts.TryAgain,
        ["unavailable"] = TabTexts.Unavailable,
        ["unknownPerson"] = TabTexts.UnknownPerson,
        ["waitingShort"] = TabTexts.WaitingShort,
        ["words"] = TabTexts.Words,
        ["year"] = TabTexts.Year,
        // The page fills in the number, which changes as it filters.
        ["entryCount"] = TabTexts.EntryCount("{0}"),
    };
}
