using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>The office changes the handbook's chapters in a file of its own.</summary>
public sealed class HandbookChaptersTests
{
    private static readonly string Source = EmbeddedDefinitions.Front().Source.ReplaceLineEndings("\n");

    private static readonly DefinitionSource Mou = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml");

    [Fact]
    public void The_file_is_known_by_what_is_in_it_whatever_its_name()
    {
        var (front, procedures) = HandbookFrontReader.Divide([Mou, new("สำเนา handbook (1).yaml", Source)]);
        Assert.Equal(EmbeddedDefinitions.Front().Revision, front!.Revision);
        Assert.Equal([Mou], procedures);
        Assert.Null(HandbookFrontReader.Divide([Mou]).Front);
        // What cannot be read is told by whoever reads procedures.
        Assert.Single(HandbookFrontReader.Divide([new("x.yaml", "chapters: [")]).Procedures);
    }

    [Fact]
    public void Two_files_with_chapters_are_told()
    {
        var fault = Assert.Single(Assert.Throws<DefinitionException>(() => HandbookFrontReader.Divide([new("a.yaml", Source), new("b.yaml", Source)])).Faults);
        Assert.Equal("b.yaml", fault.File);
        Assert.Contains("SecondFile(a.yaml)", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  - key: vision\n", "  - key: preface\n", "DuplicateValue(key, preface, ")]
    [InlineData("    title: วิสัยทัศน์\n", "", "MissingKey(title)")]
    [InlineData("short: \"KM\"", "short: \"MoU\"", "DuplicateValue(short, MoU, ")]
    [InlineData("    pages: ก\n", "    page: ก\n", "UnknownKey(page)")]
    public void A_mistake_is_told_at_its_line(string old, string now, string says)
    {
        var faults = Assert.Throws<DefinitionException>(() => HandbookFrontReader.Read("handbook.yaml", Source.Replace(old, now, StringComparison.Ordinal))).Faults;
        Assert.Contains(faults, f => f.ToString().Contains(says, StringComparison.Ordinal) && f.Line > 1);
    }

    [Fact]
    public void What_changes_is_told_chapter_by_chapter()
    {
        var after = HandbookFrontReader.Read("handbook.yaml", Source
            .Replace("pages: ก\n", "pages: ข\n", StringComparison.Ordinal)
            .Replace("      ๓) งานอื่น ๆ ที่รับมอบหมาย\n", "", StringComparison.Ordinal)
            .Replace("  - short: \"SAR\"\n", "  - short: \"SAR\"\n    full: รายงานการประเมินตนเอง\n", StringComparison.Ordinal)
            .Replace("  - short: \"ERP\"\n", "  - short: \"OKR\"\n", StringComparison.Ordinal));
        var changes = HandbookDiff.Compare(EmbeddedDefinitions.Front(), after);
        Assert.Equal(
            ["คำนำ pages ก→ข", "ภารกิจรอง text", "OKR short →OKR", "SAR full →รายงานการประเมินตนเอง", "ERP short ERP→"],
            changes.Select(c => $"{c.Part} {c.Key}{(c.Key == "text" ? "" : $" {c.Before}→{c.After}")}"));
        Assert.Empty(HandbookDiff.Compare(after, after));
        var chapter = new HandbookChapter("new", "ค่านิยม", null, "ร่วมมือ");
        Assert.Equal(
            [new("ค่านิยม", "title", "", "ค่านิยม"), new("ค่านิยม", "text", "", "ร่วมมือ")],
            HandbookDiff.Compare(new([], [], ""), new([chapter], [], "")));
        Assert.Equal([new("ค่านิยม", "title", "ค่านิยม", "")], HandbookDiff.Compare(new([chapter], [], ""), new([], [], "")));
    }
}
