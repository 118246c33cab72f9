using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;

namespace OnesqaBot.Bot.People;

/// <summary>Keeps the directory of people up to date: orders that other instances set, members of groups, and the day's turn.</summary>
internal sealed class DirectoryRefresh(ActingService acting, GroupSync groups, StaleGroupsNotice stale, PendingCardHandover handover, FaultIsolation isolation, OfficeContext office, TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    /// <summary>How long another instance may not know of an order that was set here.</summary>
    protected override TimeSpan Interval { get; } = TimeSpan.FromSeconds(20);

    internal override IReadOnlyList<PeriodicStep> Steps =>
    [
        new("acting-orders", InOfficeHours: false, acting.Refresh),
        new("groups", InOfficeHours: false, groups.Refresh),
        new("stale-groups", InOfficeHours: true, stale.Post),
        // Somebody's post may begin at midnight; his cards wait for the morning.
        new("hand-over", InOfficeHours: true, handover.Run),
    ];

    /// <summary>Known before anybody is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await groups.Recall(cancellationToken);
        await acting.Refresh(cancellationToken);
        await groups.Refresh(cancellationToken);
        await handover.Begin(cancellationToken);
        await base.StartAsync(cancellationToken);
    }
}
