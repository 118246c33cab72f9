using OnesqaBot.Cards.Statistics;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Year;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Tests;

/// <summary>The statistics of the sample office.</summary>
internal static class StatisticsGallery
{
    private static readonly FiscalYear Year = new(2570);

    private static readonly StatisticsLinks Links = new(new("https://bot.example.org/statistics/2570?key=somchai.0"), new("https://bot.example.org/statistics/2570.xlsx?key=somchai.0"));

    private static readonly DateOnly Today = new(2027, 1, 18);

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        yield return ("statistics", Draw(Count(Today, Cases()), Today));
        yield return ("statistics-without-cases", Draw(Count(Today, []), Today));
        yield return ("statistics-collecting", StatisticsCard.Collecting(Year));
    }

    private static DrawnCard Draw(OfficeStatistics statistics, DateOnly today) => StatisticsCard.Draw(statistics, Links, YearGallery.At(today));

    private static OfficeStatistics Count(DateOnly today, IReadOnlyList<(CaseRun Run, string Number)> runs) => OfficeStatistics.For(
        Year, EmbeddedDefinitions.Procedures(),
        [.. runs.Select(r => new CountedCase(new StoredCase(r.Run.State! with { Number = CaseNumber.Parse(r.Number) }, r.Run.Events), r.Run.Procedure))],
        EmbeddedDefinitions.Holidays(), today);

    private static IReadOnlyList<(CaseRun Run, string Number)> Cases()
    {
        var request = Years.Budget();
        for (var rows = 0; rows < 3; rows++)
        {
            request.Now = request.Now.AddDays(9);
            request.FinishStep();
        }

        var returned = new CaseRun();
        Years.AssertAccepted(returned.Open("malee"));
        Years.AssertAccepted(returned.Done("malee", "ไม่มี"));
        returned.Now = returned.Now.AddDays(5);
        Years.AssertAccepted(returned.Done("malee", "ไม่มี"));
        returned.Now = returned.Now.AddDays(7);
        Years.AssertAccepted(returned.Return("somchai", "ขาดข้อมูล *งบประมาณ* ของปีที่แล้ว"));
        var cancelled = new CaseRun();
        Years.AssertAccepted(cancelled.Open("malee"));
        Years.AssertAccepted(cancelled.Cancel("malee"));
        return [(request, "2570-BUDGET-001"), (returned, "2570-MOU-001"), (cancelled, "2570-MOU-002")];
    }
}
