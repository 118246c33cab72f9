using System.Globalization;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Holidays;

/// <summary>
/// Warns administrators once a month if the holidays of the current year, or of one that begins within two months, are not known.
/// </summary>
internal sealed partial class YearWarning(
    IKeyValueStore store, MarkedMessenger messenger, HolidayService holidays, OfficeContext office, ILogger<YearWarning> log)
{
    private const int MonthsAhead = 2;

    private readonly OncePerPeriodPost _post = new(store, messenger, "holidays/warned");

    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (Missing(now.Today) is not { } year) return;
        try
        {
            await _post.Post(
                now.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture), Recipient.Administrators, () => office.Now, BotTexts.NoHolidays(year), cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            NotWarned(log, year, e.Message);
        }
    }

    /// <summary>Returns the first year without known holidays, among the current one and the one that begins within two months.</summary>
    private int? Missing(DateOnly today) =>
        new[] { today.Year, today.AddMonths(MonthsAhead).Year }.Where(y => !holidays.Calendar.HasYear(y)).Select(y => (int?)y).FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Holidays of {Year} are not known, and administrators could not be notified: {Why}")]
    private static partial void NotWarned(ILogger logger, int year, string why);
}
