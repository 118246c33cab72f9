using OnesqaBot.Workflow.Handbook;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the handbook's chapters before its procedures, and its abbreviations.</summary>
public static class HandbookFrontReader
{
    private const string Chapters = "chapters";

    /// <exception cref="DefinitionException">The text has faults; the exception lists all of them.</exception>
    public static HandbookFront Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        if (YamlTree.Read(yaml, faults) is KeysNode root)
        {
            var mapping = new MappingReader(root, null, faults);
            var chapters = mapping.Sections(Chapters, "key");
            var abbreviations = mapping.Sections("abbreviations", "short", optional: true);
            var front = new HandbookFront([.. chapters.Select(Chapter)], [.. abbreviations.Select(Abbreviation)], yaml);
            mapping.Close();
            MappingKeys.FaultDoubles(chapters.Zip(front.Chapters.Select(c => c.Key)), "key");
            MappingKeys.FaultDoubles(abbreviations.Zip(front.Abbreviations.Select(a => a.Letters)), "short");
            faults.ThrowIfAny();
            return front;
        }

        throw new DefinitionException(faults.All);
    }

    /// <summary>Separates the chapters file from the procedure files by content.</summary>
    /// <returns>The chapters, null if no file has them; and the other files.</returns>
    /// <exception cref="DefinitionException">The chapters have faults, or several files have chapters.</exception>
    public static (HandbookFront? Front, IReadOnlyList<DefinitionSource> Procedures) Divide(IReadOnlyList<DefinitionSource> sources)
    {
        var files = sources.ToLookup(HasChapters);
        var fronts = files[true].ToList();
        if (fronts.Count > 1)
        {
            var faults = new FaultList(fronts[1].File);
            faults.Add(1, null, SecondFile(fronts[0].File));
            faults.ThrowIfAny();
        }

        return (fronts.Count == 0 ? null : Read(fronts[0].File, fronts[0].Yaml), [.. files[false]]);
    }

    // Unparsable files are reported when they are read as procedures.
    private static bool HasChapters(DefinitionSource source) =>
        YamlTree.Read(source.Yaml, new FaultList(source.File)) is KeysNode root && root.Find(Chapters) is not null && root.Find("steps") is null;

    private static HandbookChapter Chapter(MappingReader mapping)
    {
        var chapter = new HandbookChapter(mapping.Key("key"), mapping.Text("title"), mapping.TextIfAny("pages"), mapping.Text("text"));
        mapping.Close();
        return chapter;
    }

    private static Abbreviation Abbreviation(MappingReader mapping)
    {
        var abbreviation = new Abbreviation(mapping.Text("short"), mapping.TextIfAny("full"));
        mapping.Close();
        return abbreviation;
    }

    private static DefinitionError SecondFile(string first) => new(DefinitionProblem.SecondFile, first);
}
