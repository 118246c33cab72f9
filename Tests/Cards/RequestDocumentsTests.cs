using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Tests;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Whoever is asked for a form, a plan or a report gets with the request what the officer sent round for it.</summary>
public sealed class RequestDocumentsTests
{
    private const string Heading = "แบบฟอร์มและเอกสารจากผู้ขอ";

    /// <summary>แจกเวียนหัวหน้าภารกิจ: the form of October serves every quarter.</summary>
    [Fact]
    public void Units_get_the_risk_form_that_the_officer_prepared_in_every_quarter()
    {
        var run = CaseRun.Start("risk-management", "niran");
        HandsIn(run, "risk-forms", "แบบประเมินความเสี่ยง.xlsx");
        Assert.Contains("แบบประเมินความเสี่ยง.xlsx", Documents(run.AdvanceTo("gather-risks", "q1")), StringComparison.Ordinal);
        HandsIn(run, null, "คำอธิบายไตรมาสที่ ๑.docx");
        Assert.Contains("คำอธิบายไตรมาสที่ ๑.docx", Documents(run), StringComparison.Ordinal);
        var second = Documents(run.AdvanceTo("gather-risks", "q2"));
        Assert.Contains("แบบประเมินความเสี่ยง.xlsx", second, StringComparison.Ordinal);
        Assert.DoesNotContain("คำอธิบายไตรมาสที่ ๑.docx", second, StringComparison.Ordinal);
    }

    /// <summary>จัดทำบันทึกแจ้งเวียน…ส่งให้ทุกสำนัก/ภารกิจ: it was approved in the row between.</summary>
    [Fact]
    public void Units_get_the_circular_of_the_month_that_asks_them_to_report()
    {
        var run = CaseRun.Start("performance-monitoring", "niran").AdvanceTo("write-circular", "m10");
        HandsIn(run, "circular", "บันทึกแจ้งเวียน ต.ค.pdf");
        Assert.Contains("บันทึกแจ้งเวียน ต.ค.pdf", Documents(run.AdvanceTo("collect-reports", "m10")), StringComparison.Ordinal);
        HandsIn(run.AdvanceTo("write-circular", "m11"), "circular", "บันทึกแจ้งเวียน พ.ย.pdf");
        var november = Documents(run.AdvanceTo("collect-reports", "m11"));
        Assert.Contains("บันทึกแจ้งเวียน พ.ย.pdf", november, StringComparison.Ordinal);
        Assert.DoesNotContain("บันทึกแจ้งเวียน ต.ค.pdf", november, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("action-plan", "collect-projects", "แบบฟอร์มโครงการ.docx")]
    [InlineData("budget-request", "collect-details", "แบบรายละเอียดงบประมาณ.xlsx")]
    public void Units_get_the_form_that_the_officer_sends_with_the_request(string procedure, string row, string form)
    {
        var run = CaseRun.Start(procedure, "niran").AdvanceTo(row);
        Assert.DoesNotContain(form, Documents(run), StringComparison.Ordinal);
        HandsIn(run, null, form);
        Assert.Contains(form, Documents(run), StringComparison.Ordinal);
    }

    private static void HandsIn(CaseRun run, string? document, string name)
    {
        CaseRun.AssertAccepted(run.Send(new HandIn(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, $"d-{name}", name, document, new Uri("https://files.example/a")), "niran"));
        CaseRun.AssertAccepted(run.Send(new ReportFiled(run.NextId, CaseRun.Number, $"d-{name}", new($"i-{name}", name, "1.0", new string('a', 64), 1, new("https://files.example/a"))), null));
    }

    /// <summary>What the request to the mission says from the heading of its documents on.</summary>
    private static string Documents(CaseRun run)
    {
        var unit = run.Directory.Units.Single(u => u.Key == "information-technology");
        var visit = run.Current;
        var office = CardOffice.At(run.Now, run.Directory);
        var head = run.Directory.Holders(unit.Position, office.Today)[0];
        var card = CaseCards.Draw(
            new CardRef(CardKind.Request, visit.Step, visit.VisitNumber, Respondent.Unit(unit.Key).ToString()),
            new CaseView(new StoredCase(run.State!, run.Events), run.Procedure, office, new Viewer(head, $"29:{head.Id}"), new Uri("https://files.example/case")));
        var outline = CardOutline.Describe(card);
        return outline.IndexOf(Heading, StringComparison.Ordinal) is >= 0 and var at ? outline[at..] : "";
    }
}
