using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Whether the holidays of this year and the next are known.</summary>
internal sealed class HolidayExamination(IHolidays holidays, OfficeNow office) : IExamination
{
    public Bilingual Name => new("วันหยุดราชการ", "Public holidays");

    public Bilingual Mend => new("ดูบันทึกการทำงานของบอต", "See the bot's log.");

    /// <summary>From here on the next year's are needed.</summary>
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
                    Health.Warning, new($"ยังไม่มีวันหยุดราชการปี {year + FiscalYear.BuddhistEraOffset} กำหนดวันจึงอาจตรงวันหยุด", $"Holidays of {year} are not known."),
                    new("เพิ่มไฟล์วันหยุดของปีนั้นในโฟลเดอร์ Bot:HolidaysFolder แล้วเริ่มบอตใหม่", "Add the year's file of holidays and start the bot again."))),
        ]);
    }
}
