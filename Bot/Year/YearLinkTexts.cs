using OnesqaBot.Adapters.Local;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>Error pages for links to the year, for browsers and calendar clients alike.</summary>
internal static class YearLinkTexts
{
    private static string HowToAsk => YearPageTexts.HowToAsk;

    /// <summary>The same page for every invalid key, so that it does not reveal which keys exist or existed.</summary>
    public static IResult WrongKey { get; } = Page(new(
        YearPageTexts.WrongKey,
        [
            YearPageTexts.WrongKeyReason,
            HowToAsk,
            YearPageTexts.WrongKeyCalendar,
        ],
        "This link does not work: it may be incomplete or replaced by a new one. For a new link, type “calendar” in your personal chat with OnesqaBot in Microsoft Teams."));

    /// <summary>Shown for a valid key; links to the holder's page of the current year.</summary>
    public static IResult NoSuchYear(FiscalYear present, Uri page) => Page(new(
        YearPageTexts.NoSuchPage,
        [YearPageTexts.NoSuchYear, HowToAsk],
        "There is no such fiscal year. Use a four-digit year of the Buddhist era.",
        (page.PathAndQuery, YearPageTexts.GoTo(YearText.Title(present)))));

    public static IResult NoRecords(FiscalYear year, FiscalYear present, Uri page) => Page(new(
        YearPageTexts.NoRecordsOf(TextFormat.Year(year)),
        [YearText.NoRecords],
        $"There are no records for fiscal year {year}.",
        (page.PathAndQuery, YearPageTexts.GoTo(YearText.Title(present)))));

    private static IResult Page(NoticePage page) => page.Result(StatusCodes.Status404NotFound);
}
