using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The officer takes a paper back before the director decides.</summary>
public sealed class RecallStories
{
    [Fact]
    public async Task A_paper_is_taken_back_with_a_reason_revised_and_submitted_again()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("malee", "ask-recall");
        // Without a reason the form comes back.
        await office.Presses("malee", "recall", new { reason = " " });
        Assert.Equal("approve-coordination", (await office.Case(number)).Case.Current!.Step);
        var form = office.Newest("malee");
        var (verb, data) = Office.Behind(form, "recall");
        await office.Presses("malee", form, "recall", new { reason = "แนบบันทึกผิดฉบับ" });
        // The answer may arrive after the card was updated: it is the same card.
        data!["reason"] = "แนบบันทึกผิดฉบับ";
        Assert.Contains("ข้อ ๒ จาก ๘", await office.Posts("malee", form.Id, verb, data), StringComparison.Ordinal);
        Assert.Equal(("request-coordination", 2), ((await office.Case(number)).Case.Current!.Step, (await office.Case(number)).Case.Current!.VisitNumber));

        // The director has one card of it: at the end of the chat, without buttons.
        var told = office.Newest("somchai");
        Assert.DoesNotContain(office.Teams.Seen("somchai"), m => m.Id == asked.Id);
        foreach (var said in new[] { "ผู้เสนอดึงกลับ", "แนบบันทึกผิดฉบับ" }) Assert.Contains(said, Office.Text(told), StringComparison.Ordinal);
        Assert.Null(told.FindAction("approve"));
        Assert.Contains("ผู้เสนอดึงกลับ (กำลังทำครั้งที่ ๒)", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.DoesNotContain(office.Teams.Seen("malee"), m => m.FindAction("ask-recall") is not null);

        await office.HandsInFor("malee", Office.File("บันทึกฉบับใหม่.docx"));
        await office.Presses("malee", "done", new { reason = "ส่งภายหลัง" });
        if ((await office.Case(number)).Case.Current!.Step == "request-coordination") await office.Presses("malee", "done", new { reason = "ส่งภายหลัง" });
        var second = Office.Text(office.Newest("somchai"));
        foreach (var said in new[] { "รอท่านอนุมัติ", "ผู้เสนอดึงกลับ", "แนบบันทึกผิดฉบับ" }) Assert.Contains(said, second, StringComparison.Ordinal);
        await office.Presses("somchai", "approve");
        Assert.DoesNotContain(office.Teams.Seen("malee"), m => m.FindAction("ask-recall") is not null);
        var history = Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}")));
        foreach (var said in new[] { "ผู้เสนอดึงกลับ", "แนบบันทึกผิดฉบับ" }) Assert.Contains(said, history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_chat_it_is_asked_for_by_number_or_without_and_nothing_changes_before_the_form_is_sent()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        foreach (var said in new[] { $"ดึงกลับ {number}", $"ขอดึงเรื่อง {number} กลับค่ะ", "ขอดึงเรื่องกลับ", $"recall {number}" })
        {
            var form = Assert.Single(await office.Says("malee", said));
            Assert.True(form.FindAction("recall") is not null, $"{said}: {Office.Text(form)}");
        }

        Assert.Equal("approve-coordination", (await office.Case(number)).Case.Current!.Step);
        Assert.Contains("ดึงกลับได้เฉพาะผู้ที่เสนอ", Office.Text(Assert.Single(await office.Says("somchai", $"ดึงกลับ {number}"))), StringComparison.Ordinal);
        Assert.Contains("ไม่มีเรื่องของท่านที่รอพิจารณา", Office.Text(Assert.Single(await office.Says("niran", "ดึงกลับ"))), StringComparison.Ordinal);

        // Whoever has just decided is led to the decision's own button.
        await office.Presses("somchai", "approve");
        Assert.NotNull(Assert.Single(await office.Says("somchai", $"ดึงกลับ {number}")).FindAction("take-back"));
        Assert.Contains("พิจารณาแล้ว", Office.Text(Assert.Single(await office.Says("malee", $"ดึงกลับ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_is_too_late_reads_what_the_other_did()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var form = Assert.Single(await office.Says("malee", $"ดึงกลับ {number}"));
        await office.Presses("somchai", "approve");
        await office.Presses("malee", form, "recall", new { reason = "ช้าไป" });
        var answer = Office.Text(office.Reload("malee", form));
        foreach (var said in new[] { "ดึงกลับไม่ได้แล้ว", "นายสมชาย วัฒนกุล" }) Assert.Contains(said, answer, StringComparison.Ordinal);

        var other = await office.OpensACaseAt("approve-coordination");
        var card = office.Newest("somchai");
        var (verb, data) = Office.Behind(card, "approve");
        await office.Says("malee", $"ดึงกลับ {other}");
        await office.Presses("malee", "recall", new { reason = "แนบผิดฉบับ" });
        Assert.Contains("ดึงกลับไปแก้ไขแล้ว", await office.Posts("somchai", office.Newest("somchai").Id, verb, data), StringComparison.Ordinal);
        Assert.Equal("request-coordination", (await office.Case(other)).Case.Current!.Step);
    }

    [Fact]
    public async Task A_decision_and_a_recall_at_two_instances_at_once_are_one()
    {
        await using var office = await Office.Open();
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACaseAt("approve-coordination");
        Cases.CaseCommandHandler Handler(IServiceProvider services) => (Cases.CaseCommandHandler)services.GetService(typeof(Cases.CaseCommandHandler))!;
        var today = ThaiTime.Date(office.Clock.GetUtcNow());
        var malee = office.Directory.ActorFor(office.Directory.ById("malee")!, today);
        var somchai = office.Directory.ActorFor(office.Directory.ById("somchai")!, today);
        var settled = await Task.WhenAll(
            Handler(office.Services).Handle(new Recall("r1", number, "approve-coordination", 1, "แก้ไข"), malee, default),
            Handler(other.Services).Handle(new Approve("r2", number, "approve-coordination", 1), somchai, default));
        Assert.Single(settled, s => s.Decision is Accepted);
        Assert.Single(settled, s => s.Decision is Refused { Reason: AlreadyFinished or CannotRecall { Fault: RecallFault.Decided } });
        Assert.Single((await office.Case(number)).Events, e => e.Event is StepFinished { Step: "approve-coordination" });
        await office.Settles();
        await other.StopAsync();
    }
}
