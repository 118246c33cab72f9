using System.Globalization;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>
/// Names under which the documents of a step are filed. A document handed in again becomes a new version under its name; a
/// different document with the same name gets a number, so that each has its own link.
/// </summary>
public static class DocumentNames
{
    /// <summary>The name to file a document under. Depends only on earlier documents, so that every attempt gets the same name.</summary>
    public static string FileName(Case @case, CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(document);
        var owners = new Dictionary<string, Slot>(StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<(int Visit, string Name, string? Respondent), int>();
        foreach (var other in @case.Documents.Where(d => Folder(@case, d) == Folder(@case, document)))
        {
            var name = FileNames.Clean(other.FileName);
            var nth = other.Expected is null ? seen[(other.Visit, name, other.Respondent)] = seen.GetValueOrDefault((other.Visit, name, other.Respondent)) + 1 : 0;
            var slot = new Slot(other.Expected, other.Respondent, nth);
            var filed = Candidates(name).First(c => !owners.TryGetValue(c, out var owner) || owner == slot);
            owners[filed] = slot;
            if (other.Id == document.Id) return filed;
        }

        return FileNames.Clean(document.FileName);
    }

    /// <summary>Whether the same document was handed in again later, so that the file has a newer version.</summary>
    public static bool IsSuperseded(Case @case, CaseDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Superseded(@case).Contains(document.Id);
    }

    /// <summary>Keys of all documents of the case of which <see cref="IsSuperseded"/> is true.</summary>
    public static IReadOnlySet<string> Superseded(Case @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var (superseded, later) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var document in @case.Documents.Reverse())
        {
            if (document.Item is not { ItemId: var item }) continue;
            if (later.Contains(item)) superseded.Add(document.Id);
            if (document.Withdrawn is null) later.Add(item);
        }

        return superseded;
    }

    private static (string Step, string? Round) Folder(Case @case, CaseDocument document) =>
        (document.Step, @case.FindVisit(document.Step, document.Visit)?.Round);

    private static IEnumerable<string> Candidates(string name)
    {
        yield return name;
        var extension = Path.GetExtension(name);
        for (var number = 2; ; number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number}){extension}");
            var stem = name[..^extension.Length];
            var length = Math.Min(stem.Length, FileNames.Longest - suffix.Length);
            if (char.IsHighSurrogate(stem[length - 1])) length--;
            yield return stem[..length] + suffix;
        }
    }

    /// <summary>The identity of a document among those of its step.</summary>
    /// <param name="Nth">Distinguishes unexpected documents with the same name: the first at one visit corresponds to the first at the next.</param>
    private sealed record Slot(string? Expected, string? Respondent, int Nth);
}
