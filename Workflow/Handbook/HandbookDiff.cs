namespace OnesqaBot.Workflow.Handbook;

/// <summary>One difference between two editions of the handbook's chapters.</summary>
/// <param name="Part">The chapter's title, or the abbreviation.</param>
/// <param name="Key">What changed, as it is called in the file.</param>
/// <param name="Before">Empty if there was none.</param>
/// <param name="After">Empty if there is none.</param>
public sealed record HandbookChange(string Part, string Key, string Before, string After);

/// <summary>Compares two editions of the handbook's chapters. Comments and layout of the file do not count.</summary>
public static class HandbookDiff
{
    public static IReadOnlyList<HandbookChange> Compare(HandbookFront before, HandbookFront after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var chapters = Pairs(before.Chapters, after.Chapters, c => c.Key).SelectMany(p => Chapter(p.Before, p.After));
        var abbreviations = Pairs(before.Abbreviations, after.Abbreviations, a => a.Letters).SelectMany(p => Abbreviation(p.Before, p.After));
        return [.. chapters.Concat(abbreviations).Where(c => c.Before != c.After)];
    }

    private static IEnumerable<HandbookChange> Chapter(HandbookChapter? before, HandbookChapter? after)
    {
        var title = (after ?? before!).Title;
        yield return new(title, "title", before?.Title ?? "", after?.Title ?? "");
        yield return new(title, "pages", before?.Pages ?? "", after?.Pages ?? "");
        // The text of a chapter that is gone is not repeated.
        if (after is not null) yield return new(title, "text", before?.Text ?? "", after.Text);
    }

    private static IEnumerable<HandbookChange> Abbreviation(Abbreviation? before, Abbreviation? after)
    {
        var letters = (after ?? before!).Letters;
        yield return new(letters, "short", before?.Letters ?? "", after?.Letters ?? "");
        yield return new(letters, "full", before?.Full ?? "", after?.Full ?? "");
    }

    /// <summary>In the new order, and then what is gone.</summary>
    private static IEnumerable<(T? Before, T? After)> Pairs<T>(IReadOnlyList<T> before, IReadOnlyList<T> after, Func<T, string> key)
        where T : class =>
        after.Select(a => (before.FirstOrDefault(b => key(b) == key(a)), (T?)a)).Concat(before.Where(b => after.All(a => key(a) != key(b))).Select(b => ((T?)b, (T?)null)));
}
