using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What could not be delivered is told to somebody, by what it is.</summary>
public sealed class GivenUpTests
{
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.1"];

    [Fact]
    public async Task A_card_that_the_service_does_not_take_is_no_person_that_cannot_be_reached()
    {
        await using var office = await Office.Open(Quick);
        var number = await office.OpensACaseAt("approve-coordination");
        var commands = office.Services.GetRequiredService<CaseCommandHandler>();
        await commands.Handle(new ReportUnreachable("x", number, "somchai", Rejected: true), actor: null, default);
        await office.Settles();
        var told = Office.Text(office.Card("malee", "Teams ไม่รับการ์ดที่ส่งถึง"));
        Assert.DoesNotContain("ติดตั้ง", told, StringComparison.Ordinal);
        Assert.Contains("ผู้ดูแลระบบ", told, StringComparison.Ordinal);
        Assert.DoesNotContain("somchai", (await office.Case(number)).Case.Unreachable);
        // Whoever decides has found the case all the same.
        await office.Presses("somchai", "approve");
        Assert.Empty((await office.Case(number)).Case.Rejected);
    }

    [Fact]
    public async Task What_was_given_up_for_the_channel_is_told_to_the_administrators()
    {
        await using var office = await Office.Open([.. Quick, "--Outbox:DeliverWithin", "00:00:00"]);
        // The channel's card alone fails; what is posted there afterwards arrives.
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 1, Conversation: office.Channel));
        var number = await office.OpensACase();
        await office.Settles();
        Assert.Contains(await office.Services.GetRequiredService<IOutbox>().DeadLetters(9, default), l => l.Effect is ShowCard { To.Person: null });
        await office.Services.GetRequiredService<FaultNotice>().Post(default);
        await Eventually.Holds(() => office.Teams.Messages(office.Channel).Any(m => m.FromBot && Office.Text(m).Contains($"ของเรื่อง {number} ไม่สำเร็จ", StringComparison.Ordinal)), "the notice");
    }

    [Fact]
    public async Task The_doctor_shows_no_message_of_a_library()
    {
        var findings = await new DiagnosticRunner([new Broken(new InvalidOperationException("secret")), new Broken(new AdapterException("Graph says no."))]).Examine(TimeSpan.FromSeconds(5), default);
        Assert.All(findings, f => Assert.DoesNotContain("secret", f.Message, StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains("InvalidOperationException", StringComparison.Ordinal));
        Assert.Contains(findings, f => f.Message.Contains("Graph says no.", StringComparison.Ordinal));
    }

    private sealed class Broken(Exception fault) : IDiagnosticCheck
    {
        public string Name => "Something";

        public string Fix => Name;

        public Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation) => throw fault;
    }
}
