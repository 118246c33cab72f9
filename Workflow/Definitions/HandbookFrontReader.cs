using OnesqaBot.Workflow.Handbook;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the handbook's chapters before its procedures, and its abbreviations.</summary>
public static class HandbookFrontReader
{
    /// <exception cref="DefinitionException">The text has faults; the exception lists all of them.</exception>
    public static HandbookFront Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        if (YamlTree.Read(yaml, faults) is KeysNode root)
        {
            var mapping = new MappingReader(root, null, faults);
            var chapters = mapping.Sections("chapters", "key").Select(Chapter).ToList();
            var abbreviations = mapping.Sections("abbreviations", "short", optional: true).Select(Abbreviation).ToList();
            mapping.Close();
            faults.ThrowIfAny();
            return new HandbookFront(chapters, abbreviations);
        }

        throw new DefinitionException(faults.All);
    }

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
}
