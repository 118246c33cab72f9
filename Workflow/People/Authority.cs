namespace OnesqaBot.Workflow.People;

/// <summary>Who stands above whom.</summary>
public static class Authority
{
    /// <summary>ผู้อำนวยการ: the key by which the procedures and the directory of people name the post.</summary>
    public const string Director = "director";

    /// <summary>The position itself, then those that stand in for it up the line (<see cref="Position.StandIn"/>), each once.</summary>
    public static IEnumerable<string> UpFrom(string position, StaffDirectory directory)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = position; at is not null && seen.Add(at); at = directory.Position(at)?.StandIn) yield return at;
    }

    /// <summary>In which capacity the caller holds a position, one above it, or is the director; null where he does not.</summary>
    public static Capacity? AtOrAbove(string position, Actor actor, StaffDirectory directory) =>
        UpFrom(position, directory).Append(Director).Select(actor.In).FirstOrDefault(c => c is not null);

    /// <summary>The people of the next position above that has any; none at the top.</summary>
    public static IReadOnlyList<Person> NextUp(string position, StaffDirectory directory, DateOnly date) =>
        First(UpFrom(position, directory).Skip(1), directory, date);

    /// <summary>The director, or who stands in while there is none.</summary>
    public static IReadOnlyList<Person> Directors(StaffDirectory directory, DateOnly date) => First(UpFrom(Director, directory), directory, date);

    private static IReadOnlyList<Person> First(IEnumerable<string> positions, StaffDirectory directory, DateOnly date) =>
        positions.Select(p => directory.Holders(p, date)).FirstOrDefault(people => people.Count > 0) ?? [];
}
