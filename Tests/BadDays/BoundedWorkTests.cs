using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using OnesqaBot.Bot;
using OnesqaBot.Tests.Store;
using OnesqaBot.Tests.Story;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.BadDays;

/// <summary>Work over many cases is done by parts, and what somebody waits for is not read one after the other.</summary>
public sealed class BoundedWorkTests
{
    [Fact]
    public async Task Replanning_goes_through_a_page_a_look_and_on_from_there_after_a_restart()
    {
        const int many = Replanning.Page + 10;
        await using var office = await Office.With(null, "--Bot:NudgeDays", "0");
        var (desk, now) = (office.Services.GetRequiredService<CaseDesk>(), office.Services.GetRequiredService<OfficeNow>());
        var procedure = office.Services.GetRequiredService<ProcedureLibrary>().Newest("budget-request")!;
        var niran = now.ActorFor(office.Directory.ById("niran")!);
        for (var n = 0; n < many; n++)
            Assert.IsType<Accepted>((await desk.Open($"c{n}", procedure, procedure.Fields.ToDictionary(f => f.Key, f => f.Example), niran, default)).Decision);

        // As if those cases had been planned when the last working day of the year was none.
        using var notes = new SqliteFolder();
        var memory = notes.Open().Memory;
        var days = office.Services.GetRequiredService<IHolidays>().Calendar.Days.Select(d => d.Date).Append(new DateOnly(2026, 12, 30)).Order().ToList();
        await new SharedNote<Replanning.Plan>(memory, "holidays/planned").Write(new(days), default);
        await Restarted().Look(default);
        Assert.Equal(Replanning.Page, await Replanned());
        await Restarted().Look(default);
        Assert.Equal(many, await Replanned());
        await Restarted().Look(default);
        var events = (await office.Store.OfYear(new FiscalYear(2570), default)).Select(s => office.Case(s.Number).Result.Case.Version).Sum();
        await Restarted().Look(default);
        Assert.Equal(events, (await office.Store.OfYear(new FiscalYear(2570), default)).Select(s => office.Case(s.Number).Result.Case.Version).Sum());

        Replanning Restarted() => new(
            memory, office.Store, desk, office.Services.GetRequiredService<IHolidays>(), now, office.Services.GetRequiredService<FaultIsolation>(), NullLogger<Replanning>.Instance);

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
        store.Setup(s => s.OpenAt(It.IsAny<IReadOnlyCollection<string>>(), It.IsAny<CancellationToken>())).Returns(office.Store.OpenAt);
        store.Setup(s => s.Find(It.IsAny<CaseNumber>(), It.IsAny<CancellationToken>())).Returns(async (CaseNumber number, CancellationToken cancellation) =>
        {
            Interlocked.Increment(ref reads);
            most = Math.Max(most, Interlocked.Increment(ref reading));
            await Task.Delay(200, cancellation);
            Interlocked.Decrement(ref reading);
            return await office.Store.Find(number, cancellation);
        });
        var services = office.Services;
        var (now, procedures) = (services.GetRequiredService<OfficeNow>(), services.GetRequiredService<ProcedureLibrary>());
        var candidates = new HandInCandidates(new WorkLists(store.Object, procedures, now, services.GetRequiredService<FaultIsolation>()), store.Object, procedures, now);
        var malee = office.Directory.ById("malee")!;
        var found = await candidates.For(null, new Caller(now.ActorFor(malee), null, IsPersonal: true), default);
        Assert.Equal((3, 3, 3), (found.Count, reads, most));
    }
}
