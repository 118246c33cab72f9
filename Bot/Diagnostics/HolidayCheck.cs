using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the holidays of this year and, late in the year, of the next are known.</summary>
internal sealed class HolidayCheck(HolidayService holidays, OfficeContext office) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.Holidays;

    public string Fix => DiagnosticTexts.SeeLog;

    /// <summary>Month from which the next year's holidays are needed.</summary>
    private const int FromMonth = 11;

    public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var today = office.Get().Today;
        int[] needed = today.Month >= FromMonth ? [today.Year, today.Year + 1] : [today.Year];
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            .. needed.Select(year => holidays.Calendar.HasYear(year)
                ? Finding.Good(DiagnosticTexts.HolidaysKnown(TextFormat.Year(year)))
                : new Finding(FindingLevel.Warning, DiagnosticTexts.HolidaysUnknown(TextFormat.Year(year)), DiagnosticTexts.AddHolidayFile)),
        ]);
    }
}
