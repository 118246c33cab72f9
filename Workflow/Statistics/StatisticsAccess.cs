using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Statistics;

/// <summary>Who may see the office's statistics: administrators, the director, and whoever has others below in the reporting line.</summary>
public static class StatisticsAccess
{
    public static bool May(Actor actor, StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(directory);
        return directory.Administers(actor) || actor.In(Authority.Director) is not null
            || actor.Capacities.Any(c => directory.Positions.Any(p => p.StandIn == c.Position));
    }
}
