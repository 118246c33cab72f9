using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the holidays of this year and, late in the year, of the next are known.</summary>
internal sealed class HolidayCheck(HolidayService holidays, OfficeContext office) : IDiagnosticCheck
{
    public Bilingual Name => new("วันหยุดราชการ", "Public holidays");

    public Bilingual Fix => new("ดูบันทึกการทำงานของบอต", "See the bot's log.");

    /// <summary>Month from which the next year's holidays are needed.</summary>
    private const int FromMonth = 11;

    public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var today = office.Get().Today;
        int[] needed = today.Month >= FromMonth ? [today.Year, today.Year + 1] : [today.Year];
        return Task.FromResult<IReadOnlyList<Finding>>(
        [
            .. needed.Select(year => holidays.Calendar.HasYear(year)
                ? Finding.Good($"มีวันหยุดราชการปี {year + FiscalYear.BuddhistEraOffset}", $"Holidays of {year} are known.")
                : new Finding(
                    FindingLevel.Warning, new($"ยังไม่มีวันหยุดราชการปี {year + FiscalYear.BuddhistEraOffset} กำหนดวันจึงอาจตรงวันหยุด", $"Holidays of {year} are not known."),
                    new("เพิ่มไฟล์วันหยุดของปีนั้นในโฟลเดอร์ Bot:HolidaysFolder แล้วเริ่มบอตใหม่", "Add the holiday file of that year and restart the bot."))),
        ]);
    }
}
