using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow;

/// <summary>Reads procedures from YAML and checks them: a case must never come to a step that it cannot leave.</summary>
public static partial class ProcedureReader
{
    /// <summary>Longest short title of a procedure or step, in Thai: one line of a phone.</summary>
    public const int LongestTitle = 60;

    /// <summary>Longest answer that a field may allow: it must fit a card beside everything else.</summary>
    public const int LongestField = 1000;

    private static readonly string[] Units = [.. HandbookUnit.All.Select(u => u.Key)];

    /// <summary>One procedure by itself. Positions are checked where the people are known (<see cref="ReadAll"/>).</summary>
    /// <exception cref="DefinitionException">The text has faults; all of them are told.</exception>
    public static Procedure Read(string file, string yaml)
    {
        var faults = new FaultList(file);
        var located = Read(file, yaml, faults);
        faults.ThrowIfAny();
        return located!.Procedure;
    }

    /// <summary>All procedures that stand beside one another, and whether the office has the positions, bodies and units they name.</summary>
    /// <exception cref="DefinitionException">Any of them has faults, or two of them clash.</exception>
    public static IReadOnlyList<Procedure> ReadAll(IEnumerable<DefinitionSource> sources, StaffDirectory directory)
    {
        var lists = new List<FaultList>();
        var read = new List<LocatedProcedure>();
        foreach (var source in sources)
        {
            var faults = new FaultList(source.File);
            lists.Add(faults);
            if (Read(source.File, source.Yaml, faults) is { } located) read.Add(located);
        }

        ProcedureChecks.Against(read, directory);
        var all = lists.SelectMany(l => l.All).ToList();
        return all.Count == 0 ? [.. read.Select(r => r.Procedure)] : throw new DefinitionException(all);
    }

    private static LocatedProcedure? Read(string file, string yaml, FaultList faults)
    {
        if (YamlTree.Read(yaml, faults) is not { } root) return null;
        if (root is not KeysNode keys)
        {
            faults.Add(root.Line, null, FormMistakes.NotKeys(file));
            return null;
        }

        var section = new Section(keys, null, faults);
        var fields = FieldReader.Read(section);
        var nicknames = section.Texts("nicknames");
        var steps = StepReader.Read(section);
        var rounds = RoundReader.Read(section);
        var procedure = new Procedure(
            section.Key("id"), Code(section), Edition(section), Unit(section), section.Text("number"),
            section.Both("title"), section.ShortTitle("short-title"), [.. nicknames.Select(n => n.Value)],
            section.Key("opened-by"), Subject(section, fields), fields, [.. steps.Select(s => s.Step)])
        {
            Rounds = rounds?.Span,
            Opens = RecurrenceReader.Read(section, fields),
            Reminders = LadderReader.Read(section),
            Source = yaml,
        };
        procedure = procedure with { Revision = RevisionOf(procedure.Edition, yaml) };
        section.Close();
        ProcedureChecks.Nicknames(section, nicknames);
        StepChecks.Check(steps);
        RoundChecks.Check(rounds, steps);
        return new LocatedProcedure(procedure, file, faults, section, nicknames, steps);
    }

    private static string Code(Section section)
    {
        var code = section.Text("code");
        if (code.Length > 0 && !CodeForm().IsMatch(code)) section.Fault("code", ProcedureMistakes.BadCode(code));
        return code;
    }

    /// <summary>The edition and a mark of the text, the same on every machine: <c>2567-0f3a91c2</c>.</summary>
    private static string RevisionOf(string edition, string yaml) =>
        $"{edition}-{StableHash.Of(yaml.ReplaceLineEndings("\n"), 4)}";

    private static string Edition(Section section)
    {
        var edition = section.Text("edition");
        if (edition.Length > 0 && !EditionForm().IsMatch(edition)) section.Fault("edition", ProcedureMistakes.BadEdition(edition));
        return edition;
    }

    private static string Unit(Section section)
    {
        var unit = section.Text("unit");
        section.FaultUnknown("unit", unit, Units);
        return unit;
    }

    private static string Subject(Section section, IReadOnlyList<CaseField> fields)
    {
        var subject = section.Text("subject");
        var known = fields.Select(f => f.Key).ToList();
        foreach (var named in Procedure.Placeholder().Matches(subject).Select(m => m.Groups[1].Value).Where(n => !known.Contains(n)))
            section.Fault("subject", ProcedureMistakes.UnknownField(named, Spelling.Nearest(named, known)));
        return subject;
    }

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]{1,11}\z")]
    private static partial Regex CodeForm();

    // 2400 to 2999: whoever writes a year of the common era is told so.
    [GeneratedRegex(@"\A2[4-9][0-9]{2}\z")]
    private static partial Regex EditionForm();
}
