using System.Net;
using System.Reflection;
using ClosedXML.Excel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The office's figures, for those who may see them: on a card, a page and in a spreadsheet.</summary>
public sealed class StatisticsStories : IDisposable
{
    private readonly HttpClient _anyone = LoopbackClient.Create();

    [Fact]
    public async Task The_director_sees_what_was_done_returned_and_waits_the_same_in_every_view()
    {
        await using var office = await Office.Open();
        var first = await office.OpensACaseAt("approve-coordination");
        await office.Presses("somchai", "return", new { reason = "ขาด <b>ประมาณการ</b> =1+1" });
        var second = await office.OpensACase(partner: "ENQA");
        await office.Says("malee", $"ยกเลิกเรื่อง {second}");
        await office.Presses("malee", "cancel-case", new { reason = "เปิดซ้ำ" });

        var card = Office.Text((await office.Says("somchai", "สถิติ"))[^1]);
        Assert.Contains("สถิติปีงบประมาณ ๒๕๗๐", card, StringComparison.Ordinal);
        Assert.Contains("ทั้งหมด ๒ เรื่อง · ดำเนินการอยู่ ๑ · เสร็จแล้ว ๐ · ยกเลิก ๑", card, StringComparison.Ordinal);
        Assert.Contains("ขาด <b>ประมาณการ</b> =1+1", card, StringComparison.Ordinal);
        Assert.Contains($"{first}", card, StringComparison.Ordinal);
        // Nobody is named.
        foreach (var person in office.Directory.People) Assert.DoesNotContain(person.Name.Th, card, StringComparison.Ordinal);

        var shown = office.Newest("somchai");
        var page = await _anyone.GetStringAsync(Link(shown, "ดูทั้งหมด"));
        Assert.Contains("ทั้งหมด ๒ เรื่อง", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>ประมาณการ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);

        using var book = new XLWorkbook(new MemoryStream(await _anyone.GetByteArrayAsync(Link(shown, "ตาราง Excel"))));
        Assert.Equal(4, book.Worksheets.Count);
        var returns = book.Worksheet("การส่งกลับ");
        var row = returns.RowsUsed().Last();
        Assert.Equal("ขาด <b>ประมาณการ</b> =1+1", row.Cell(3).GetString());
        Assert.False(row.Cell(3).HasFormula);
        Assert.Equal(1, row.Cell(4).GetDouble());

        // Another year has none.
        await office.Presses("somchai", "statistics/2569");
        Assert.Contains("ยังไม่มีเรื่อง", Office.Text(office.Reload("somchai", shown)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_heads_the_director_and_administrators_see_them()
    {
        await using var office = await Office.WithPeople(people => people);
        await office.OpensACase();
        foreach (var officer in new[] { "malee", "kanda" })
        {
            var answer = (await office.Says(officer, "สถิติ"))[^1];
            Assert.Contains("เฉพาะผู้บังคับบัญชาและผู้ดูแลระบบ", Office.Text(answer), StringComparison.Ordinal);
            Assert.DoesNotContain("ทั้งหมด", Office.Text(answer), StringComparison.Ordinal);
        }

        await office.Says("chai", "statistics");
        var link = Link(office.Newest("chai"), "ดูทั้งหมด");
        Assert.Equal(HttpStatusCode.OK, await Get(link));
        // An officer has a key, too, for the calendar: it opens the calendar alone.
        var calendar = Link((await office.Says("malee", "ปฏิทิน")).Last(m => CardText.Links(m.Card).Any(l => l.Shown == "ดูไทม์ไลน์")), "ดูไทม์ไลน์");
        Assert.Equal(HttpStatusCode.OK, await Get(calendar));
        Assert.Equal(HttpStatusCode.NotFound, await Get(new(calendar.AbsoluteUri.Replace("/year/", "/statistics/", StringComparison.Ordinal))));
        foreach (var wrong in new[] { "", "?key=", "?key=chai.0", $"{link.Query}0" }) Assert.Equal(HttpStatusCode.NotFound, await Get(new(link.GetLeftPart(UriPartial.Path) + wrong)));
        foreach (var file in new[] { "9999", "2570.pdf", "x" }) Assert.Equal(HttpStatusCode.NotFound, await Get(new(new Uri(link, $"/statistics/{file}") + link.Query)));

        // A forged press by an officer.
        Assert.Contains("เฉพาะผู้บังคับบัญชา", await office.Posts("malee", office.Newest("malee").Id, "statistics", new System.Text.Json.Nodes.JsonObject { ["choice"] = "2570" }), StringComparison.Ordinal);
        await office.Leaves("chai");
        Assert.Equal(HttpStatusCode.NotFound, await Get(link));
    }

    [Fact]
    public async Task They_are_read_in_ones_own_language_and_not_in_the_channel()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        office.Teams.SetLocale("somchai", "en-GB");
        var card = Office.Text((await office.Says("somchai", "statistics"))[^1]);
        Assert.Contains("Statistics of fiscal year 2027", card, StringComparison.Ordinal);
        Assert.Contains("Cases: 1 · open: 1", card, StringComparison.Ordinal);
        var page = await _anyone.GetStringAsync(Link(office.Newest("somchai"), "View everything"));
        Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);

        await office.Teams.SendTextAsync("somchai", "@OnesqaBot สถิติ", office.Channel);
        await office.Settles();
        Assert.DoesNotContain(office.Teams.Messages(office.Channel), m => m.FromBot && Office.Text(m).Contains("ทั้งหมด", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_takes_patiencegoes_on_for_the_next_who_asks_and_what_failed_is_read_again()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var gate = new TaskCompletionSource();
        var store = (SlowYears)(object)DispatchProxy.Create<ICaseStore, SlowYears>();
        (store.Inner, store.Gate) = (office.Store, gate.Task);
        var services = office.Services;
        var reader = new StatisticsReader(
            (ICaseStore)(object)store, services.GetRequiredService<ProcedureLibrary>(), services.GetRequiredService<OfficeContext>(), services.GetRequiredService<FaultIsolation>(), services.GetRequiredService<IHostApplicationLifetime>());
        var (year, shortly, patience) = (new FiscalYear(2570), TimeSpan.FromMilliseconds(30), TimeSpan.FromMinutes(1));
        Assert.Null(await reader.Read(year, shortly, default));
        Assert.Null(await reader.Read(year, shortly, default));
        Assert.Equal(1, store.Calls);
        gate.SetResult();
        Assert.Equal(1, (await reader.Read(year, patience, default))!.Counts.Cases);
        Assert.Equal(1, store.Calls);

        // Whoever asks afterwards gets the figures of then.
        await office.OpensACase(partner: "ENQA");
        Assert.Equal(2, (await reader.Read(year, patience, default))!.Counts.Cases);
        store.Gate = Task.FromException(new IOException("away"));
        await Assert.ThrowsAsync<IOException>(() => reader.Read(year, patience, default));
        store.Gate = Task.CompletedTask;
        Assert.Equal(2, (await reader.Read(year, patience, default))!.Counts.Cases);
    }

    /// <summary>The real store, whose year is read only when a gate opens.</summary>
    public class SlowYears : DispatchProxy
    {
        internal ICaseStore Inner { get; set; } = null!;

        internal Task Gate { get; set; } = Task.CompletedTask;

        internal int Calls { get; private set; }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            if (targetMethod is not { Name: nameof(ICaseStore.OfYear) } || args is not [FiscalYear year, CancellationToken cancellation]) return targetMethod!.Invoke(Inner, args);
            Calls++;
            return Later(year, cancellation);
        }

        private async Task<CaseList> Later(FiscalYear year, CancellationToken cancellation)
        {
            await Gate;
            return await Inner.OfYear(year, cancellation);
        }
    }

    public void Dispose() => _anyone.Dispose();

    private async Task<HttpStatusCode> Get(Uri address)
    {
        using var answer = await _anyone.GetAsync(address);
        return answer.StatusCode;
    }

    private static Uri Link(SimulatedMessage card, string shown) => CardText.Links(card.Card).Single(l => l.Shown == shown).Link;
}
