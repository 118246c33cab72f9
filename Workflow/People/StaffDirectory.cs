using System.Collections.Frozen;

namespace OnesqaBot.Workflow;

/// <summary>The people of the office, their positions and who acts for whom. Immutable; a change is a new directory.</summary>
public sealed class StaffDirectory
{
    private readonly FrozenDictionary<string, Person> _byId;
    private readonly FrozenDictionary<string, Person> _byEntraId;
    private readonly FrozenDictionary<string, Position> _positions;

    public StaffDirectory(IReadOnlyList<Position> positions, IReadOnlyList<Person> people, IReadOnlyList<Acting> acting)
    {
        People = people;
        Acting = acting;
        _positions = positions.ToFrozenDictionary(p => p.Key, StringComparer.Ordinal);
        _byId = people.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _byEntraId = people.ToFrozenDictionary(p => p.EntraObjectId, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Acting> Acting { get; }

    public IEnumerable<Position> Positions => _positions.Values;

    public Person? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The person whose Entra object id this is; null for a stranger.</summary>
    public Person? ByEntraId(string? entraObjectId) =>
        entraObjectId is null ? null : _byEntraId.GetValueOrDefault(entraObjectId);

    public Position? Position(string key) => _positions.GetValueOrDefault(key);

    /// <summary>The person with all capacities of that day, his own positions first.</summary>
    public Actor ActorFor(Person person, DateOnly date)
    {
        var own = person.Positions.Select(p => new Capacity(p, null));
        var acting = Acting
            .Where(a => a.Person == person.Id && a.Covers(date))
            .Select(a => new Capacity(a.Position, _byId[a.InsteadOf]));
        return new Actor(person, [.. own, .. acting]);
    }

    /// <summary>
    /// Everyone who may act in a position on that day, holders first. One who is stood in for keeps his authority:
    /// an acting order adds a person, it takes none away.
    /// </summary>
    public IReadOnlyList<Person> Holders(string position, DateOnly date) =>
    [
        .. People.Where(p => p.Positions.Contains(position)),
        .. Acting.Where(a => a.Position == position && a.Covers(date)).Select(a => _byId[a.Person])
            .Where(p => !p.Positions.Contains(position)).Distinct(),
    ];

    /// <summary>
    /// The positions whose work may be this person's on that day: those he holds or acts in, and those that fall to him
    /// when nobody else is there.
    /// </summary>
    public IReadOnlyCollection<string> PositionsOpenTo(Actor actor)
    {
        var open = actor.Capacities.Select(c => c.Position).ToHashSet(StringComparer.Ordinal);
        while (_positions.Values.Where(p => p.StandIn is not null && open.Contains(p.StandIn)).Any(p => open.Add(p.Key)))
        {
            // Each round adds one position; a stand-in's stand-in comes in a later round.
        }

        return open;
    }
}
