using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks procedures against one another and against the office.</summary>
internal static class ProcedureChecks
{
    /// <summary>Nicknames are compared ignoring case and spaces.</summary>
    private static readonly IEqualityComparer<string> AsTyped = StringComparer.OrdinalIgnoreCase;

    public static void Against(IReadOnlyList<SourcedProcedure> all, StaffDirectory directory)
    {
        foreach (var (index, located) in all.Index())
        {
            Office(located, directory);
            foreach (var earlier in all.Take(index)) Clash(located, earlier);
        }
    }

    /// <summary>Reports duplicate nicknames within one procedure.</summary>
    public static void Nicknames(MappingReader mapping, IReadOnlyList<TextNode> nicknames)
    {
        foreach (var same in nicknames.GroupBy(n => Plain(n.Value), AsTyped))
        {
            foreach (var twice in same.Skip(1))
                mapping.Fault(twice.Line, YamlErrors.Duplicate("nickname", twice.Value, same.First().Line));
        }
    }

    private static void Office(SourcedProcedure located, StaffDirectory directory)
    {
        var positions = directory.Positions.Select(p => p.Key).ToList();
        located.Section.FaultUnknown("opened-by", located.Procedure.OpenedBy, positions);
        foreach (var step in located.Steps)
        {
            step.Section.FaultUnknown("position", step.Step.Position, positions);
            step.Section.FaultUnknown("endorsed-by", step.Source.EndorsedBy, positions);
            step.CheckOffice(directory);
        }
    }

    private static void Clash(SourcedProcedure located, SourcedProcedure earlier)
    {
        var (mine, other) = (located.Procedure, earlier.Procedure);
        if (mine.Id.Length > 0 && mine.Id == other.Id)
        {
            if (mine.Edition == other.Edition)
                located.Section.Fault("edition", ProcedureErrors.DuplicateProcedure(mine.Id, mine.Edition, earlier.File));
            return;
        }

        if (mine.Code.Length > 0 && mine.Code == other.Code)
            located.Section.Fault("code", ProcedureErrors.CodeTaken(mine.Code, other.Id));
        var taken = other.Nicknames.Select(Plain).ToHashSet(AsTyped);
        foreach (var nickname in located.Nicknames.Where(n => taken.Contains(Plain(n.Value))))
            located.Section.Fault(nickname.Line, ProcedureErrors.NicknameTaken(nickname.Value, other.Id));
    }

    private static string Plain(string nickname) => nickname.Replace(" ", "", StringComparison.Ordinal);
}
