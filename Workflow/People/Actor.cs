namespace OnesqaBot.Workflow.People;

/// <summary>In what capacity a person acts: his own position, or another's for whom he acts.</summary>
public sealed record Capacity(string Position, Person? ActingFor);

/// <summary>Who gives a command, with all capacities that he has on that day.</summary>
public sealed record Actor(Person Person, IReadOnlyList<Capacity> Capacities)
{
    /// <summary>His capacity for a position, his own before an acting one; null when he has none.</summary>
    public Capacity? In(string position) => Capacities.FirstOrDefault(c => c.Position == position);
}

/// <summary>Who did something, as it goes into the record for good: both names when acting.</summary>
/// <param name="Person">Key of the person, or <see cref="SystemPerson"/>.</param>
/// <param name="Position">Key of the position in which it was done.</param>
/// <param name="ActingFor">Thai name of the one acted for, if any.</param>
public sealed record Signature(string Person, string Name, string Position, string? ActingFor)
{
    /// <summary>The key that the bot itself signs with.</summary>
    public const string SystemPerson = "system";

    public static readonly Signature System = new(SystemPerson, "OnesqaBot", SystemPerson, null);

    public static Signature Create(Person person, Capacity capacity) =>
        new(person.Id, person.Name.Th, capacity.Position, capacity.ActingFor?.Name.Th);
}
