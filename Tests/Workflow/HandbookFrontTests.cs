using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What the handbook says outside its tables, and which laws its rows name.</summary>
public sealed class HandbookFrontTests
{
    [Fact]
    public void The_chapters_stand_with_their_pages() => Assert.Equal(
        ["คำนำ ก", "วิสัยทัศน์ ๑", "พันธกิจ ๑", "ภารกิจรอง ๑"], EmbeddedDefinitions.Front().Chapters.Select(c => $"{c.Title} {c.Pages}"));

    [Fact]
    public void An_abbreviation_is_only_spelled_out_where_the_handbook_does()
    {
        var spelled = EmbeddedDefinitions.Front().Abbreviations.ToDictionary(a => a.Letters, a => a.Full);
        Assert.Equal("ภารกิจเทคโนโลยีสารสนเทศและการสื่อสาร", spelled["ภทส."]);
        Assert.Null(spelled["SAR"]);
    }

    [Fact]
    public void The_rows_that_name_a_law_or_a_regulation_are_found()
    {
        var rows = EmbeddedDefinitions.Procedures().SelectMany(p => p.Steps.Where(LawReferences.Any), (p, s) => $"{p.Id} {s.Row}").ToList();
        foreach (var row in new[] { "budget-request 1", "risk-management 1", "international-meeting 4", "aqan 5", "ayqon 4", "study-visit 2", "academic-conference 2" })
            Assert.Contains(row, rows);
        Assert.Contains("ระเบียบสำนักงานว่าด้วยการเดินทางไปปฏิบัติราชการ", string.Concat(LawReferences.InText(EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting").Steps[3])), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_blank_forms_are_read_and_what_is_no_address_is_told()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml;
        var at = yaml.IndexOf("    expects:\n      - key:", StringComparison.Ordinal);
        string With(string address) => yaml.Insert(at, $"    links:\n      - {{title: ระบบงาน, address: \"{address}\"}}\n");
        var step = ProcedureReader.Read("mou.yaml", With("https://erp.example.org/")).Steps.Single(s => s.Links.Count > 0);
        Assert.Equal(new HandbookLink("ระบบงาน", new("https://erp.example.org/")), Assert.Single(step.Links));
        Assert.Contains("NotWebAddress(file:///etc)", Assert.Throws<DefinitionException>(() => ProcedureReader.Read("mou.yaml", With("file:///etc"))).Faults[0].ToString(), StringComparison.Ordinal);
    }
}
