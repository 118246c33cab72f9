using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.People;

/// <summary>Finds people by a part of their name, position or e-mail address.</summary>
public static class PeopleSearch
{
    /// <summary>Posts as people write them directly before a name: รองวิชัย.</summary>
    private static readonly string[] Posts = ["รองผู้อำนวยการ", "รอง", "หัวหน้า", "ผอ.", "ผอ"];

    /// <summary>Finds whom a sentence means, who may be named with the post in front.</summary>
    /// <inheritdoc cref="Find"/>
    public static IReadOnlyList<Person> Named(StaffDirectory directory, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var found = Find(directory, typed, most);
        return found.Count == 0 && Array.Find(Posts, p => typed.StartsWith(p, StringComparison.Ordinal) && typed.Length > p.Length) is { } post ? Find(directory, typed[post.Length..], most) : found;
    }

    /// <summary>Those whose name matches first, in directory order.</summary>
    /// <param name="typed">Spaces, tone marks and kinds of digits do not matter.</param>
    public static IReadOnlyList<Person> Find(StaffDirectory directory, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var words = SearchText.Words(typed);
        if (words.Count == 0) return [.. directory.People.Take(most)];
        var found =
            from person in directory.People
            let name = SearchText.FromText($"{person.Name.Th} {person.Name.En} {person.Id}")
            let all = name + SearchText.FromText($"{person.Email} {string.Join(' ', person.Positions.Select(directory.Position).Select(p => $"{p?.Title.Th} {p?.Title.En}"))}")
            where words.All(w => all.Contains(w, StringComparison.Ordinal))
            orderby words.All(w => name.Contains(w, StringComparison.Ordinal)) ? 0 : 1
            select person;
        return [.. found.Take(most)];
    }
}

/// <summary>Finds positions by a part of their title.</summary>
public static class PositionSearch
{
    /// <summary>Only the one whose whole title it is, if there is one; otherwise all whose title contains the words. Nothing is found by no words.</summary>
    /// <param name="typed">Spaces, tone marks and kinds of digits do not matter.</param>
    public static IReadOnlyList<Position> Find(StaffDirectory directory, string typed, int most)
    {
        ArgumentNullException.ThrowIfNull(directory);
        var (all, words) = (SearchText.FromText(typed), SearchText.Words(typed));
        if (words.Count == 0) return [];
        return directory.HeldPositions.FirstOrDefault(p => SearchText.FromText(p.Title.Th) == all || SearchText.FromText(p.Title.En) == all || p.Key == typed) is { } exact
            ? [exact]
            : [.. directory.HeldPositions.Where(p => SearchText.FromText($"{p.Title.Th} {p.Title.En}") is var title && words.All(w => title.Contains(w, StringComparison.Ordinal))).OrderBy(p => p.Key, StringComparer.Ordinal).Take(most)];
    }
}
