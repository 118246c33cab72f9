using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The director asks before deciding; the officer answers with words and a file; nothing is returned.</summary>
public sealed class InquiryStories
{
    private const string Ask = "inquire", Answer = "answer-inquiry";

    [Fact]
    public async Task A_question_before_deciding_and_its_answer_stand_on_the_directors_card()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");

        // An empty question is given back.
        await office.Presses("somchai", asked, Ask, new { question = " " });
        Assert.Contains("กรุณาพิมพ์สิ่งที่ต้องการทราบ", Office.Text(office.Reload("somchai", asked)), StringComparison.Ordinal);
        await office.Presses("somchai", asked, Ask, new { question = "งบประมาณเท่าใด" });
        Assert.Contains("รอข้อมูลเพิ่มจาก", Office.Text(office.Reload("somchai", asked)), StringComparison.Ordinal);
        Assert.Contains("รอข้อมูลเพิ่มจาก", office.ChannelCard(number.ToString()), StringComparison.Ordinal);

        var question = office.Card("malee", "ขอข้อมูลเพิ่มจากท่าน", "งบประมาณเท่าใด");
        await office.Presses("malee", question, Answer);
        Assert.Contains("กรุณาพิมพ์คำตอบ หรือแนบไฟล์", Office.Text(office.Reload("malee", question)), StringComparison.Ordinal);
        Assert.Contains("ขอข้อมูลเพิ่มจากท่าน", Office.Text(Assert.Single(await office.Says("malee", "งานของฉัน"))), StringComparison.Ordinal);
        await office.HandsInFor("malee", Office.File("ประมาณการ.pdf"));
        await office.Presses("malee", Answer, new { answer = "หนึ่งล้านบาท" });

        var decision = Office.Text(office.Newest("somchai"));
        foreach (var said in new[] { "รอท่านอนุมัติ", "งบประมาณเท่าใด", "หนึ่งล้านบาท", "ประมาณการ.pdf" }) Assert.Contains(said, decision, StringComparison.Ordinal);
        await office.Presses("somchai", "approve");

        var history = Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}")));
        foreach (var said in new[] { "ขอข้อมูลเพิ่ม งบประมาณเท่าใด", "ให้ข้อมูลเพิ่ม หนึ่งล้านบาท" }) Assert.Contains(said, history, StringComparison.Ordinal);
        var after = (await office.Case(number)).Case;
        Assert.Equal((1, 1), (after.Documents.Single(d => d.FileName == "ประมาณการ.pdf").Inquiry, after.VisitCount("approve-coordination")));
        Assert.Contains(after.FindVisit("approve-coordination", 1)!.Considered, d => d.Name == "ประมาณการ.pdf");
    }

    [Fact]
    public async Task A_decision_without_the_answer_relieves_who_was_asked()
    {
        await using var office = await Office.Open();
        await office.OpensACaseAt("approve-coordination");
        await office.Presses("somchai", Ask, new { question = "งบประมาณเท่าใด" });
        var question = office.Card("malee", "ขอข้อมูลเพิ่มจากท่าน");
        await office.Presses("somchai", "approve");
        Assert.Contains("เรื่องได้รับการพิจารณาแล้ว ท่านไม่ต้องตอบคำถามนี้", Office.Text(office.Reload("malee", question)), StringComparison.Ordinal);
        Assert.Null(office.Reload("malee", question).FindAction(Answer));
    }

    [Fact]
    public async Task Two_answers_at_once_at_two_instances_are_one()
    {
        await using var office = await Office.Open();
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACaseAt("approve-coordination");
        await office.Presses("somchai", Ask, new { question = "งบประมาณเท่าใด" });
        var visit = (await office.Case(number)).Case.Current!;
        Cases.CaseCommandHandler Handler(IServiceProvider services) => (Cases.CaseCommandHandler)services.GetService(typeof(Cases.CaseCommandHandler))!;
        var malee = office.Directory.ActorFor(office.Directory.ById("malee")!, ThaiTime.Date(office.Clock.GetUtcNow()));
        var somchai = office.Directory.ActorFor(office.Directory.ById("somchai")!, ThaiTime.Date(office.Clock.GetUtcNow()));
        var settled = await Task.WhenAll(
            Handler(office.Services).Handle(new AnswerInquiry("a1", number, visit.Step, 1, 1, "หนึ่งล้านบาท"), malee, default),
            Handler(other.Services).Handle(new WithdrawInquiry("a2", number, visit.Step, 1, 1), somchai, default));
        Assert.Single(settled, s => s.Decision is Accepted);
        Assert.Single(settled, s => s.Decision is Refused { Reason: InquiryImpossible { Fault: InquiryFault.Closed } });
        Assert.Single((await office.Case(number)).Events, e => e.Event is InquiryAnswered or InquiryWithdrawn);
        await office.Settles();
        await other.StopAsync();
    }

    [Fact]
    public async Task At_night_nobody_is_asked_for_work_in_hand()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        office.Clock.Advance(new DateTimeOffset(2026, 11, 23, 21, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        await office.Says("malee", $"สถานะ {number}");
        await office.Teams.PressAsync("malee", office.Newest("malee").Id, "chase");
        Assert.Single((await office.Case(number)).Events, e => e.Event is AssigneesChased);
        await Eventually.Holds(
            async () => await office.Services.GetRequiredService<IOutbox>().NextDue(default) > office.Clock.GetUtcNow().AddHours(1), "what is left to be done waits for the morning");
        Assert.Equal(0, office.Cards("somchai", "ทวงถามเมื่อ"));
        office.Clock.Advance(TimeSpan.FromHours(12));
        await office.Settles();
        Assert.Contains("ทวงถามเมื่อ", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }
}
