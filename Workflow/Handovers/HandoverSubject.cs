using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Handovers;

/// <summary>Whose work is handed over: a person's, or that of a position, whoever holds it. A closed set.</summary>
public abstract record HandoverSubject
{
    private HandoverSubject()
    {
    }

    public abstract Bilingual Name { get; }

    /// <summary>Whether it was signed by the person, or in the position.</summary>
    public abstract bool HasSigned(Signature by);

    /// <summary>Whether it is the person, or one who holds the position today.</summary>
    public abstract bool Includes(string person);

    /// <summary>Whether the person or the position owns a case (<see cref="Ownership"/>).</summary>
    public abstract bool Owns(Case @case, Procedure procedure);

    /// <param name="Actor">The person with all their capacities.</param>
    public sealed record OfPerson(Actor Actor) : HandoverSubject
    {
        public Person Person => Actor.Person;

        public override Bilingual Name => Person.Name;

        public override bool HasSigned(Signature by) => by.Person == Person.Id;

        public override bool Includes(string person) => person == Person.Id;

        public override bool Owns(Case @case, Procedure procedure) => Ownership.Owns(Actor, @case.OpenedBy.Person, procedure);
    }

    /// <param name="Holders">Who may act in it today; empty if it is vacant.</param>
    /// <param name="EitherOr">Keys of the positions of which this is one that may act (<see cref="Position.AnyOf"/>).</param>
    public sealed record OfPosition(Position Position, IReadOnlyList<Person> Holders, IReadOnlyList<string> EitherOr) : HandoverSubject
    {
        public static OfPosition Create(StaffDirectory directory, Position position, DateOnly today)
        {
            ArgumentNullException.ThrowIfNull(directory);
            ArgumentNullException.ThrowIfNull(position);
            return new(position, directory.Holders(position.Key, today), [.. directory.Positions.Where(p => p.AnyOf.Contains(position.Key)).Select(p => p.Key)]);
        }

        public override Bilingual Name => Position.Title;

        /// <summary>Whether an assignment to a position waits for this one.</summary>
        public bool Fills(string position) => position == Position.Key || EitherOr.Contains(position);

        public override bool HasSigned(Signature by) => by.Position == Position.Key;

        public override bool Includes(string person) => Holders.Any(h => h.Id == person);

        public override bool Owns(Case @case, Procedure procedure) =>
            HasSigned(@case.OpenedBy) || (@case.OpenedBy.Person == Signature.SystemPerson && Fills(procedure.OpenedBy));
    }
}
