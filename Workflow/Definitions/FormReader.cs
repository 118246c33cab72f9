using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the form of a collection.</summary>
internal static class FormReader
{
    /// <summary>The most fields that fit on one card.</summary>
    private const int MostFields = 5;

    public static IReadOnlyList<FormField> Read(MappingReader step)
    {
        var sections = step.Sections("form", null);
        var fields = sections.Select(Field).ToList();
        MappingKeys.FaultDoubles(sections.Zip(fields.Select(f => f.Key)), "key");
        if (fields.Count > MostFields) step.Fault("form", StepKindErrors.TooManyFields(fields.Count, MostFields));
        return fields;
    }

    private static FormField Field(MappingReader mapping)
    {
        var field = new FormField(mapping.Key("key"), mapping.Both("label"), mapping.Text("example"),
            mapping.Number("max-length", 1, ProcedureReader.LongestField), mapping.Flag("optional"));
        mapping.Close();
        FieldReader.FaultLongExample(mapping, field.Example, field.MaxLength);
        return field;
    }
}
