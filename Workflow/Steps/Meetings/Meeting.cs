namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>A meeting or ceremony.</summary>
/// <param name="Start">In Thai time.</param>
/// <param name="People">Participants as typed: names or email addresses.</param>
/// <param name="Online">Whether it can also be joined in Teams.</param>
public sealed record Meeting(DateTimeOffset Start, DateTimeOffset End, string Place, IReadOnlyList<string> People, bool Online = false)
{
    public bool Equals(Meeting? other) =>
        other is not null && Start == other.Start && End == other.End && Place == other.Place && Online == other.Online && People.SequenceEqual(other.People);

    public override int GetHashCode() => HashCode.Combine(Start, End, Place, People.Count, Online);
}

/// <summary>A meeting recorded after it took place, without invitations.</summary>
/// <param name="Place">Null if not given.</param>
/// <param name="People">Participants as typed.</param>
public sealed record HeldMeeting(DateOnly On, string? Place, IReadOnlyList<string> People)
{
    public bool Equals(HeldMeeting? other) => other is not null && On == other.On && Place == other.Place && People.SequenceEqual(other.People);

    public override int GetHashCode() => HashCode.Combine(On, Place, People.Count);
}
