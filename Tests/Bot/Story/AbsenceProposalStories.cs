using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What people's calendars say about being away becomes a proposal; whoever may give acting orders confirms it. Today is Monday, 23 November 2026.</summary>
public sealed class AbsenceProposalStories : IAsyncLifetime
{
    private const string Proposal = "ปฏิทิน Outlook ของท่านแจ้งว่าไม่อยู่", Unattended = "และยังไม่มีผู้รักษาการแทนในตำแหน่ง";

    private GraphStandIn _graph = null!;

    public async Task InitializeAsync() => _graph = await GraphStandIn.Start();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task A_director_is_asked_before_and_appoints_with_one_tap()
    {
        await using var office = await Opens();
        Away("somchai", new(2026, 12, 1), new(2026, 12, 3));
        await office.Sweeps();
        var card = Assert.Single(Cards(office, "somchai", Proposal));
        Assert.Contains("๑ ธันวาคม ๒๕๖๙ ถึง ๓ ธันวาคม ๒๕๖๙", Office.Text(card), StringComparison.Ordinal);
        Assert.Contains("ผู้ทำแทน wanida", Office.Text(card), StringComparison.Ordinal);
        Assert.Equal(["somchai"], Asked(office));

        await office.Presses("somchai", card, "request-acting", new { choice = "director|somchai", people = "wanida", start = "2026-12-01", end = "2026-12-03" });
        Assert.Contains(office.Directory.Holders("director", new DateOnly(2026, 12, 2)), p => p.Id == "wanida");

        // With an order there is nothing to propose, whatever day it is.
        for (var day = 0; day < 10; day++)
        {
            office.Clock.Advance(TimeSpan.FromDays(1));
            await office.Sweeps();
        }

        Assert.Equal(["somchai"], Asked(office));
        Assert.Single(Cards(office, "somchai", Proposal));
    }

    [Fact]
    public async Task Nobody_is_asked_twice_whatever_restarts_and_however_often_calendars_are_read()
    {
        await using var office = await Opens();
        Away("somchai", new(2026, 12, 1), new(2026, 12, 3));
        for (var day = 0; day < 3; day++)
        {
            await office.Sweeps();
            await office.Sweeps();
            office.Clock.Advance(TimeSpan.FromDays(1));
            await office.RestartsTheBot();
        }

        Assert.Single(Cards(office, "somchai", Proposal));
        Assert.InRange(_graph.Log.Count(r => r.EndsWith("/getSchedule", StringComparison.OrdinalIgnoreCase)), 3, 4);

        // Another absence is another question.
        _graph.Mailbox.Shown.Clear();
        Away("somchai", new(2026, 12, 8), new(2026, 12, 8));
        await office.Sweeps();
        Assert.Equal(2, Cards(office, "somchai", Proposal).Count);
    }

    [Fact]
    public async Task Once_somebody_is_away_without_an_order_the_administrators_confirm_one()
    {
        await using var office = await Opens();
        Away("orathai", new(2026, 11, 20), new(2026, 11, 25));
        await office.Sweeps();
        var administrators = office.Directory.AdministratorsOn(new(2026, 11, 23)).Select(p => p.Id).Order().ToList();
        Assert.Equal(administrators, Asked(office));

        var card = Cards(office, "chai", Unattended)[0];
        // From today: an order cannot begin in the past.
        Assert.Contains("2026-11-23", Office.Text(card), StringComparison.Ordinal);
        Assert.Contains("2026-11-25", Office.Text(card), StringComparison.Ordinal);
        await office.Presses("chai", card, "set-acting", new { choice = "head-of-policy-work|orathai", people = "prasert", start = "2026-11-23", end = "2026-11-25" });
        Assert.Contains(office.Directory.Holders("head-of-policy-work", new DateOnly(2026, 11, 24)), p => p.Id == "prasert");
    }

    [Fact]
    public async Task Half_a_day_a_far_day_a_shared_position_and_being_busy_ask_nothing()
    {
        await using var office = await Opens();
        _graph.Mailbox.Shown.Add(("somchai@example.org", "oof", Utc(new(2026, 12, 1)).AddHours(9), Utc(new(2026, 12, 2))));
        _graph.Mailbox.Shown.Add(("wanida@example.org", "busy", Utc(new(2026, 12, 1)), Utc(new(2026, 12, 2))));
        Away("orathai", new(2026, 12, 14), new(2026, 12, 14));
        var shared = office.Directory.People.First(p => p.Email is not null && p.Positions.All(x => office.Directory.Holders(x, new(2026, 11, 23)).Count > 1));
        Away(shared.Id, new(2026, 11, 24), new(2026, 11, 24));
        await office.Sweeps();
        Assert.Contains(_graph.Log, r => r.EndsWith("/getSchedule", StringComparison.OrdinalIgnoreCase));
        Assert.Empty(Asked(office));
    }

    [Fact]
    public async Task Calendars_that_cannot_be_read_stop_nothing_else_and_are_read_later()
    {
        await using var office = await Opens();
        Away("somchai", new(2026, 12, 1), new(2026, 12, 3));
        _graph.NextAt("POST", "/getSchedule", MishapKind.Refuses, 503);
        await office.Sweeps();
        Assert.Empty(Cards(office, "somchai", Proposal));
        Assert.NotEmpty(Cards(office, "somchai", Office.AdministratorsWeek));
        office.Clock.Advance(TimeSpan.FromHours(2));
        await office.Sweeps();
        Assert.Single(Cards(office, "somchai", Proposal));
    }

    /// <summary>Marks whole days, the last one included, as out of office.</summary>
    private void Away(string person, DateOnly from, DateOnly to) => _graph.Mailbox.Shown.Add(($"{person}@example.org", "oof", Utc(from), Utc(to.AddDays(1))));

    private static DateTime Utc(DateOnly day) => day.ToDateTime(TimeOnly.MinValue).AddHours(-7);

    private Task<Office> Opens() => Office.WithPeople(
        people => people.Replace("positions: [policy-officer]", "positions: [policy-analyst]", StringComparison.Ordinal),
        "--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Mailbox", MailboxStandIn.Address);

    /// <summary>Who has got a proposal, before or during an absence.</summary>
    private static IEnumerable<string> Asked(Office office) =>
        office.Directory.People.Select(p => p.Id).Where(p => Cards(office, p, Proposal).Count + Cards(office, p, Unattended).Count > 0).Order();

    private static List<SimulatedMessage> Cards(Office office, string person, string text) =>
        [.. office.Teams.Messages(office.Teams.PersonalConversation(person)).Where(m => m.FromBot && Office.Text(m).Contains(text, StringComparison.Ordinal))];
}
