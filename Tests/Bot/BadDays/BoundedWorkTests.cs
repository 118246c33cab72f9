using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Work over many cases is done by parts, and what somebody waits for is not read one after the other.</summary>
public sealed class BoundedWorkTests
{
    [Fact]
    public async Task Replanning_takes_one_page_at_a_time_and_goes_on_from_there_after_a_restart()
    {
        const int many = HolidayReplanner.Page + 10;
        await using var office = await Office.Open("--Bot:NudgeDays", "0");
        var (commands, now) = (office.Services.GetRequiredService<CaseCommandHandler>(), office.Services.GetRequiredService<OfficeContext>());
        var procedure = office.Services.GetRequiredService<ProcedureLibrary>().Newest("budget-request")!;
        var niran = now.ActorFor(office.Directory.ById("niran")!);
        for (var n = 0; n < many; n++)
            Assert.IsType<Accepted>((await commands.Open($"c{n}", procedure, procedure.Fields.ToDictionary(f => f.Key, f => f.Example), niran, default)).Decision);

        // As if those cases had been planned when the last working day of the year was none.
        using var notes = new SqliteFolder();
        var store = notes.Open().Memory;
        var days = office.Services.GetRequiredService<HolidayService>().Calendar.Days.Select(d => d.Date).Append(new DateOnly(2026, 12, 30)).Order().ToList();
        await new StoredValue<HolidayReplanner.Plan>(store, "holidays/planned").Write(new(days), default);
        await Restarted().Run(default);
        Assert.Equal(HolidayReplanner.Page, await Replanned());
        await Restarted().Run(default);
        Assert.Equal(many, await Replanned());
        await Restarted().Run(default);
        var events = (await office.Store.OfYear(new FiscalYear(2570), default)).Select(s => office.Case(s.Number).Result.Case.Version).Sum();
        await Restarted().Run(default);
        Assert.Equal(events, (await office.Store.OfYear(new FiscalYear(2570), default)).Select(s => office.Case(s.Number).Result.Case.Version).Sum());

        HolidayReplanner Restarted() => new(
            store, office.Store, commands, office.Services.GetRequiredService<HolidayService>(), now, office.Services.GetRequiredService<FaultIsolation>(), NullLogger<HolidayReplanner>.Instance);

        async Task<int> Replanned()
        {
            var count = 0;
            foreach (var summary in await office.Store.OfYear(new FiscalYear(2570), default))
                if ((await office.Case(summary.Number)).Events.Any(e => e.Event is Replanned)) count++;
            return count;
        }
    }

    [Fact]
    public async Task The_rows_that_take_a_file_are_read_at_once()
    {
        await using var office = await Office.Open();
        for (var n = 0; n < 3; n++) await office.OpensACase();
        var (store, reading, most, reads) = (new Mock<ICaseStore>(), 0, 0, 0);
        store.Setup(s => s.OpenAt(It.IsAny<IReadOnlyCollection<Assignee>>(), It.IsAny<CancellationToken>())).Returns(office.Store.OpenAt);
        store.Setup(s => s.Find(It.IsAny<CaseNumber>(), It.IsAny<CancellationToken>())).Returns(async (CaseNumber number, CancellationToken cancellation) =>
        {
            Interlocked.Increment(ref reads);
            most = Math.Max(most, Interlocked.Increment(ref reading));
            await Task.Delay(200, cancellation);
            Interlocked.Decrement(ref reading);
            return await office.Store.Find(number, cancellation);
        });
        var services = office.Services;
        var (now, procedures) = (services.GetRequiredService<OfficeContext>(), services.GetRequiredService<ProcedureLibrary>());
        var candidates = new HandInCandidates(new WorkLists(store.Object, procedures, now, services.GetRequiredService<FaultIsolation>()), store.Object, procedures, now);
        var malee = office.Directory.ById("malee")!;
        var found = await candidates.FindCandidates(null, new Caller(now.ActorFor(malee), null, IsPersonal: true), default);
        Assert.Equal((3, 3, 3), (found.Count, reads, most));
    }
}
