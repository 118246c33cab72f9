using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>The statistics of the years against the cases that the year opened, and against a count from their events on the wall calendar.</summary>
internal static class YearStatistics
{
    public static async Task AreCountedAgain(Office office, TwoInstances bot, YearTable table)
    {
        var (reader, procedures) = (office.Services.GetRequiredService<StatisticsReader>(), office.Services.GetRequiredService<ProcedureLibrary>());
        var (recounted, cases) = (0, new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var year in new[] { 2570, 2571, 2572 })
        {
            var recount = new StatisticsRecount(d => Almanac.IsWorked(d, bot.Holidays));
            foreach (var summary in await office.Store.OfYear(new FiscalYear(year), default))
            {
                var stored = await office.Case(summary.Number);
                recount.Add(new(stored, await procedures.ForCase(stored.Case, default)));
            }

            var counted = (await reader.Read(new FiscalYear(year), TimeSpan.FromMinutes(5), default))!;
            Assert.Equal(recount.Lines, StatisticsRecount.LinesOf(counted));
            Assert.Equal(recount.Returns, counted.Procedures.Sum(p => p.Returns.Sum(r => r.Count)));
            Assert.Equal(0, counted.Unreadable);
            recounted += counted.Procedures.Sum(p => p.Times.Sum(t => t.Count));
            foreach (var procedure in counted.Procedures) cases[procedure.Procedure.Id] = cases.GetValueOrDefault(procedure.Procedure.Id) + procedure.Counts.Cases;
        }

        Assert.All(table.Procedures, p => Assert.Equal(table.LineFor(p).Cases, cases.GetValueOrDefault(p.Id)));
        Assert.True(recounted > 300, $"{recounted}");
    }
}
