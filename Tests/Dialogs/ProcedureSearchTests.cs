using System.Text.Json;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The handbook is searched by name, nickname, part of a word, number and row, in both languages.</summary>
public sealed class ProcedureSearchTests
{
    private static readonly ProcedureLibrary Library = new(EmbeddedDefinitions.Procedures());
    private static readonly ProcedureSearch Search = new(Library);
    private static readonly IntentRecognizer Recognizer = new(Library);

    [Theory]
    [InlineData("MoU", "mou")]
    [InlineData("เอ็มโอยู", "mou")]
    [InlineData("๓.๒", "study-visit")]
    [InlineData("3.2", "study-visit")]
    [InlineData("ข้อ ๒.๑", "staff-exchange")]
    [InlineData("นโยบาย ๕", "risk-management")]
    [InlineData("วิเทศ ๕", "international-publicity")]
    [InlineData("เสี่ยง", "risk-management")]
    [InlineData("ดูงาน", "study-visit")]
    [InlineData("budget", "budget-request")]
    [InlineData("RISK MAN", "risk-management")]
    [InlineData("annual rep", "annual-report")]
    [InlineData("ก.พ.ร.", "opdc-assessment")]
    [InlineData("ความพึงพอใจ", "training-evaluation")]
    [InlineData("รายงานปรจำปี", "annual-report")]
    [InlineData("aqan", "aqan")]
    [InlineData("ปฏิทินการจัดทำคำของบ", "budget-request")]
    [InlineData("proof-read", "international-publicity")]
    public void The_best_comes_first(string typed, string id) => Assert.Equal(id, Search.Find(typed) is [var best, ..] ? best.Id : null);

    /// <summary>A number and the name after it are two names.</summary>
    private static IEnumerable<string> WithoutItsNumber(string printed) =>
        printed.Length > 0 && char.IsDigit(printed[0]) && printed.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? [printed[..at], printed[(at + 1)..]] : [printed];

    private static IReadOnlyList<string> Meant(string said) => Recognizer.Recognize(said) switch
    {
        StartProcedureIntent start => [start.Procedure],
        AmbiguousProcedureIntent several => [.. several.Procedures.Select(p => p.Id)],
        _ => [],
    };

    /// <summary>The table of contents and the headings above the tables; a part that holds several procedures leads to each of them.</summary>
    [Fact]
    public void Whatever_the_paper_calls_a_procedure_leads_to_it()
    {
        using var manual = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "Tests", "Workflow", "manual.json")));
        var names = manual.RootElement.EnumerateArray().SelectMany(
            p => new[] { "contentsTitle", "heading", "subheading" }.Select(key => p.GetProperty(key).GetString()!).SelectMany(WithoutItsNumber).Where(n => n.Length > 0),
            (p, name) => (Id: p.GetProperty("id").GetString()!, Name: name)).ToList();
        Assert.Equal(16, names.Select(n => n.Id).Distinct().Count());
        var missed = names.Where(n => !Meant(n.Name).Contains(n.Id) || Search.Find(n.Name).All(p => p.Id != n.Id)).ToList();
        Assert.True(missed.Count == 0, string.Join("\n", missed.Select(n => $"{n.Id}: {n.Name} → {Recognizer.Recognize(n.Name)}")));
    }

    [Fact]
    public void A_number_of_both_works_finds_both() =>
        Assert.Equal(["annual-report", "academic-conference"], Search.Find("๔").Select(p => p.Id).OrderBy(id => id == "annual-report" ? 0 : 1).Take(2));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void Nothing_searched_finds_all(string? typed) => Assert.Equal(16, Search.Find(typed).Count);

    [Theory]
    [InlineData("zzzzqqq")]
    [InlineData("ก")]
    public void What_is_nowhere_finds_nothing(string typed) => Assert.Empty(Search.Find(typed));

    [Fact]
    public void Whatever_is_typed_nothing_throws()
    {
        foreach (var text in new[] { "(", "[", "\\", ".*", "\uD83D", new string('ก', 5000), "๓.", "..", "\0" }) Search.Find(text);
    }

    [Theory]
    [InlineData("ค้นหา เสี่ยง", "เสี่ยง")]
    [InlineData("ค้นหาความเสี่ยง", "ความเสี่ยง")]
    [InlineData("search risk", "risk")]
    [InlineData("find budget", "budget")]
    public void It_is_searched_in_words(string said, string what) => Assert.Equal(what, Assert.IsType<SearchIntent>(Recognizer.Recognize(said)).Text);

    [Theory]
    [InlineData("ขั้นตอน MoU", "mou")]
    [InlineData("ดูขั้นตอนของ ๓.๒", "study-visit")]
    [InlineData("รายละเอียด aqan", "aqan")]
    [InlineData("คู่มือ budget request", "budget-request")]
    [InlineData("steps of the opdc", "opdc-assessment")]
    public void A_page_is_asked_for_in_words(string said, string id) => Assert.Equal(id, Assert.IsType<ProcedurePageIntent>(Recognizer.Recognize(said)).Procedure);

    [Theory]
    [InlineData("MoU ข้อ ๗", "mou", 7)]
    [InlineData("mou ข้อ 1 ค่ะ", "mou", 1)]
    [InlineData("ขอดูข้อ ๕ ของ aqan", "aqan", 5)]
    [InlineData("คำของบประมาณ ข้อที่ 9", "budget-request", 9)]
    [InlineData("step 3 of risk management", "risk-management", 3)]
    public void A_step_is_asked_for_by_its_number(string said, string id, int row) => Assert.Equal(new HandbookRowIntent(id, row), Recognizer.Recognize(said));

    [Theory]
    [InlineData("MoU ข้อ ๙")]
    [InlineData("ประชุมหัวข้อ 3")]
    public void A_step_that_does_not_exist_is_no_step(string said) => Assert.IsNotType<HandbookRowIntent>(Recognizer.Recognize(said));

    [Theory]
    [InlineData("บริหารความเสี่ยง", "risk-management")]
    [InlineData("รายงานประจำปี", "annual-report")]
    [InlineData("ศึกษาดูงาน", "study-visit")]
    [InlineData("๓.๑", "international-meeting")]
    [InlineData("แลกเปลี่ยนบุคลากร", "staff-exchange")]
    [InlineData("จัดทำคำของบประมาณ", "budget-request")]
    [InlineData("เริ่ม AYQON", "ayqon")]
    public void By_its_name_it_is_begun(string said, string id) => Assert.Equal(id, Assert.IsType<StartProcedureIntent>(Recognizer.Recognize(said)).Procedure);

    [Fact]
    public void Each_procedure_is_begun_by_each_of_its_nicknames()
    {
        foreach (var procedure in Library.Current)
        {
            foreach (var nickname in procedure.Nicknames)
            {
                var intent = Recognizer.Recognize(nickname);
                Assert.True(intent is StartProcedureIntent start && start.Procedure == procedure.Id, $"{nickname} is {intent}, not {procedure.Id}.");
            }
        }
    }
}
