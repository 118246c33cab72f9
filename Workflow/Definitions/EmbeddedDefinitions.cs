using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The definitions that the bot carries with it: the handbook, a sample office, the public holidays.</summary>
public static class EmbeddedDefinitions
{
    /// <summary>The procedures, checked against the embedded people.</summary>
    public static IReadOnlyList<Procedure> Procedures() => Procedures(People());

    /// <summary>The procedures, checked against the positions of this office.</summary>
    /// <exception cref="DefinitionException">The office lacks a position that a procedure names.</exception>
    public static IReadOnlyList<Procedure> Procedures(StaffDirectory directory) =>
        ProcedureReader.ReadAll(Sources("Procedures/"), directory);

    public static StaffDirectory People() => StaffDirectoryReader.Read("people.yaml", Text("People/people.yaml"));

    /// <summary>The public holidays, a file a year.</summary>
    public static HolidayCalendar Holidays() => HolidayReader.ReadAll(Sources("Holidays/"));

    /// <summary>The embedded files below a folder such as <c>Procedures/</c>, by name.</summary>
    public static IReadOnlyList<DefinitionSource> Sources(string folder) =>
    [
        .. typeof(EmbeddedDefinitions).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(n => new DefinitionSource(n[folder.Length..], Text(n))),
    ];

    private static string Text(string resource)
    {
        using var stream = typeof(EmbeddedDefinitions).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The assembly carries no {resource}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
