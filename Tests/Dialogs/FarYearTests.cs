using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>Whoever opens a case for a year that is rarely meant is told so before it opens.</summary>
public sealed class FarYearTests
{
    private static readonly ProcedureLibrary Handbook = new(EmbeddedDefinitions.Procedures());

    /// <summary>Every procedure that asks for a year, with years around the present one, 2570.</summary>
    public static TheoryData<string, string, string?> Years
    {
        get
        {
            var data = new TheoryData<string, string, string?>();
            foreach (var procedure in Handbook.Current.Where(p => p.Fields.Any(f => f.Type == FieldType.FiscalYear)))
                foreach (var (year, says) in new[] { ("2572", "ปี ๒๕๗๒ ยังอีก ๒ ปี"), ("2575", "ปี ๒๕๗๕ ยังอีก ๕ ปี"), ("2568", "ปี ๒๕๖๘ ผ่านมาแล้ว ๒ ปี"), ("2569", null), ("2570", null), ("71", (string?)null) }) data.Add(procedure.Id, year, says);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void A_far_year_is_warned_of_at_the_confirmation(string procedure, string year, string? says)
    {
        var wanted = Handbook.Newest(procedure)!;
        var host = new DialogHost(Handbook);
        host.Actor = host.Actor with { Capacities = [new(wanted.OpenedBy, null)] };
        host.Open(procedure);
        DialogMessage? shown = null;
        foreach (var field in wanted.Fields) shown = host.Say(field.Type == FieldType.FiscalYear ? year : field.Example).Shown;
        var confirmation = Assert.IsType<ConfirmationMessage>(shown);
        Assert.Equal(says is not null, confirmation.IsProblem);
        if (says is null) Assert.Null(confirmation.Notice);
        else Assert.Contains(says, confirmation.Notice, StringComparison.Ordinal);
    }
}
