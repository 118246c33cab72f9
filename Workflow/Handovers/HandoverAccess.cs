using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Handovers;

/// <summary>Who may see what a person or a position has to hand over: the person, whoever is above in the reporting line, and administrators.</summary>
public static class HandoverAccess
{
    public static bool May(Actor actor, HandoverSubject subject, StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(directory);
        var (isOwn, positions) = subject switch
        {
            HandoverSubject.OfPerson of => (of.Person.Id == actor.Person.Id, of.Person.Positions),
            // Of several holders, each would see the work of the others.
            HandoverSubject.OfPosition of => (of.Holders is [var only] && only.Id == actor.Person.Id, [of.Position.Key]),
            _ => throw new InvalidOperationException($"Nobody may see {subject.GetType().Name}."),
        };
        return isOwn || directory.Administers(actor) || Above(positions, directory).Any(p => actor.In(p) is not null);
    }

    /// <summary>The positions above any of these. Nobody is above the director, though a stand-in may act.</summary>
    private static IEnumerable<string> Above(IReadOnlyList<string> positions, StaffDirectory directory) => positions.Contains(Authority.Director)
        ? []
        : positions.SelectMany(p => Authority.WithStandIns(p, directory).Skip(1)).Append(Authority.Director).Except(positions);
}
