using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>
/// <c>docs/procedures/</c> says what the definitions say. UPDATE_SNAPSHOTS=1 writes the pages anew.
/// </summary>
public sealed class ProcedurePagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "procedures");

    [Fact]
    public void Pages_are_as_generated()
    {
        var pages = ProcedurePages.Render(new ProcedureLibrary(EmbeddedDefinitions.Procedures()).Current, EmbeddedDefinitions.People());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") Write(pages);
        Assert.Equal(pages.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(Folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.All(pages, p => Assert.True(
            File.ReadAllText(Path.Combine(Folder, p.Key)).ReplaceLineEndings("\n") == p.Value,
            $"docs/procedures/{p.Key} is not what the definitions say. Run this test with UPDATE_SNAPSHOTS=1."));
    }

    [Fact]
    public void Every_kind_of_step_has_its_shape_and_its_ways()
    {
        var chart = Chart(EveryKind.Procedure);
        Assert.All(
            [
                "s1[\"๑ เสนอชื่อ", "s2{\"๒ เลือกผู้ไป", "s3[/\"๓ สอบถามผู้เข้าร่วม", "s8[(\"๘ เผยแพร่", "s9{{\"๙ ประชุม",
                "start --> s1\n", "s2 -->|\"ไปเอง\"| s3\n", "s2 -->|\"ส่งกลับ\"| s1\n", "s5 -->|\"ถูกต้อง\"| s6\n", "s5 -->|\"ไม่ถูกต้อง\"| s4\n",
                "s6 -->|\"อนุมัติ\"| s7\n", "s6 -->|\"ไม่อนุมัติ\"| s5\n", "s7 -->|\"เห็นชอบ\"| s8\n", "s7 -->|\"ไม่เห็นชอบ\"| s4\n",
                "s8 -->|\"รอบถัดไป\"| s4\n", "s8 --> s9\n", "s9 --> finish\n",
                "subgraph rounds[\"ทำซ้ำ ๒ รอบ: รอบ ๖ เดือน, รอบ ๑๒ เดือน\"]", "เฉพาะ รอบ ๖ เดือน", "มติ: คณะกรรมการ<br/>มติ: รัฐมนตรี (เฉพาะ m12)",
            ],
            line => Assert.Contains(line, chart, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_leaves_its_label_or_its_cell()
    {
        const string Hostile = "\"]\n    s1 --> s9 `x` %%{init}%% <b onclick=\\\"x\\\">**หนา** | ช่อง #quot; [ก](javascript:x) $x$ &lt;";
        var procedure = Read(EveryKind.Procedure);
        procedure = procedure with
        {
            Steps = [.. procedure.Steps.Select(s => s with { Title = new(Hostile, Hostile), Method = new(Hostile, Hostile), Summary = Hostile })],
        };
        var page = ProcedurePages.Render([procedure], People)["every.md"];
        var plain = ProcedurePages.Render([Read(EveryKind.Procedure)], People)["every.md"];
        Assert.Equal(plain.Count(c => c == '\n'), page.Count(c => c == '\n'));
        Assert.Equal(Separators(plain), Separators(page));
        foreach (var label in page.Split('\n').Where(l => l.Contains("[\"", StringComparison.Ordinal) || l.Contains("{\"", StringComparison.Ordinal)))
            Assert.Equal(2, label.Count(c => c == '"'));
        Assert.DoesNotContain("<b ", page, StringComparison.Ordinal);
        Assert.DoesNotContain("%%{", Diagram(page), StringComparison.Ordinal);
    }

    private static readonly StaffDirectory People = StaffDirectoryReader.Read("people.yaml", EveryKind.People);

    private static string Chart(string yaml) => Flowchart.Render(Read(yaml), People);

    private static Procedure Read(string yaml) => ProcedureReader.ReadAll([new("every.yaml", yaml)], People)[0];

    private static string Diagram(string page) => page[page.IndexOf("```mermaid", StringComparison.Ordinal)..page.IndexOf("## Rows", StringComparison.Ordinal)];

    private static int Separators(string page) => page.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|');

    private static void Write(IReadOnlyDictionary<string, string> pages)
    {
        Directory.CreateDirectory(Folder);
        foreach (var old in Directory.GetFiles(Folder)) File.Delete(old);
        foreach (var (name, text) in pages) File.WriteAllText(Path.Combine(Folder, name), text);
    }
}
