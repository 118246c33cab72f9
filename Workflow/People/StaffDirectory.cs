using System.Collections.Frozen;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.People;

/// <summary>The people of the office, their positions and acting orders. Immutable.</summary>
public sealed class StaffDirectory
{
    private readonly FrozenDictionary<string, Person> _byId;
    private readonly FrozenDictionary<string, Person> _byEntraId;
    private readonly FrozenDictionary<string, Position> _positions;
    private readonly IReadOnlyList<Position> _eitherOr;
    private readonly FrozenDictionary<string, Person[]> _holders;
    private readonly FrozenDictionary<string, Acting[]> _actingIn;
    private readonly FrozenDictionary<string, Acting[]> _actingBy;
    private readonly FrozenDictionary<string, Capacity> _capacities;
    private readonly FrozenSet<string> _positionsWithLines;

    /// <param name="units">Null for none.</param>
    /// <param name="bodies">Null for none.</param>
    /// <param name="administrators">Null for none.</param>
    /// <param name="lines">Null for none.</param>
    /// <param name="watchers">Null for everybody.</param>
    public StaffDirectory(
        IReadOnlyList<Position> positions, IReadOnlyList<Person> people, IReadOnlyList<Acting> acting,
        IReadOnlyList<OfficeUnit>? units = null, IReadOnlyList<ExternalBody>? bodies = null, IReadOnlyList<string>? administrators = null, IReadOnlyList<ReportingLine>? lines = null, IReadOnlyList<string>? watchers = null)
    {
        People = people;
        Acting = acting;
        Units = units ?? [];
        Bodies = bodies ?? [];
        Administrators = administrators ?? [];
        Lines = lines ?? [];
        Watchers = watchers;
        _positions = positions.ToFrozenDictionary(p => p.Key, StringComparer.Ordinal);
        _eitherOr = [.. positions.Where(p => p.AnyOf.Count > 0)];
        // Asked dozens of times for each card, of which few concern a position with an acting order.
        _holders = people.SelectMany(p => p.Positions.Distinct(), (person, position) => (person, position)).GroupBy(h => h.position, h => h.person).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _actingIn = acting.GroupBy(a => a.Position).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _actingBy = acting.GroupBy(a => a.Person).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
        _capacities = _holders.Keys.ToFrozenDictionary(p => p, p => new Capacity(p, null), StringComparer.Ordinal);
        _positionsWithLines = Lines.Select(l => l.Position).ToFrozenSet(StringComparer.Ordinal);
        _byId = people.ToFrozenDictionary(p => p.Id, StringComparer.Ordinal);
        _byEntraId = people.ToFrozenDictionary(p => p.EntraObjectId, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Acting> Acting { get; }

    /// <summary>ทุกสำนัก/ภารกิจ: the units asked in a collection from all units.</summary>
    public IReadOnlyList<OfficeUnit> Units { get; }

    public IReadOnlyList<ExternalBody> Bodies { get; }

    /// <summary>Keys of the positions that administer the bot: they give acting orders and are notified of problems.</summary>
    public IReadOnlyList<string> Administrators { get; }

    /// <summary>Keys of the positions whose holders may watch cases that are not their own; null for everybody.</summary>
    public IReadOnlyList<string>? Watchers { get; }

    /// <summary>Who of several holders of a position is in charge of what.</summary>
    public IReadOnlyList<ReportingLine> Lines { get; }

    /// <summary>
    /// The holders in charge of a matter, with those who act for them; all holders if nobody in particular is in charge of it.
    /// </summary>
    public IReadOnlyList<Person> InCharge(string position, DateOnly date, string? procedure, string? unit) =>
        _positionsWithLines.Contains(position) ? ByLine(position, date, procedure, unit) : Holders(position, date);

    private IReadOnlyList<Person> ByLine(string position, DateOnly date, string? procedure, string? unit)
    {
        var holders = Holders(position, date);
        var people = Lines.Where(l => l.Position == position && l.Covers(procedure, unit)).Select(l => l.Person).ToHashSet(StringComparer.Ordinal);
        foreach (var acting in Acting.Where(a => a.Position == position && a.InsteadOf is not null && people.Contains(a.InsteadOf) && a.Covers(date)).ToList()) people.Add(acting.Person);
        var own = holders.Where(p => people.Contains(p.Id)).ToList();
        return own.Count > 0 ? own : holders;
    }

    /// <summary>The capacity in which a person administers the bot; null if they do not.</summary>
    public Capacity? AdministrativeCapacity(Actor actor) => actor.Capacities.FirstOrDefault(c => Administrators.Contains(c.Position));

    public IEnumerable<Position> Positions => _positions.Values;

    /// <summary>The positions that people hold, without those that any of several others fill.</summary>
    public IEnumerable<Position> HeldPositions => Positions.Where(p => p.AnyOf.Count == 0);

    public OfficeUnit? Unit(string key) => Units.FirstOrDefault(u => u.Key == key);

    public ExternalBody? Body(string key) => Bodies.FirstOrDefault(b => b.Key == key);

    public Person? ById(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The person with this Entra object id; null if unknown.</summary>
    public Person? ByEntraId(string? entraObjectId) =>
        entraObjectId is null ? null : _byEntraId.GetValueOrDefault(entraObjectId);

    public Position? Position(string key) => _positions.GetValueOrDefault(key);

    /// <summary>The person with all capacities on that date, own positions first.</summary>
    public Actor ActorFor(Person person, DateOnly date)
    {
        var own = person.Positions.Select(p => _capacities.GetValueOrDefault(p) ?? new Capacity(p, null));
        var acting = _actingBy.GetValueOrDefault(person.Id, [])
            .Where(a => a.Covers(date))
            .Select(a => new Capacity(a.Position, a.InsteadOf is null ? null : ById(a.InsteadOf)));
        return new Actor(person, [.. own, .. acting]) { EitherOr = _eitherOr };
    }

    /// <summary>
    /// Everyone who may act in a position on that date, holders first. An acting order adds a person; the one replaced keeps
    /// their authority.
    /// </summary>
    public IReadOnlyList<Person> Holders(string position, DateOnly date)
    {
        if (Position(position) is { AnyOf: { Count: > 0 } any }) return HoldersOfAny(any, date);
        var holders = _holders.GetValueOrDefault(position, []);
        return _actingIn.TryGetValue(position, out var acting) ? WithActing(holders, acting, position, date) : holders;
    }

    private Person[] HoldersOfAny(IReadOnlyList<string> positions, DateOnly date) => [.. positions.SelectMany(p => Holders(p, date)).Distinct()];

    private Person[] WithActing(Person[] holders, Acting[] acting, string position, DateOnly date) =>
        [.. holders, .. acting.Where(a => a.Covers(date)).Select(a => ById(a.Person)).OfType<Person>().Where(p => !p.Positions.Contains(position)).Distinct()];

    /// <summary>Everyone who may act in one of <see cref="Administrators"/> on that date.</summary>
    public IReadOnlyList<Person> AdministratorsOn(DateOnly date) => [.. Administrators.SelectMany(p => Holders(p, date)).DistinctBy(p => p.Id)];

    /// <summary>
    /// All assignees that may resolve to this person: the positions they hold, act in or stand in for, the units these positions
    /// respond for, and the person.
    /// </summary>
    public IReadOnlyCollection<Assignee> AssigneesFor(Actor actor)
    {
        var positions = PositionsOpenTo(actor);
        return
        [
            .. positions.Select(p => new Assignee.Position(p)),
            .. Units.Where(u => positions.Contains(u.Position)).Select(u => new Assignee.Unit(u.Key)),
            new Assignee.Participant(actor.Person.Id),
            new Assignee.Named(actor.Person.Id),
        ];
    }

    private HashSet<string> PositionsOpenTo(Actor actor)
    {
        var open = actor.Capacities.Select(c => c.Position).ToHashSet(StringComparer.Ordinal);
        while (_positions.Values.Where(p => (p.StandIn is not null && open.Contains(p.StandIn)) || p.AnyOf.Any(open.Contains)).Any(p => open.Add(p.Key)))
        {
            // Each pass adds one position, so that stand-ins of stand-ins are included.
        }

        return open;
    }
}
