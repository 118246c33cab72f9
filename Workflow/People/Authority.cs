namespace OnesqaBot.Workflow.People;

/// <summary>Resolves the hierarchy of positions.</summary>
public static class Authority
{
    /// <summary>Key of the position ผู้อำนวยการ in procedures and in the staff directory.</summary>
    public const string Director = "director";

    /// <summary>The position itself, followed by its stand-ins up the hierarchy (<see cref="Position.StandIn"/>), each once.</summary>
    public static IEnumerable<string> WithStandIns(string position, StaffDirectory directory)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = position; at is not null && seen.Add(at); at = directory.Position(at)?.StandIn) yield return at;
    }

    /// <summary>The position itself and those below it in the reporting line, whose stand-ins lead up to it.</summary>
    public static IEnumerable<string> AtOrBelow(string position, StaffDirectory directory) =>
        directory.Positions.Select(p => p.Key).Where(p => WithStandIns(p, directory).Contains(position));

    /// <summary>The capacity in which the actor holds the position, one above it, or that of director; null if none.</summary>
    public static Capacity? CapacityAtOrAbove(string position, Actor actor, StaffDirectory directory) =>
        WithStandIns(position, directory).Append(Director).Select(actor.CapacityIn).FirstOrDefault(c => c is not null);

    /// <summary>The holders of the nearest higher position that has any, of several those in charge of the procedure; empty at the top.</summary>
    public static IReadOnlyList<Person> NextUp(string position, StaffDirectory directory, DateOnly date, string? procedure = null) =>
        First(WithStandIns(position, directory).Skip(1), directory, date, procedure);

    /// <summary>The director, or the stand-in while the position is vacant.</summary>
    public static IReadOnlyList<Person> Directors(StaffDirectory directory, DateOnly date) =>
        First(WithStandIns(Director, directory), directory, date, procedure: null);

    private static IReadOnlyList<Person> First(IEnumerable<string> positions, StaffDirectory directory, DateOnly date, string? procedure) =>
        positions.Select(p => directory.InCharge(p, date, procedure, unit: null)).FirstOrDefault(people => people.Count > 0) ?? [];
}
