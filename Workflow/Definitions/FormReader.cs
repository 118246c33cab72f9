namespace OnesqaBot.Workflow;

/// <summary>Reads what each respondent of a collection fills in.</summary>
internal static class FormReader
{
    /// <summary>More would not fit one card.</summary>
    private const int MostFields = 5;

    public static IReadOnlyList<FormField> Read(Section step)
    {
        var sections = step.Sections("form", null);
        var fields = sections.Select(Field).ToList();
        SectionKeys.FaultDoubles(sections.Zip(fields.Select(f => f.Key)), "key");
        if (fields.Count > MostFields) step.Fault("form", KindMistakes.TooManyFields(fields.Count, MostFields));
        return fields;
    }

    private static FormField Field(Section section)
    {
        var field = new FormField(section.Key("key"), section.Both("label"), section.Text("example"),
            section.Number("max-length", 1, ProcedureReader.LongestField), section.Flag("optional"));
        section.Close();
        FieldReader.FaultLongExample(section, field.Example, field.MaxLength);
        return field;
    }
}
