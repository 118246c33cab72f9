using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.People;

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
