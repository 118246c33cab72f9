using System.Collections.Frozen;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.People;

/// <summary>The people of the office, their positions and who acts for whom. Immutable; a change is a new directory.</summary>
public sealed class StaffDirectory
{
    private readonly FrozenDictionary<string, Person> _byId;
    private readonly FrozenDictionary<string, Person> _byEntraId;
    private readonly FrozenDictionary<string, Position> _positions;

    /// <param name="units">Null for none.</param>
    /// <param name="bodies">Null for none.</param>
    /// <param name="administrators">Null for none.</param>
    public StaffDirectory(
        IReadOnlyList<Position> positions, IReadOnlyList<Person> people, IReadOnlyList<Acting> acting,
        IReadOnlyList<OfficeUnit>? units = null, IReadOnlyList<ExternalBody>? bodies = null, IReadOnlyList<string>? administrators = null)
    {
        People = people;
        Acting = acting;
        Units = units ?? [];
        Bodies = bodies ?? [];
        Administrators = administrators ?? [];
        _positions = positions.ToFrozenDictionary(p => p.Key, StringComparer.Ordinal);
        _byId = people.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _byEntraId = people.ToFrozenDictionary(p => p.EntraObjectId, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Acting> Acting { get; }

    /// <summary>ทุกสำนัก/ภารกิจ: those who are asked when everyone is.</summary>
    public IReadOnlyList<OfficeUnit> Units { get; }

    public IReadOnlyList<ExternalBody> Bodies { get; }

    /// <summary>Positions that look after the bot: they set who acts for whom, and are told what is amiss.</summary>
    public IReadOnlyList<string> Administrators { get; }

    public bool Administers(Actor actor) => actor.Capacities.Any(c => Administrators.Contains(c.Position));

    public IEnumerable<Position> Positions => _positions.Values;

    public OfficeUnit? Unit(string key) => Units.FirstOrDefault(u => u.Key == key);

    public ExternalBody? Body(string key) => Bodies.FirstOrDefault(b => b.Key == key);

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
            .Select(a => new Capacity(a.Position, a.InsteadOf is null ? null : ById(a.InsteadOf)));
        return new Actor(person, [.. own, .. acting]);
    }

    /// <summary>
    /// Everyone who may act in a position on that day, holders first. One who is stood in for keeps his authority:
    /// an acting order adds a person, it takes none away.
    /// </summary>
    public IReadOnlyList<Person> Holders(string position, DateOnly date) =>
    [
        .. People.Where(p => p.Positions.Contains(position)),
        .. Acting.Where(a => a.Position == position && a.Covers(date)).Select(a => ById(a.Person)).OfType<Person>()
            .Where(p => !p.Positions.Contains(position)).Distinct(),
    ];

    /// <summary>
    /// Whose turns may be this person's on that day (<see cref="Assignment.AssigneeKey"/>): of the positions he holds or acts in and
    /// those that fall to him when nobody else is there, of the units these answer for, and his own.
    /// </summary>
    public IReadOnlyCollection<string> AssigneeKeysFor(Actor actor)
    {
        var positions = PositionsOpenTo(actor);
        return
        [
            .. positions.Select(Assignment.KeyOfPosition),
            .. Units.Where(u => positions.Contains(u.Position)).Select(u => Respondent.Unit(u.Key).ToString()),
            Respondent.Person(actor.Person.Id).ToString(),
        ];
    }

    private HashSet<string> PositionsOpenTo(Actor actor)
    {
        var open = actor.Capacities.Select(c => c.Position).ToHashSet(StringComparer.Ordinal);
        while (_positions.Values.Where(p => p.StandIn is not null && open.Contains(p.StandIn)).Any(p => open.Add(p.Key)))
        {
            // Each round adds one position; a stand-in's stand-in comes in a later round.
        }

        return open;
    }
}
