namespace OnesqaBot.Workflow.People;

/// <summary>A member of an Entra group.</summary>
/// <param name="EntraObjectId">The object id by which Teams identifies a user.</param>
public sealed record GroupMember(string EntraObjectId, string Name, string? Email);

/// <summary>The members of the groups referenced by positions, as last read.</summary>
/// <param name="Members">Keyed by the group's object id.</param>
public sealed record GroupSnapshot(DateTimeOffset ReadAt, IReadOnlyDictionary<string, IReadOnlyList<GroupMember>> Members)
{
    public static readonly GroupSnapshot None = new(DateTimeOffset.MinValue, new Dictionary<string, IReadOnlyList<GroupMember>>());
}

/// <summary>Builds the directory from the people file, the Entra groups and the acting orders given in chat.</summary>
public static class DirectoryBuilder
{
    public static StaffDirectory Build(StaffDirectory file, GroupSnapshot groups, IEnumerable<ActingOrder> orders)
    {
        var held = file.Positions.Where(p => p.Group is not null)
            .SelectMany(p => groups.Members.GetValueOrDefault(p.Group!, []).Select(m => (m.EntraObjectId, Position: p.Key)))
            .ToLookup(h => h.EntraObjectId, h => h.Position, StringComparer.OrdinalIgnoreCase);
        var known = file.People.Select(p => p with { Positions = [.. p.Positions, .. held[p.EntraObjectId].Except(p.Positions)] });
        // People who left a group stay known by name, because records refer to them.
        var others = groups.Members.Values.SelectMany(m => m).DistinctBy(m => m.EntraObjectId, StringComparer.OrdinalIgnoreCase)
            .Where(m => file.ByEntraId(m.EntraObjectId) is null)
            .Select(m => new Person(m.EntraObjectId, m.EntraObjectId, new Bilingual(m.Name, m.Name), m.Email, [.. held[m.EntraObjectId].Distinct()]));
        return new StaffDirectory(
            [.. file.Positions], [.. known, .. others], [.. file.Acting, .. orders.Where(o => o.Revoked is null).Select(o => o.Acting)], file.Units, file.Bodies, file.Administrators, file.Lines, file.Watchers);
    }
}
