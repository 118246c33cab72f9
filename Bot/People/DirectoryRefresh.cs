using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;

namespace OnesqaBot.Bot.People;

/// <summary>Keeps the staff directory up to date: orders set by other instances, group members, and the change of day.</summary>
internal sealed class DirectoryRefresh(
    ActingService acting, GroupSync groups, StaleGroupsNotice stale, PendingCardHandover handover, FaultIsolation isolation, OfficeContext office,
    TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    /// <summary>Longest delay until another instance sees an order that was set here.</summary>
    protected override TimeSpan Interval { get; } = TimeSpan.FromSeconds(20);

    internal override IReadOnlyList<PeriodicStep> Steps =>
    [
        new("acting-orders", InOfficeHours: false, acting.Refresh),
        new("groups", InOfficeHours: false, groups.Refresh),
        new("stale-groups", InOfficeHours: true, stale.Post),
        // An appointment may begin at midnight; the cards wait for the morning.
        new("hand-over", InOfficeHours: true, handover.Run),
    ];

    /// <summary>Loads the directory before the first message is handled.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await groups.Recall(cancellationToken);
        await acting.Refresh(cancellationToken);
        await groups.Refresh(cancellationToken);
        await handover.Begin(cancellationToken);
        await base.StartAsync(cancellationToken);
    }
}
