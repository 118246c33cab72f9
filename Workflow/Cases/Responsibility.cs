using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

/// <summary>The people responsible for an assignment.</summary>
/// <param name="Position">The responsible position: the assigned one or its stand-in; for a participant, their own.</param>
/// <param name="MayAct">Everyone who may act. Empty only if no position up the hierarchy is held.</param>
/// <param name="Addressees">Those who receive the card.</param>
/// <param name="Vacant">The assigned position if it is vacant; otherwise null.</param>
public sealed record Responsible(string Position, IReadOnlyList<Person> MayAct, IReadOnlyList<Person> Addressees, string? Vacant = null)
{
    /// <summary>How the assignment was given to the only person who may act; null if it was not, or the delegation is void.</summary>
    public Delegation? Delegation { get; init; }

    /// <summary>The signature of one of them; with a delegation, it has both names.</summary>
    internal Signature SignedBy(Actor actor) =>
        Signature.Create(actor.Person, actor.CapacityIn(Position) ?? new Capacity(Position, null)) with { DelegatedBy = Delegation?.By.Name };

    /// <summary>Whether a person may act.</summary>
    public bool Includes(Person person) => Includes(person.Id);

    internal bool Includes(string person) => MayAct.Any(p => p.Id == person);

    /// <summary>Whether a person receives the card.</summary>
    public bool IsAddressedTo(Person person) => Addressees.Any(p => p.Id == person.Id);
}

/// <summary>Resolves an assignment to people, excluding submitters from decisions.</summary>
public static class Responsibility
{
    /// <summary>The position used in signatures of participants who hold none.</summary>
    public const string Participant = "participant";

    /// <summary>The people responsible for a step of a case on a date, based on its last visit.</summary>
    public static Responsible Resolve(Case @case, Step step, StaffDirectory directory, DateOnly date)
    {
        var visit = @case.Visits.FindLast(v => v.Step == step.Key) ?? new StepVisit(step.Key, 0, @case.OpenedAt);
        return Resolve(Assignments.ForStage(@case, step, visit), @case.OpenedBy.Person, directory, date, @case.Procedure);
    }

    /// <summary>The people responsible for an assignment of a list on a date.</summary>
    public static Responsible Resolve(Assignment assignment, CaseSummary summary, StaffDirectory directory, DateOnly date) =>
        Resolve(assignment, summary.OpenedBy, directory, date, summary.Procedure);

    /// <summary>The people responsible for an assignment on a date.</summary>
    /// <param name="opener">Key of the person who opened the case, who is preferred among several officers.</param>
    /// <param name="procedure">Id of the procedure, which decides who of several holders is in charge; null if any of them is.</param>
    public static Responsible Resolve(Assignment assignment, string opener, StaffDirectory directory, DateOnly date, string? procedure = null) =>
        assignment.Assignee switch
    {
        Assignee.Position position => Line(position.Key, assignment, opener, new Matter(directory, date, procedure, null)),
        Assignee.Unit unit => directory.Unit(unit.Key) is { } known ? Line(known.Position, assignment, opener, new Matter(directory, date, procedure, unit.Key)) : new Responsible(unit.Key, [], []),
        Assignee.Participant participant => SinglePerson(participant.Person, directory),
        Assignee.Named named when assignment.DelegatedFrom is not null =>
            Receiver(named.Person, assignment, Resolve(assignment.Undelegated, opener, directory, date, procedure), directory, date),
        Assignee.Named named => SinglePerson(named.Person, directory),
        Assignee.Unknown unknown => new Responsible(unknown.Text, [], []),
        var other => throw new InvalidOperationException($"Nobody is responsible for {other.GetType().Name}."),
    };

    private static Responsible SinglePerson(string id, StaffDirectory directory) => directory.ById(id) is { } person
        ? new Responsible(person.Positions.Count > 0 ? person.Positions[0] : Participant, [person], [person])
        : new Responsible(Participant, [], []);

    /// <summary>Who received the assignment; the holder if that person has left or may not take it any more.</summary>
    private static Responsible Receiver(string id, Assignment assignment, Responsible holder, StaffDirectory directory, DateOnly date)
    {
        if (directory.ById(id) is not { } person || !DelegationCandidates.Includes(id, assignment.Undelegated, holder, directory, date)) return holder;
        var actor = directory.ActorFor(person, date);
        var position = Authority.WithStandIns(holder.Position, directory).FirstOrDefault(p => actor.CapacityIn(p) is not null) ?? actor.Capacities.Select(c => c.Position).FirstOrDefault() ?? Participant;
        return new Responsible(position, [person], [person]) { Delegation = assignment.Delegation };
    }

    private static Responsible Line(string position, Assignment assignment, string opener, Matter matter)
    {
        var (directory, date) = (matter.Directory, matter.Date);
        var vacant = directory.Holders(position, date).Count == 0 ? position : null;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            var people = matter.InCharge(position).Where(p => !assignment.ExcludedPeople.Contains(p.Id)).ToList();
            // Another holder decides if the one in charge prepared the matter.
            if (people.Count == 0) people = [.. directory.Holders(position, date).Where(p => !assignment.ExcludedPeople.Contains(p.Id))];
            var standIn = directory.Position(position)?.StandIn;
            if (people.Count > 0 || standIn is null || !seen.Add(position))
                return new Responsible(position, people, Addressees(assignment, opener, people), vacant ?? (people.Count == 0 ? position : null));
            position = standIn;
        }
    }

    // A task is sent only to the officer who opened the case, if eligible; colleagues may act but are not notified.
    private static IReadOnlyList<Person> Addressees(Assignment assignment, string opener, List<Person> people)
    {
        var officer = people.Find(p => p.Id == assignment.Preferred) ?? people.Find(p => p.Id == opener);
        return assignment.IsDecision || assignment.Respondent is not null || officer is null ? people : [officer];
    }

    /// <summary>What somebody is responsible for.</summary>
    private sealed record Matter(StaffDirectory Directory, DateOnly Date, string? Procedure, string? Unit)
    {
        public IReadOnlyList<Person> InCharge(string position) => Directory.InCharge(position, Date, Procedure, Unit);
    }
}
