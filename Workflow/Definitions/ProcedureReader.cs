using System.Text.RegularExpressions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads and validates procedures from YAML, so that no case can get stuck at a step.</summary>
public static partial class ProcedureReader
{
    /// <summary>Longest Thai short title of a procedure or step: one line on a phone.</summary>
    public const int LongestTitle = 60;

    /// <summary>Upper limit of a field's maximum length, so that answers fit on a card.</summary>
    public const int LongestField = 1000;

    private static readonly string[] Units = [.. HandbookUnit.All.Select(u => u.Key)];

    /// <summary>Reads a single procedure. Positions are checked only by <see cref="ReadAll"/>.</summary>
    /// <exception cref="DefinitionException">The text has faults; the exception lists all of them.</exception>
    public static Procedure Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        var located = Read(file, yaml, faults);
        faults.ThrowIfAny();
        return located!.Procedure;
    }

    /// <summary>Reads all procedures and validates them against one another and the office's positions, bodies and units.</summary>
    /// <exception cref="DefinitionException">A procedure has faults, or two of them conflict.</exception>
    public static IReadOnlyList<Procedure> ReadAll(IEnumerable<DefinitionSource> sources, StaffDirectory directory, TemplatePlaces? places = null)
    {
        var lists = new List<FaultList>();
        var read = new List<SourcedProcedure>();
        foreach (var source in sources)
        {
            var faults = new FaultList(source.File);
            lists.Add(faults);
            if (Read(source.File, source.Yaml, faults) is { } located) read.Add(located);
        }

        ProcedureChecks.Check(read, directory);
        if (places is not null) foreach (var step in read.SelectMany(r => r.Steps)) step.Source.CheckTemplates(places);
        var all = lists.SelectMany(l => l.All).ToList();
        return all.Count == 0 ? [.. read.Select(r => r.Procedure)] : throw new DefinitionException(all);
    }

    private static SourcedProcedure? Read(string file, string yaml, FaultList faults)
    {
        if (YamlTree.Read(yaml, faults) is not { } root) return null;
        if (root is not KeysNode keys)
        {
            faults.Add(root.Line, null, YamlErrors.NotKeys(file));
            return null;
        }

        var mapping = new MappingReader(keys, null, faults);
        var fields = FieldReader.Read(mapping);
        var nicknames = mapping.Texts("nicknames");
        var steps = StepSection.ReadAll(mapping);
        var rounds = RoundReader.Read(mapping);
        var procedure = new Procedure(
            mapping.Key("id"), Code(mapping), Edition(mapping), Unit(mapping), mapping.Text("number"),
            mapping.Both("title"), mapping.ShortTitle("short-title"), [.. nicknames.Select(n => n.Value)],
            mapping.Key("opened-by"), Subject(mapping, fields), fields, [.. steps.Select(s => s.Step)])
        {
            Pages = mapping.TextIfAny("pages"),
            PrintedAs = [.. mapping.TextsIfAny("printed-as").Select(s => s.Value)],
            SpokenCodes = [.. mapping.TextsIfAny("spoken").Select(s => s.Value)],
            Rounds = rounds?.Span,
            Opens = RecurrenceReader.Read(mapping, fields),
            Reminders = ReminderScheduleReader.Read(mapping),
            Source = yaml,
        };
        procedure = procedure with { Revision = RevisionOf(procedure.Edition, yaml) };
        mapping.Close();
        ProcedureChecks.Nicknames(mapping, nicknames);
        StepChecks.Check(steps);
        StepChecks.Days(steps, fields);
        RoundReader.Check(rounds, steps);
        return new SourcedProcedure(procedure, file, faults, mapping, nicknames, steps);
    }

    private static string Code(MappingReader mapping)
    {
        var code = mapping.Text("code");
        if (code.Length > 0 && !CodeForm().IsMatch(code)) mapping.Fault("code", ProcedureErrors.BadCode(code));
        return code;
    }

    /// <summary>The edition and a hash of the text, for example <c>2567-0f3a91c2</c>.</summary>
    private static string RevisionOf(string edition, string yaml) =>
        $"{edition}-{StableHash.Compute(yaml.ReplaceLineEndings("\n"), 4)}";

    private static string Edition(MappingReader mapping)
    {
        var edition = mapping.Text("edition");
        if (edition.Length > 0 && !EditionForm().IsMatch(edition)) mapping.Fault("edition", ProcedureErrors.BadEdition(edition));
        return edition;
    }

    private static string Unit(MappingReader mapping)
    {
        var unit = mapping.Text("unit");
        mapping.FaultUnknown("unit", unit, Units);
        return unit;
    }

    private static string Subject(MappingReader mapping, IReadOnlyList<CaseField> fields)
    {
        var subject = mapping.Text("subject");
        var known = fields.Select(f => f.Key).ToList();
        foreach (var named in Procedure.Placeholder().Matches(subject).Select(m => m.Groups[1].Value).Where(n => !known.Contains(n)))
            mapping.Fault("subject", ProcedureErrors.UnknownField(named, Spelling.Nearest(named, known)));
        return subject;
    }

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]{1,11}\z")]
    private static partial Regex CodeForm();

    // 2400 to 2999, to reject Gregorian years.
    [GeneratedRegex(@"\A2[4-9][0-9]{2}\z")]
    private static partial Regex EditionForm();
}

/// <summary>A procedure with the sections it was read from, so that checks across files can report lines.</summary>
internal sealed record SourcedProcedure(
    Procedure Procedure, string File, FaultList Faults, MappingReader Section, IReadOnlyList<TextNode> Nicknames, IReadOnlyList<SourcedStep> Steps);

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
            mapping.Number("max-length", 1, ProcedureReader.LongestField)) { Type = Type(mapping) };
        mapping.Close();
        FaultExample(mapping, field.Example, field.MaxLength, field.Type);
        return field;
    }

    /// <summary>Reads what the field holds; text if nothing is said.</summary>
    public static FieldType Type(MappingReader mapping) =>
        !mapping.Has("type") ? FieldType.Text : mapping.OneOf("type", "text", "fiscal-year", "amount", "percentage", "document-number", "meeting-number", "web-address", "email-address", "day", "period") switch
    {
        "document-number" => FieldType.DocumentNumber,
        "meeting-number" => FieldType.MeetingNumber,
        "web-address" => FieldType.WebAddress,
        "email-address" => FieldType.EmailAddress,
        "fiscal-year" => FieldType.FiscalYear,
        "amount" => FieldType.Amount,
        "percentage" => FieldType.Percentage,
        "day" => FieldType.Day,
        "period" => FieldType.Period,
        _ => FieldType.Text,
    };

    /// <summary>Reports an example that would not be accepted as an answer, and days that would not fit.</summary>
    public static void FaultExample(MappingReader mapping, string example, int longest, FieldType type)
    {
        if (longest > 0 && example.Length > longest) mapping.Fault("example", ProcedureErrors.ExampleTooLong(example.Length, longest));
        else if (longest > 0 && longest < FieldDays.Longest && FieldDays.IsType(type)) mapping.Fault("max-length", ProcedureErrors.DaysTooLong(FieldDays.Longest));
        else if (example.Length > 0 && FieldValue.Read(type, example) is null) mapping.Fault("example", ProcedureErrors.ExampleNotOfType());
    }
}
