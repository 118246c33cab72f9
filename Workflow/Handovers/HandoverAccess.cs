using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Handovers;

/// <summary>Who may see what a person has to hand over: the person, whoever is above in the reporting line, and administrators.</summary>
public static class HandoverAccess
{
    public static bool May(Actor actor, Person person, StaffDirectory directory)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(directory);
        return actor.Person.Id == person.Id || directory.Administers(actor) || Above(person, directory).Any(p => actor.In(p) is not null);
    }

    /// <summary>The positions above any of the person's. Nobody is above the director, though a stand-in may act.</summary>
    private static IEnumerable<string> Above(Person person, StaffDirectory directory) => person.Positions.Contains(Authority.Director)
        ? []
        : person.Positions.SelectMany(p => Authority.WithStandIns(p, directory).Skip(1)).Append(Authority.Director).Except(person.Positions);
}
