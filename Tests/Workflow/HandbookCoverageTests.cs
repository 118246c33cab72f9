using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each of the handbook's rows is in its procedure, word by word and in order, and nothing else is.</summary>
public sealed partial class HandbookCoverageTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<Printed> Manual = JsonSerializer.Deserialize<List<Printed>>(
        File.ReadAllText(Path.Combine(Repository.Root, "Tests", "Workflow", "manual.json")), JsonSerializerOptions.Web)!;

    private static readonly IReadOnlyList<Procedure> Procedures = EmbeddedDefinitions.Procedures();

    public static TheoryData<string> Ids => [.. Manual.Select(m => m.Id)];

    [Fact]
    public void The_handbook_has_sixteen_procedures_with_134_rows_and_so_has_the_bot()
    {
        Assert.Equal((16, 134), (Manual.Count, Manual.Sum(m => m.Steps.Count)));
        Assert.Equal(Manual.Select(m => m.Id).Order(), Procedures.Select(p => p.Id).Order());
        Assert.Equal(134, Procedures.Sum(p => p.Steps.Count));
        var table = new StringBuilder("procedure | rows | corrected cells\n");
        foreach (var procedure in Procedures)
            table.Append(CultureInfo.InvariantCulture, $"{procedure.Id} | {procedure.Steps.Count} of {PrintedIn(procedure.Id).Steps.Count} | {procedure.Steps.Sum(s => Cells(s).Count(c => c.Printed is not null))}\n");
        Figures.Write(output, "1 rows of the handbook", table.ToString());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_procedure_says_what_the_handbook_says(string id)
    {
        var (manual, procedure) = (PrintedIn(id), Procedures.Single(p => p.Id == id));
        Assert.Equal(manual.Unit, procedure.Unit);
        Assert.StartsWith(procedure.Number, manual.ContentsNumber, StringComparison.Ordinal);
        Assert.Equal(manual.Steps.Select(s => (s.Order, s.PrintedNumber)), procedure.Steps.Select(s => (s.Row, s.PrintedNumber)));
        foreach (var (row, step) in manual.Steps.Zip(procedure.Steps))
        {
            Assert.Equal(Plain(row.Responsible), Plain(Print(step.Responsible)));
            Assert.Equal(Plain(row.Method), Plain(Print(step.Method)));
            Assert.Equal(Plain(row.Flowchart ?? ""), Plain(Print(step.Flowchart)));
            Assert.Equal(Plain(row.Documents), Plain(Print(step.Documents)) + Plain(Print(step.Laws)));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_correction_is_small(string id)
    {
        foreach (var cell in Procedures.Single(p => p.Id == id).Steps.SelectMany(Cells).Where(c => c.Printed is not null))
        {
            Assert.NotEqual(cell.Printed, cell.Text);
            Assert.InRange(Plain(cell.Text).Length, Plain(cell.Printed!).Length - 20, Plain(cell.Printed!).Length + 20);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Titles_are_short_and_the_English_is_English(string id)
    {
        var procedure = Procedures.Single(p => p.Id == id);
        foreach (var step in procedure.Steps)
        {
            Assert.InRange(step.Title.Th.Length, 4, 60);
            Assert.Matches("[\u0E00-\u0E7F]", step.Title.Th);
            Assert.DoesNotMatch("[\u0E00-\u0E7F]", step.Title.En + step.Summary);
            Assert.Matches(@"\A[A-Z].*\.\z", step.Summary);
            Assert.Single(Sentences().Matches(step.Summary));
        }

        Assert.Equal(procedure.Steps.Count, procedure.Steps.Select(s => s.Title.Th).Distinct().Count());
    }

    private static Printed PrintedIn(string id) => Manual.Single(m => m.Id == id);

    private static IEnumerable<HandbookText> Cells(Step step) => new[] { step.Responsible, step.Method, step.Documents, step.Laws }.OfType<HandbookText>();

    private static string Print(HandbookText? cell) => cell is null ? "" : cell.Printed ?? cell.Text;

    // An empty cell is printed as a dash or not at all.
    private static string Plain(string text) => White().Replace(text, "") is var plain && plain == "-" ? "" : plain;

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"[.!?](?=\s|\z)")]
    private static partial Regex Sentences();

    private sealed record Printed(string Id, string Unit, string ContentsNumber, IReadOnlyList<PrintedRow> Steps);

    private sealed record PrintedRow(int Order, string PrintedNumber, string Responsible, string? Flowchart, string Method, string Documents);
}
