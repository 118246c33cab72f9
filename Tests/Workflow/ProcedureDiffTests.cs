using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What differs between two editions of a procedure.</summary>
public sealed class ProcedureDiffTests
{
    private const string First = "position: international-relations-officer";

    private static readonly string Mou = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml.ReplaceLineEndings("\n");

    [Fact]
    public void Comments_and_layout_are_no_change() =>
        Assert.Empty(Changes("# อื่น\n" + Mou.Replace("nicknames:\n  - MoU\n", "nicknames:   # คำเรียก\n  - \"MoU\"\n", StringComparison.Ordinal)));

    [Fact]
    public void A_changed_value_has_its_step_key_and_both_values() => Assert.Equal(
        [new("analyse-partner", "position", ProcedureChangeKind.Changed, "international-relations-officer", "policy-officer")],
        Changes(After("key: analyse-partner", First, "position: policy-officer")));

    [Fact]
    public void Of_a_list_only_what_came_and_went_is_told() => Assert.Equal(
        [new(null, "nicknames", ProcedureChangeKind.Changed, "MoU", "เอ็มโอยูใหม่")],
        Changes(Mou.Replace("  - MoU\n", "  - เอ็มโอยูใหม่\n", StringComparison.Ordinal)));

    [Fact]
    public void A_list_in_another_order_is_a_change()
    {
        var change = Assert.Single(Changes(Mou.Replace("  - MoU\n  - เอ็มโอยู\n", "  - เอ็มโอยู\n  - MoU\n", StringComparison.Ordinal)));
        Assert.StartsWith("MoU, เอ็มโอยู", change.Before, StringComparison.Ordinal);
        Assert.StartsWith("เอ็มโอยู, MoU", change.After, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_comes_or_goes_is_added_or_removed()
    {
        var with = After("key: analyse-partner", "    title:\n", "    window: {from: 1, until: 2}\n    title:\n");
        Assert.Equal([new("analyse-partner", "window", ProcedureChangeKind.Added, "", "from 1 · until 2")], Changes(with));
        Assert.Equal([new("analyse-partner", "window", ProcedureChangeKind.Removed, "from 1 · until 2", "")], ProcedureDiff.Compare(Read(with), Read(Mou)));
    }

    [Fact]
    public void A_step_that_comes_or_goes_is_one_change()
    {
        var renamed = Mou.Replace("analyse-partner", "study-partner", StringComparison.Ordinal);
        var changes = Changes(renamed).Where(c => c.Key is null).ToList();
        Assert.Equal(["study-partner", "analyse-partner"], changes.Select(c => c.Step));
        Assert.Equal([ProcedureChangeKind.Added, ProcedureChangeKind.Removed], changes.Select(c => c.Kind));
        Assert.StartsWith("วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", changes[0].After, StringComparison.Ordinal);
    }

    [Fact]
    public void No_key_of_the_handbooks_procedures_is_left_out()
    {
        foreach (var source in EmbeddedDefinitions.Sources("Procedures/"))
        {
            var lines = source.Yaml.ReplaceLineEndings("\n").Split('\n');
            for (var n = 0; n < lines.Length; n++)
            {
                // A Thai word added at the end of any line of text is a change, wherever it stands.
                if (lines[n].TrimStart() is not ['t', 'h', ':', ' ', .. var text] || text.StartsWith('"')) continue;
                var changed = string.Join('\n', [.. lines[..n], lines[n] + "ใหม่", .. lines[(n + 1)..]]);
                Assert.NotEmpty(ProcedureDiff.Compare(Unchecked(source.Yaml), Unchecked(changed)));
            }
        }
    }

    private static IReadOnlyList<ProcedureChange> Changes(string now) => ProcedureDiff.Compare(Read(Mou), Read(now));

    private static Procedure Read(string yaml) => ProcedureReader.Read("mou.yaml", yaml);

    /// <summary>Only the text counts for a comparison.</summary>
    private static Procedure Unchecked(string yaml) => Read(Mou) with { Source = yaml };

    /// <summary>Replaces the first occurrence after a place.</summary>
    private static string After(string place, string old, string now)
    {
        var at = Mou.IndexOf(old, Mou.IndexOf(place, StringComparison.Ordinal), StringComparison.Ordinal);
        return Mou[..at] + now + Mou[(at + old.Length)..];
    }
}
