using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>The embedded procedure says what the handbook says, and leads as docs/handbook-readings.md reads it.</summary>
public sealed class MouTests
{
    private static readonly Procedure Mou = EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou");

    [Fact]
    public void Only_the_certain_slips_are_corrected()
    {
        var corrected = Mou.Steps.SelectMany(s => new[] { s.Responsible, s.Method, s.Documents }).Where(t => t.Printed is not null).ToList();
        Assert.Equal(2, corrected.Count);
        Assert.All(corrected, t => Assert.Equal(t.Text, t.Printed!.Replace("ขออนามใน", "ขอลงนามใน", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_leads_from_step_to_step_as_read() => Assert.Equal(
        [
            "1 task international-relations-officer: 2", "2 task international-relations-officer: 3", "3 approval director: 4 1",
            "4 task international-relations-officer: 5", "5 task international-relations-officer: 6", "6 choice director: 8 7 4",
            "7 meeting international-relations-officer: 8", "8 task international-relations-officer: end",
        ],
        Mou.Steps.Select(s => $"{s.Row} {s.GetType().Name[..^4].ToLowerInvariant()} {s.Position}: "
            + string.Join(' ', s.Targets.Select(t => t == Step.End ? t : $"{Mou.Step(t).Row}"))));

    [Fact]
    public void Each_step_expects_its_documents() => Assert.Equal(
        [
            "analysis-report", "coordination-memo", "", "official-letter mou-draft", "signing-memo complete-mou?", "",
            "ceremony-programme?", "signed-mou",
        ],
        Mou.Steps.Select(s => string.Join(' ', s.Expects.Select(e => e.Key + (e.Optional ? "?" : "")))));

    [Fact]
    public void A_case_is_named_by_its_fields() =>
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", Mou.SubjectOf(new Dictionary<string, string> { ["partner"] = "NIAD-QE", ["country"] = "ญี่ปุ่น", ["topic"] = "x" }));

    [Fact]
    public void What_someone_typed_is_never_read_as_a_place_for_another_field() =>
        Assert.Equal("{country} (ญี่ปุ่น)", Mou.SubjectOf(new Dictionary<string, string> { ["partner"] = "{country}", ["country"] = "ญี่ปุ่น" }));

    [Fact]
    public void Every_position_of_the_sample_office_ends_at_someone()
    {
        var directory = EmbeddedDefinitions.People();
        foreach (var position in directory.Positions)
        {
            var at = position;
            while (directory.Holders(at.Key, new(2026, 11, 23)).Count == 0) at = directory.Position(at.StandIn!)!;
        }
    }
}
