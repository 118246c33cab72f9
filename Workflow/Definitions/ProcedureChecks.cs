using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks procedures against one another and against the office.</summary>
internal static class ProcedureChecks
{
    /// <summary>Nicknames are compared ignoring case and spaces.</summary>
    private static readonly IEqualityComparer<string> AsTyped = StringComparer.OrdinalIgnoreCase;

    public static void Check(IReadOnlyList<SourcedProcedure> all, StaffDirectory directory)
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
            step.Section.FaultUnknown("informs", step.Source.Informs, positions);
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

/// <summary>Semantic errors in a procedure.</summary>
internal static class ProcedureErrors
{
    public static DefinitionError BadCode(string code) => new(DefinitionProblem.BadCode, code);

    public static DefinitionError BadEdition(string edition) => new(DefinitionProblem.BadEdition, edition);

    public static DefinitionError TooLongTitle(string key, int length, int longest) => new(DefinitionProblem.TooLongTitle, key, length, longest);

    public static DefinitionError RowOutOfOrder(int row, int due) => new(DefinitionProblem.RowOutOfOrder, row, due);

    public static DefinitionError ReturnsToItself() => new(DefinitionProblem.ReturnsToItself);

    public static DefinitionError ReturnsForward(string target) => new(DefinitionProblem.ReturnsForward, target);

    public static DefinitionError GoesBack(string target) => new(DefinitionProblem.GoesBack, target);

    public static DefinitionError Unreachable() => new(DefinitionProblem.Unreachable);

    public static DefinitionError NoWayToEnd() => new(DefinitionProblem.NoWayToEnd);

    public static DefinitionError ReservedStep(string key) => new(DefinitionProblem.ReservedStep, key);

    public static DefinitionError UnknownField(string field, string? nearest) =>
        new(DefinitionProblem.UnknownField, field) { Nearest = nearest is null ? null : $"{{{nearest}}}" };

    public static DefinitionError ExampleTooLong(int length, int longest) => new(DefinitionProblem.ExampleTooLong, length, longest);

    public static DefinitionError ExampleNotOfType() => new(DefinitionProblem.ExampleNotOfType);

    public static DefinitionError DaysTooLong(int longest) => new(DefinitionProblem.DaysTooLong, longest);

    public static DefinitionError DuplicateProcedure(string id, string edition, string other) =>
        new(DefinitionProblem.DuplicateProcedure, id, edition, other);

    public static DefinitionError CodeTaken(string code, string other) => new(DefinitionProblem.CodeTaken, code, other);

    public static DefinitionError NicknameTaken(string nickname, string other) => new(DefinitionProblem.NicknameTaken, nickname, other);
}
