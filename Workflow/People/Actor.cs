using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow.People;

/// <summary>The capacity in which a person acts: their own position, or that of the person they act for.</summary>
public sealed record Capacity(string Position, Person? ActingFor);

/// <summary>The person who gives a command, with all their capacities on that day.</summary>
public sealed record Actor(Person Person, IReadOnlyList<Capacity> Capacities)
{
    /// <summary>Positions that any of several others fill (<see cref="Position.AnyOf"/>).</summary>
    internal IReadOnlyList<Position> EitherOr { get; init; } = [];

    /// <summary>The capacity for a position, own before acting; null if there is none. For an either-or position, the one actually held.</summary>
    public Capacity? CapacityIn(string position) =>
        Capacities.FirstOrDefault(c => c.Position == position)
        ?? EitherOr.FirstOrDefault(p => p.Key == position)?.AnyOf.Select(CapacityIn).FirstOrDefault(c => c is not null);
}

/// <summary>Who did something, as recorded permanently; includes both names when acting.</summary>
/// <param name="Person">Key of the person, or <see cref="SystemPerson"/>.</param>
/// <param name="Position">Key of the position in which the person acted.</param>
/// <param name="ActingFor">Thai name of the person acted for, if any.</param>
public sealed record Signature(string Person, string Name, string Position, string? ActingFor)
{
    /// <summary>Thai name of whoever gave the assignment to this person by name; null if it came with the position.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DelegatedBy { get; init; }

    /// <summary>The key with which the bot itself signs.</summary>
    public const string SystemPerson = "system";

    public static readonly Signature System = new(SystemPerson, "OnesqaBot", SystemPerson, null);

    public static Signature Create(Person person, Capacity capacity) =>
        new(person.Id, person.Name.Th, capacity.Position, capacity.ActingFor?.Name.Th);
}
