using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the fields that are filled in when a case is opened.</summary>
internal static class FieldReader
{
    public static IReadOnlyList<CaseField> Read(MappingReader procedure)
    {
        var sections = procedure.Sections("fields", "key", optional: true);
        var fields = sections.Select(Field).ToList();
        MappingKeys.FaultDoubles(sections.Zip(fields.Select(f => f.Key)), "key");
        return fields;
    }

    private static CaseField Field(MappingReader mapping)
    {
        var field = new CaseField(mapping.Key("key"), mapping.Both("label"), mapping.Both("ask"), mapping.Text("example"),
            mapping.Number("max-length", 1, ProcedureReader.LongestField));
        mapping.Close();
        FaultLongExample(mapping, field.Example, field.MaxLength);
        return field;
    }

    /// <summary>Reports an example that would not be accepted as an answer.</summary>
    public static void FaultLongExample(MappingReader mapping, string example, int longest)
    {
        if (longest > 0 && example.Length > longest) mapping.Fault("example", ProcedureErrors.ExampleTooLong(example.Length, longest));
    }
}
