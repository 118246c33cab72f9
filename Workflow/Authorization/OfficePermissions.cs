using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Authorization;

/// <summary>Who may administer the bot and who may see what of the whole office. What concerns one case is in <see cref="Permissions"/>.</summary>
public readonly record struct OfficePermissions(StaffDirectory Directory)
{
    /// <summary>Why a person may not administer the bot; null if they may.</summary>
    public Refusal? ToAdminister(Actor actor) => CanAdminister(actor) ? null : new NotAllowedToAdminister(Directory.Administrators);

    public bool CanAdminister(Actor actor) => Directory.AdministrativeCapacity(actor) is not null;

    /// <summary>Whether a person may watch cases that are not their own.</summary>
    public bool CanWatch(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Directory.Watchers is not { } watchers || actor.Capacities.Any(c => watchers.Contains(c.Position));
    }

    /// <summary>Whether a person may see the office's statistics: administrators, the director, and whoever has others below in the reporting line.</summary>
    public bool CanSeeStatistics(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var positions = Directory.Positions;
        return CanAdminister(actor) || actor.CapacityIn(Authority.Director) is not null || actor.Capacities.Any(c => positions.Any(p => p.StandIn == c.Position));
    }

    /// <summary>Whether a person may see what waits for a person or a position: the person, whoever is above in the reporting line, and administrators.</summary>
    public bool CanSeeWork(HandoverSubject subject, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(subject);
        var (isOwn, positions) = subject switch
        {
            HandoverSubject.OfPerson of => (of.Person.Id == actor.Person.Id, of.Person.Positions),
            // Of several holders, each would see the work of the others.
            HandoverSubject.OfPosition of => (of.Holders is [var only] && only.Id == actor.Person.Id, [of.Position.Key]),
            _ => throw new InvalidOperationException($"Nobody may see {subject.GetType().Name}."),
        };
        return isOwn || CanAdminister(actor) || PositionsAbove(positions).Any(p => actor.CapacityIn(p) is not null);
    }

    /// <summary>The positions above any of these. Nobody is above the director, though a stand-in may act.</summary>
    private IEnumerable<string> PositionsAbove(IReadOnlyList<string> positions)
    {
        var directory = Directory;
        return positions.Contains(Authority.Director) ? [] : positions.SelectMany(p => Authority.WithStandIns(p, directory).Skip(1)).Append(Authority.Director).Except(positions);
    }
}
