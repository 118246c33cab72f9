using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Tests;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>The table of what respondents sent, as it is filed.</summary>
public sealed class SubmissionTableTests
{
    private static readonly Respondent It = Respondent.Unit("information-technology"), Assessment = Respondent.Unit("assessment");

    private static CaseRun Asked() => CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");

    [Fact]
    public void The_table_has_a_line_for_each_who_was_asked()
    {
        var run = Asked();
        run.Answer(It, null, ("details", "=1+1"), ("amount", "1.5 ล้าน"));
        run.Answer(Assessment);
        run.Accept("niran", Assessment);
        run.Done("niran", "ครบกำหนด");
        run.Answer(Respondent.Unit("communications"));
        var table = SubmissionTable.Create(run.State!, run.Procedure, (CollectionStep)run.Procedure.Step("collect-details"), run.Current, Office(run));
        Assert.Equal(run.Directory.Units.Select(u => u.Title.Th), table.Rows.Select(r => r[1].Text));
        Assert.All(table.Rows, r => Assert.Equal(table.Columns.Count, r.Count));
        var amount = table.Columns.Index().Single(c => c.Item == "วงเงินงบประมาณ (บาท)").Index;
        Assert.Equal(1_500_000m, table.Rows.Single(r => r[1].Text == run.Directory.Unit(It.Key)!.Title.Th)[amount].Amount);
        var status = table.Columns.Index().Single(c => c.Item == "สถานะ").Index;
        Assert.Equal(new SortedSet<string> { "ยังไม่ตอบ", "ส่งแล้ว ยังไม่ได้ตรวจรับ", "รับแล้ว" }, new SortedSet<string>(table.Rows.Select(r => r[status].Text!)));
        Assert.Equal("ส่งหลังปิดรับ", table.Rows.Single(r => r[1].Text == run.Directory.Unit("communications")!.Title.Th)[^1].Text);
    }

    [Fact]
    public void Percentages_and_days_are_numbers_and_dates_in_the_table_and_what_cannot_be_read_stays_text()
    {
        var step = (CollectionStep)EmbeddedDefinitions.Procedures().Single(p => p.Id == "performance-monitoring").Step("collect-reports");
        Assert.Equal((12.25m, new DateOnly(2026, 10, 31)), (Cells("๑๒.๒๕", "๓๑ ตุลาคม ๒๕๖๙") is var read ? (read.Progress.Quantity, read.Date.Date) : default));
        Assert.Equal(("เกือบครึ่ง", "สิ้นเดือน"), (Cells("เกือบครึ่ง", "สิ้นเดือน") is var typed ? (typed.Progress.Text, typed.Date.Text) : default));
        Assert.Equal("ยังไม่กำหนด", Cells("๐", "ยังไม่กำหนด").Date.Text);

        (TableCell Progress, TableCell Date) Cells(string progress, string date)
        {
            var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo(step.Key, "m10");
            var sent = new Submission(It, new Dictionary<string, string> { ["progress"] = progress, ["erp-date"] = date }, run.State!.OpenedBy, run.Now, Late: false);
            var table = SubmissionTable.Create(run.State, run.Procedure, step, run.Current with { Submissions = [sent] }, Office(run));
            var row = table.Rows.Single(r => r[1].Text == run.Directory.Unit(It.Key)!.Title.Th);
            return (row[Column("progress")], row[Column("erp-date")]);

            int Column(string key) => table.Columns.Index().Single(c => c.Item == step.Form.Single(f => f.Key == key).Label.Th).Index;
        }
    }

    [Fact]
    public void The_table_is_in_the_language_of_the_office()
    {
        var run = Asked();
        run.Answer(It, null, ("details", "ระบบ"), ("amount", "1.5 ล้าน"));
        using var english = ReaderLanguage.Use(Language.English);
        var table = SubmissionTable.Create(run.State!, run.Procedure, (CollectionStep)run.Step, run.Current, Office(run));
        Assert.Equal("Submissions", table.Name);
        Assert.All(table.Columns, c => Assert.DoesNotMatch("[ก-๛]", c));
        Assert.Equal(run.Procedure.ShortTitle.En, table.Heading[1]);
        var row = table.Rows.Single(r => r[1].Text == run.Directory.Unit(It.Key)!.Title.En);
        Assert.Equal("Sent, not yet accepted", row[^2].Text);
        Assert.DoesNotMatch("[ก-๛]", row[^4].Text!);
    }

    [Fact]
    public void Whoever_entered_an_answer_for_another_is_named_as_such()
    {
        var run = Asked();
        run.Answer(It);
        var sent = run.Current.SubmissionOf(It)!;
        Assert.Equal(sent.By.Name, Sender(sent));
        Assert.Equal($"{sent.By.Name} (กรอกแทน)", Sender(sent with { From = Respondent.Person("อารี <aree@moe.example>") }));

        string? Sender(Submission submission) => SubmissionTable.Create(
            run.State!, run.Procedure, (CollectionStep)run.Step, run.Current with { Submissions = [submission], Asked = [submission.From] }, Office(run)).Rows[0][^4].Text;
    }

    [Fact]
    public void A_file_that_was_taken_out_again_is_not_in_the_table()
    {
        var run = Asked();
        CaseRun.AssertAccepted(run.Answer(Assessment));
        CaseRun.AssertAccepted(run.Send(new HandIn(run.NextId, CaseRun.Number, run.Current.Step, 1, "d1", "b.xlsx", "unit-budget", new Uri("https://files.example/a"), It), "chai"));
        Assert.Equal(["a.pdf", "b.xlsx"], Files().Order());
        CaseRun.AssertAccepted(run.Send(new WithdrawDocument(run.NextId, CaseRun.Number, run.Current.Step, 1, "d1"), "chai"));
        Assert.Equal(["a.pdf"], Files());

        IEnumerable<string> Files() => SubmissionTable.Create(run.State!, run.Procedure, (CollectionStep)run.Step, run.Current, Office(run)).Rows.Select(r => r[^5].Text!).Where(t => t.Length > 0);
    }

    private static OfficeView Office(CaseRun run) => new(run.Directory, CardOffice.Holidays, run.Now);
}
