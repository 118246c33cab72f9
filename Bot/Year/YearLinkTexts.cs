using OnesqaBot.Adapters.Local;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>Error pages for links to the year, for browsers and calendar clients alike.</summary>
internal static class YearLinkTexts
{
    /// <summary>The same page for every invalid key, so that it does not reveal which keys exist or existed.</summary>
    public static IResult WrongKey { get; } = Page(new(
        YearPageTexts.WrongKey,
        [
            YearPageTexts.WrongKeyReason,
            YearPageTexts.HowToAsk,
            YearPageTexts.WrongKeyCalendar,
        ]));

    /// <summary>Shown for a valid key; links to the holder's page of the current year.</summary>
    public static IResult NoSuchYear(FiscalYear present, Uri page) => Page(new(
        YearPageTexts.NoSuchPage,
        [YearPageTexts.NoSuchYear, YearPageTexts.HowToAsk],
        (page.PathAndQuery, YearPageTexts.GoTo(YearText.Title(present)))));

    public static IResult NoRecords(FiscalYear year, FiscalYear present, Uri page) => Page(new(
        YearPageTexts.NoRecordsOf(year),
        [YearText.NoRecords],
        (page.PathAndQuery, YearPageTexts.GoTo(YearText.Title(present)))));

    private static IResult Page(NoticePage page) => page.Result(StatusCodes.Status404NotFound);
}
