using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Tests;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>The card of a decision says in what the case now differs from what was decided.</summary>
public sealed class CorrectedSinceTests
{
    private const string Title = "มีการแก้ไขหลังการพิจารณานี้";

    [Fact]
    public void It_says_what_was_decided_and_what_holds_now_however_often_it_was_corrected()
    {
        var run = Approved();
        Assert.DoesNotContain(Title, Decision(run), StringComparison.Ordinal);
        Correct(run, "19-21 ม.ค. 70");
        Correct(run, "26-28 ม.ค. 70");
        Assert.Contains("วันที่มา: ๑๒–๑๔ มกราคม ๒๕๗๐ → ๒๖–๒๘ มกราคม ๒๕๗๐", Decision(run), StringComparison.Ordinal);
        Correct(run, "12-14 ม.ค. 70");
        Assert.DoesNotContain(Title, Decision(run), StringComparison.Ordinal);
    }

    [Fact]
    public void Nobody_decided_on_what_was_recalled()
    {
        var run = Opened().AdvanceTo("approve-visit");
        CaseRun.AssertAccepted(run.Send(new Recall(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, "แนบผิดฉบับ"), "malee"));
        Correct(run, "19-21 ม.ค. 70");
        Assert.DoesNotContain(Title, Decision(run), StringComparison.Ordinal);
    }

    private static CaseRun Opened()
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "study-visit");
        var run = new CaseRun(procedure, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", new() { ["visitor"] = "MoES", ["date"] = "12-14 ม.ค. 70", ["topic"] = "การประเมิน" }));
        return run;
    }

    private static CaseRun Approved() => Opened().AdvanceTo("prepare-visit");

    private static void Correct(CaseRun run, string days)
    {
        run.Now = run.Now.AddMinutes(10);
        CaseRun.AssertAccepted(run.Send(new CorrectCase(run.NextId, CaseRun.Number, new Dictionary<string, string> { ["date"] = days }), "malee"));
    }

    /// <summary>The director's card.</summary>
    private static string Decision(CaseRun run)
    {
        var office = CardOffice.At(run.Now, run.Directory);
        return CardOutline.Describe(CaseCards.Draw(
            new CardRef(CardKind.Step, "approve-visit", 1),
            new CaseView(new StoredCase(run.State!, run.Events), run.Procedure, office, new Viewer(run.Directory.ById("somchai")!, "29:somchai"), new Uri("https://files.example/case"))));
    }
}
