namespace OnesqaBot.Workflow;

/// <summary>Reads what is asked of whoever opens a case.</summary>
internal static class FieldReader
{
    public static IReadOnlyList<CaseField> Read(Section procedure)
    {
        var sections = procedure.Sections("fields", "key", optional: true);
        var fields = sections.Select(Field).ToList();
        SectionKeys.FaultDoubles(sections.Zip(fields.Select(f => f.Key)), "key");
        return fields;
    }

    private static CaseField Field(Section section)
    {
        var field = new CaseField(section.Key("key"), section.Both("label"), section.Both("ask"), section.Text("example"),
            section.Number("max-length", 1, ProcedureReader.LongestField));
        section.Close();
        FaultLongExample(section, field.Example, field.MaxLength);
        return field;
    }

    /// <summary>An example must be an answer that would be taken.</summary>
    public static void FaultLongExample(Section section, string example, int longest)
    {
        if (longest > 0 && example.Length > longest) section.Fault("example", ProcedureMistakes.ExampleTooLong(example.Length, longest));
    }
}
