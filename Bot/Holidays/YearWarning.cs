using System.Globalization;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Warns those who look after the bot, once a month, of a year that comes within two months and whose holidays are not known.</summary>
internal sealed partial class YearWarning(IMemory memory, MarkedMessenger messenger, IHolidays holidays, OfficeNow office, ILogger<YearWarning> log)
{
    private const int MonthsAhead = 2;

    private readonly OncePost _post = new(memory, messenger, "holidays/warned");

    public async Task Look(CancellationToken cancellation)
    {
        var now = office.Get();
        if (Missing(now.Today) is not { } year) return;
        try
        {
            await _post.Post(
                now.Today.ToString("yyyy-MM", CultureInfo.InvariantCulture), Address.Administrators, () => office.Now, Notices.NoHolidays(year), cancellation);
        }
        catch (DeliveryException e) when (e.Fault != DeliveryFault.Passing)
        {
            NotWarned(log, year, e.Message);
        }
    }

    /// <summary>The first unknown year among this one and the one that begins within two months.</summary>
    private int? Missing(DateOnly today) =>
        new[] { today.Year, today.AddMonths(MonthsAhead).Year }.Where(y => !holidays.Calendar.HasYear(y)).Select(y => (int?)y).FirstOrDefault();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Holidays of {Year} are not known, and nobody could be told: {Why}")]
    private static partial void NotWarned(ILogger logger, int year, string why);
}
