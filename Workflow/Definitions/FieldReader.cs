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
        if (field.MaxLength > 0 && field.Example.Length > field.MaxLength)
            section.Fault("example", ProcedureMistakes.ExampleTooLong(field.Example.Length, field.MaxLength));
        return field;
    }
}
