using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Delegations;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>An administrator moves everything that waits for somebody who leaves.</summary>
public sealed class TransferStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Move = "transfer-work";

    [Fact]
    public async Task All_that_waits_is_moved_at_once_after_a_preview_and_recorded()
    {
        await using var office = await Office.Open();
        CaseNumber[] numbers = [await office.OpensACase(), await office.OpensACase(partner: "TEQSA")];
        await office.Says("chai", "ย้ายงานของ มาลี ให้ กานดา");
        var preview = office.Newest("chai");
        Assert.Contains("มี ๒ รายการ ย้ายให้ นางสาวกานดา ศรีสุข ได้ ๒ รายการ", Office.Text(preview), StringComparison.Ordinal);
        Assert.DoesNotContain((await office.Case(numbers[0])).Events, e => e.Event is StepDelegated);

        await office.Presses("chai", preview, Move);
        Assert.Contains("ย้ายให้ นางสาวกานดา ศรีสุข แล้ว ๒ รายการ", Office.Text(office.Reload("chai", preview)), StringComparison.Ordinal);
        Assert.Equal(2, office.Cards("kanda", "มอบหมายให้ท่านเมื่อ"));
        foreach (var number in numbers)
            Assert.Equal(("chai", "head-of-it-mission"), (await office.Case(number)).Events.Where(e => e.Event is StepDelegated).Select(e => (e.By.Person, e.By.Position)).Single());
        Assert.Contains("ไม่มีงานที่รอท่านนี้", Office.Text(Assert.Single(await office.Says("chai", "ย้ายงานของ มาลี"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_no_successor_shows_what_is_stuck()
    {
        await using var office = await Office.WithPeople(people => people);
        await office.OpensACase();
        Assert.Contains("ผู้อื่นที่ทำได้: นางสาวกานดา ศรีสุข", Office.Text(Assert.Single(await office.Says("chai", "ย้ายงานของ มาลี"))), StringComparison.Ordinal);
        await office.Leaves("kanda");
        var stuck = Assert.Single(await office.Says("chai", "ย้ายงานของ มาลี"));
        Assert.Contains("มี ๑ รายการ จะค้างหากไม่มีผู้รับ ๑ รายการ", Office.Text(stuck), StringComparison.Ordinal);
        Assert.Null(stuck.FindAction(Move));
    }

    [Fact]
    public async Task What_the_successor_may_not_take_stays_with_the_reason()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        var preview = Assert.Single(await office.Says("chai", "ย้ายงานของ สมชาย ให้ มาลี"));
        Assert.Contains("ผู้จัดทำเรื่องพิจารณาเรื่องของตนเองไม่ได้", Office.Text(preview), StringComparison.Ordinal);
        Assert.Contains("ผู้ที่รับได้: นางวนิดา พงษ์ไพบูลย์", Office.Text(preview), StringComparison.Ordinal);
        Assert.Null(preview.FindAction(Move));
    }

    [Fact]
    public async Task Only_administrators_may()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        Assert.Contains("ทำได้เฉพาะ", Office.Text(Assert.Single(await office.Says("kanda", "ย้ายงานของ มาลี ให้ กานดา"))), StringComparison.Ordinal);
        Assert.Contains("ไม่พบ “ปิยะ”", Office.Text(Assert.Single(await office.Says("chai", "ย้ายงานของ ปิยะ ให้ กานดา"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moved_at_two_instances_at_once_each_is_moved_once()
    {
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        CaseNumber[] numbers = [await office.OpensACase(), await office.OpensACase(partner: "TEQSA")];
        await using var other = await office.AnotherInstance();
        var (from, to) = (office.Directory.ById("malee")!, office.Directory.ById("kanda")!);
        var chai = office.Services.GetRequiredService<OfficeContext>().ActorFor(office.Directory.ById("chai")!);
        await Task.WhenAll(new[] { office.Services, other.Services }.Select((services, n) => services.GetRequiredService<WorkTransfers>().Move($"m{n}", from, to, chai, default)));
        foreach (var number in numbers) Assert.Single((await office.Case(number)).Events, e => e.Event is StepDelegated);
    }
}
