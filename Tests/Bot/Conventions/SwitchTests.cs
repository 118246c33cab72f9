using System.Text.RegularExpressions;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Steps;
using Xunit;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>
/// A switch over an enum names every member and has no default, so that the compiler reports where a new member belongs. Where a default
/// is meant, as for a few of many meanings, a comment above it says what it covers.
/// </summary>
public sealed partial class SwitchTests
{
    private static readonly IReadOnlyList<(string Path, string[] Lines)> Sources =
    [
        .. new[] { "Workflow", "Cards", "Dialogs", "Bot", "Adapters" }.SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, p), "*.cs", SearchOption.AllDirectories))
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .Select(f => (f, File.ReadAllLines(Path.Combine(Repository.Root, f)))),
    ];

    private static readonly HashSet<string> Enums = [.. Sources.SelectMany(s => s.Lines).Select(l => Declaration().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value)];

    [Fact]
    public void A_switch_over_an_enum_has_no_default_without_a_reason()
    {
        Assert.True(Enums.Count > 40);
        var defaults = Sources.SelectMany(s => s.Lines.Index().Where(l => Default().IsMatch(l.Item)).Select(l => (s.Path, s.Lines, l.Index))).ToList();
        Assert.True(defaults.Count > 50);
        Assert.Empty(defaults.Where(d => IsOverEnum(d.Lines, d.Index) && !d.Lines[d.Index - 1].TrimStart().StartsWith("//", StringComparison.Ordinal)).Select(d => $"{d.Path}:{d.Index + 1}"));
    }

    /// <summary>What differs from kind to kind of step is a member of the step, of its kind or of its card, where a new kind cannot be forgotten.</summary>
    [Fact]
    public void Kinds_of_steps_are_named_only_in_their_own_folders()
    {
        var kinds = new Regex($@"\b({string.Join('|', StepKinds.All.Select(k => k.StepType.Name))}|{nameof(ReturningStep)})\b");
        var named = Sources.Where(s => s.Lines.Any(kinds.IsMatch)).Select(s => s.Path).ToList();
        Assert.True(named.Count > 15);
        Assert.All(named, p => Assert.Matches("^(Workflow|Cards)/Steps/", p));
    }

    [Theory]
    [InlineData("        Color.Red => 1,\n        _ => 2,", true)]
    [InlineData("        Color.Red when isBright => 1,\n        Color.Blue or Color.Green =>\n            2,\n        _ => 3,", true)]
    [InlineData("        Shape x => 1,\n        _ => 2,", false)]
    [InlineData("        { Length: 3 } => 1,\n        _ => 2,", false)]
    public void Arms_are_told_apart(string arms, bool isOverEnum)
    {
        string[] lines = ["    x switch", "    {", .. arms.Split('\n'), "    };"];
        Assert.Equal(isOverEnum, IsOverEnum(lines, lines.Length - 2, ["Color"]));
    }

    private static bool IsOverEnum(string[] lines, int index) => IsOverEnum(lines, index, Enums);

    /// <summary>Whether an arm beside the default, at the same indentation, names a member of an enum.</summary>
    private static bool IsOverEnum(string[] lines, int index, HashSet<string> enums)
    {
        var indentation = Indentation(lines[index]);
        return lines.Take(index).Reverse().TakeWhile(l => l.Length == 0 || Indentation(l) >= indentation)
            .Where(l => Indentation(l) == indentation).Any(l => Member().Match(l.TrimStart()) is { Success: true } member && enums.Contains(member.Groups[1].Value));
    }

    private static int Indentation(string line) => line.Length - line.TrimStart().Length;

    [GeneratedRegex(@"\benum (\w+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^\s*_ =>")]
    private static partial Regex Default();

    [GeneratedRegex(@"^(\w+)\.\w+ (?:=>|or |when )")]
    private static partial Regex Member();
}
