using System.Collections.Concurrent;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The embedded definitions: the handbook, a sample office and the public holidays.</summary>
public static class EmbeddedDefinitions
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The procedures, validated against the embedded people.</summary>
    public static IReadOnlyList<Procedure> Procedures() => Procedures(People());

    /// <summary>The procedures, validated against the given office.</summary>
    /// <exception cref="DefinitionException">The office lacks a position that a procedure names.</exception>
    public static IReadOnlyList<Procedure> Procedures(StaffDirectory directory) =>
        ProcedureReader.ReadAll(Sources("Procedures/"), directory);

    public static StaffDirectory People() => StaffDirectoryReader.Read("people.yaml", Text("People/people.yaml"));

    /// <summary>The handbook's chapters before its procedures, and its abbreviations.</summary>
    public static HandbookFront Front() => HandbookFrontReader.Read("handbook.yaml", Text("Handbook/handbook.yaml"));

    /// <summary>The public holidays, one file per year.</summary>
    public static HolidayCalendar Holidays() => HolidayReader.ReadAll(Sources("Holidays/"));

    /// <summary>The embedded files in a folder such as <c>Procedures/</c>, ordered by name.</summary>
    public static IReadOnlyList<DefinitionSource> Sources(string folder) =>
    [
        .. typeof(EmbeddedDefinitions).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => new DefinitionSource(n[folder.Length..], Text(n))),
    ];

    private static string Text(string resource) => Texts.GetOrAdd(resource, static name =>
    {
        using var stream = typeof(EmbeddedDefinitions).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly has no resource {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    });
}
