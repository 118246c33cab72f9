using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>How often leases are renewed: each renewal is a transaction of the store.</summary>
public sealed class LeaseTests
{
    [Fact]
    public async Task A_lease_is_renewed_when_half_of_it_is_left_and_not_each_time_the_outbox_wakes()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var (outbox, claims, renewals) = (new Mock<IOutbox>(), 0, 0);
        var entry = new OutboxEntry(number, "slow", new ShowCard(new CardRef(CardKind.Step, "approve-coordination", 1), Recipient.ForPerson("somchai")), 0, office.Clock.GetUtcNow());
        outbox.Setup(o => o.Claim(It.IsAny<string>(), It.IsAny<int>(), It.IsAny<DateTimeOffset>(), It.IsAny<TimeSpan>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync(() => Interlocked.Increment(ref claims) == 1 ? [entry] : []);
        outbox.Setup(o => o.Renew(entry, It.IsAny<string>(), It.IsAny<DateTimeOffset>(), It.IsAny<CancellationToken>()))
            .Returns(() => Task.FromResult(Interlocked.Increment(ref renewals)));
        office.Teams.Faults.Add(new(ConnectorFaultKind.Hang, 100, Person: "somchai"));
        var wakeup = new OutboxWakeup();
        using var worker = new OutboxWorker(
            outbox.Object, office.Services.GetRequiredService<EffectRunner>(), office.Services.GetRequiredService<EffectSettlement>(), wakeup,
            office.Services.GetRequiredService<OutboxHeartbeat>(), office.Services.GetRequiredService<EffectTelemetry>(), office.Services.GetRequiredService<IHostApplicationLifetime>(),
            Options.Create(new OutboxOptions { Lease = TimeSpan.FromMinutes(1) }), office.Clock, NullLogger<OutboxWorker>.Instance);
        await worker.StartAsync(default);

        await Wakes(20);
        Assert.Equal(0, renewals);
        office.Clock.Advance(TimeSpan.FromSeconds(31));
        await Wakes(20);
        Assert.Equal(1, renewals);
        office.Clock.Advance(TimeSpan.FromSeconds(31));
        await Wakes(20);
        Assert.Equal(2, renewals);
        office.Teams.Faults.Clear();
        await worker.StopAsync(default);

        async Task Wakes(int times)
        {
            for (var n = 0; n < times; n++)
            {
                var before = Volatile.Read(ref claims);
                wakeup.Wake();
                await Eventually.Holds(() => Volatile.Read(ref claims) > before, "a wake");
            }
        }
    }
}
