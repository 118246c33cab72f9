namespace OnesqaBot.Workflow.Cases;

/// <summary>A meeting or ceremony.</summary>
/// <param name="Start">On the office's clock.</param>
/// <param name="People">Who takes part, as typed: names or addresses.</param>
/// <param name="Online">Whether one may also join by Teams.</param>
public sealed record Meeting(DateTimeOffset Start, DateTimeOffset End, string Place, IReadOnlyList<string> People, bool Online = false)
{
    public bool Equals(Meeting? other) =>
        other is not null && Start == other.Start && End == other.End && Place == other.Place && Online == other.Online && People.SequenceEqual(other.People);

    public override int GetHashCode() => HashCode.Combine(Start, End, Place, People.Count, Online);
}

/// <summary>A meeting that had taken place before it was recorded: nobody is invited to it.</summary>
/// <param name="Place">Null where nobody said.</param>
/// <param name="People">Who took part, as typed.</param>
public sealed record HeldMeeting(DateOnly On, string? Place, IReadOnlyList<string> People)
{
    public bool Equals(HeldMeeting? other) => other is not null && On == other.On && Place == other.Place && People.SequenceEqual(other.People);

    public override int GetHashCode() => HashCode.Combine(On, Place, People.Count);
}
