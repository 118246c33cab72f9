namespace OnesqaBot.Workflow;

/// <summary>The line of positions, from one up to the director.</summary>
public static class Authority
{
    /// <summary>The position itself, then those above it (<see cref="Position.StandIn"/>), each once.</summary>
    public static IEnumerable<string> UpFrom(string position, StaffDirectory directory)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = position; at is not null && seen.Add(at); at = directory.Position(at)?.StandIn) yield return at;
    }

    /// <summary>The people of the next position above that has any of its own; none at the top.</summary>
    public static IReadOnlyList<Person> NextUp(string position, StaffDirectory directory, DateOnly date) =>
        UpFrom(position, directory).Skip(1).Select(p => directory.Holders(p, date)).FirstOrDefault(people => people.Count > 0) ?? [];

    /// <summary>The people of the position at the top of the line.</summary>
    public static IReadOnlyList<Person> Top(string position, StaffDirectory directory, DateOnly date) =>
        directory.Holders(UpFrom(position, directory).Last(), date);
}
