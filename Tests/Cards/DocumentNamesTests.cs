using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class DocumentNamesTests
{
    private static readonly Case Sample = new CaseStory(MouForCards.Procedure).Opened().Case;

    [Fact]
    public void The_same_document_keeps_its_name_and_another_gets_a_number()
    {
        Assert.Equal(
            ["scan.pdf", "Scan (2).pdf", "scan.pdf", "scan (3).pdf", "scan (4).pdf", "scan (3).pdf", "other.pdf"],
            Names(
                Document("letter", "scan.pdf"), Document("draft", "Scan.pdf"), Document("letter", "scan.pdf", visit: 2),
                Document(null, "scan.pdf"), Document(null, "scan.pdf"), Document(null, "scan.pdf", visit: 2), Document(null, "other.pdf")));
    }

    [Fact]
    public void Answers_of_two_units_do_not_take_each_others_place() =>
        Assert.Equal(["แผน.xlsx", "แผน (2).xlsx", "แผน.xlsx"], Names(Document("plan", "แผน.xlsx", by: "a"), Document("plan", "แผน.xlsx", by: "b"), Document("plan", "แผน.xlsx", by: "a")));

    [Fact]
    public void A_numbered_name_is_no_longer_than_others_and_is_taken_by_nobody_else()
    {
        var name = new string('ก', 200) + ".pdf";
        var names = Names(Document("a", name), Document("b", name), Document("c", "x (2).pdf"), Document("d", "x.pdf"), Document("e", "x.pdf"));
        Assert.All(names, n => Assert.Equal(n, FileNames.Clean(n)));
        Assert.EndsWith(" (2).pdf", names[1], StringComparison.Ordinal);
        Assert.Equal(["x (2).pdf", "x.pdf", "x (3).pdf"], names[2..]);
    }

    [Fact]
    public void A_document_is_superseded_when_its_file_has_a_newer_version()
    {
        CaseDocument Filed(string id, string item, string version) => Document(null, "scan.pdf") with { Id = id, Item = new(item, "scan.pdf", version, "", 1, new("https://example.org/")) };
        var @case = Sample with { Documents = [Filed("a", "1", "1"), Filed("b", "2", "1"), Filed("c", "1", "2"), Document(null, "scan.pdf") with { Id = "d" }] };
        Assert.Equal([true, false, false, false], @case.Documents.Select(d => DocumentNames.IsSuperseded(@case, d)));
    }

    private static List<string> Names(params CaseDocument[] documents)
    {
        var @case = Sample with { Documents = [.. documents.Select((d, i) => d with { Id = $"d{i}" })] };
        return [.. @case.Documents.Select(d => DocumentNames.FileName(@case, d))];
    }

    private static CaseDocument Document(string? expected, string name, int visit = 1, string? by = null) =>
        new("", "analyse-partner", visit, name, expected, new Signature("malee", "มาลี", "", null), DateTimeOffset.UnixEpoch, new("https://example.org/"), by);
}
