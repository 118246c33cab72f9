namespace OnesqaBot.Bot;

/// <summary>Keeps the directory of people up to date: orders that other instances set, members of groups, and the day's turn.</summary>
internal sealed class PeopleKeeping(ActingDesk orders, GroupReading groups, StaleGroupsNotice stale, Handover handover, FaultIsolation isolation, OfficeNow office, TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    /// <summary>How long another instance may not know of an order that was set here.</summary>
    protected override TimeSpan Interval { get; } = TimeSpan.FromSeconds(20);

    internal override IReadOnlyList<PeriodicStep> Steps =>
    [
        new("acting-orders", InOfficeHours: false, orders.Refresh),
        new("groups", InOfficeHours: false, groups.Refresh),
        new("stale-groups", InOfficeHours: true, stale.Post),
        // Somebody's post may begin at midnight; his cards wait for the morning.
        new("hand-over", InOfficeHours: true, handover.Look),
    ];

    /// <summary>Known before anybody is answered.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await groups.Recall(cancellationToken);
        await orders.Refresh(cancellationToken);
        await groups.Refresh(cancellationToken);
        await handover.Begin(cancellationToken);
        await base.StartAsync(cancellationToken);
    }
}
