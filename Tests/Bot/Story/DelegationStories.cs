using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>มอบหมาย: an officer gives a step to a colleague, a director a decision to the deputy.</summary>
public sealed class DelegationStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Ask = "ask-delegation", Give = "delegate", End = "end-delegation";

    [Fact]
    public async Task An_officer_gives_a_step_to_a_colleague_who_does_it_with_both_names_in_the_history()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var asked = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", asked, Ask);
        await office.Presses("malee", asked, Give, new { people = "kanda", note = "ขอก่อนวันศุกร์" });

        var received = office.Card("kanda", "ข้อ ๑ จาก ๘", "มอบหมายให้ท่านเมื่อ");
        Assert.Contains("ขอก่อนวันศุกร์", Office.Text(received), StringComparison.Ordinal);
        Assert.Null(received.FindAction(Ask));
        Assert.Contains("มอบหมายให้ นางสาวกานดา ศรีสุข แล้ว โดย นางสาวมาลี ใจงาม", Office.Text(office.Reload("malee", asked)), StringComparison.Ordinal);
        Assert.DoesNotContain(number.ToString(), Office.Text(Assert.Single(await office.Says("malee", "งานของฉัน"))), StringComparison.Ordinal);
        Assert.Contains("มอบหมายโดย นางสาวมาลี ใจงาม", Office.Text(Assert.Single(await office.Says("kanda", "งานของฉัน"))), StringComparison.Ordinal);

        await office.Presses("kanda", received, "done");
        await office.Presses("kanda", received, "done", new { reason = "ส่งเอกสารตามภายหลัง" });
        Assert.Contains("นางสาวกานดา ศรีสุข (เจ้าหน้าที่งานวิเทศสัมพันธ์) ได้รับมอบหมายจาก นางสาวมาลี ใจงาม", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
        // Whoever gave it sees that it is done, and the next step is the officer's own again.
        Assert.Contains("ได้รับมอบหมายจาก นางสาวมาลี ใจงาม", Office.Text(office.Card("malee", "ข้อ ๑ จาก ๘")), StringComparison.Ordinal);
        Assert.Equal(1, office.Cards("malee", "รอท่านดำเนินการ", "ข้อ ๒ จาก ๘"));
    }

    [Theory]
    [InlineData("malee", "ขอคืน")]
    [InlineData("kanda", "ส่งคืน")]
    public async Task It_is_reclaimed_or_given_back(string person, string title)
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        var asked = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", asked, Ask);
        await office.Presses("malee", asked, Give, new { people = "kanda" });
        var card = person == "malee" ? office.Reload("malee", asked) : office.Card("kanda", "ข้อ ๑ จาก ๘");
        Assert.Equal(title, card.FindAction(End)!.Title);
        await office.Presses(person, card, End);
        Assert.Contains("รอท่านดำเนินการ", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Empty((await office.Case(number)).Case.Current!.Delegations);
        // A colleague of the same position may act, but has not been asked any more.
        Assert.Equal(0, office.Cards("kanda", "มอบหมายให้ท่านเมื่อ"));
    }

    [Fact]
    public async Task Said_in_chat_it_ends_at_a_form_that_is_filled_in()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.Says("malee", $"มอบหมาย {number} ให้ กานดา ค่ะ");
        var form = office.Newest("malee");
        Assert.Contains("มอบหมายให้ kanda", Office.Text(form), StringComparison.Ordinal);
        await office.Presses("malee", form, Give, new { people = "kanda" });
        Assert.Equal("kanda", Assert.Single((await office.Case(number)).Case.Current!.Delegations).Person);

        Assert.Contains("มอบต่อให้ผู้อื่นไม่ได้", Office.Text(Assert.Single(await office.Says("kanda", $"มอบหมาย {number} ให้ มาลี"))), StringComparison.Ordinal);
        Assert.Contains("กรุณากด “ขอคืน” ก่อน", Office.Text(Assert.Single(await office.Says("malee", $"มอบหมาย {number} ให้ กานดา"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_case_may_be_named_by_its_subject()
    {
        await using var office = await Office.Open();
        var other = await office.OpensACaseAt("approve-coordination");
        var number = await office.OpensACase();
        // Of two with that partner, only one can be given.
        var form = Assert.Single(await office.Says("malee", $"มอบหมายเรื่อง {Office.Partner} ให้กานดา"));
        Assert.Contains(number.ToString(), Office.Text(form), StringComparison.Ordinal);
        Assert.Contains("มอบหมายให้ kanda", Office.Text(form), StringComparison.Ordinal);
        await office.Presses("malee", form, Give, new { people = "kanda" });
        Assert.Equal("kanda", Assert.Single((await office.Case(number)).Case.Current!.Delegations).Person);
        var which = Office.Text(Assert.Single(await office.Says("malee", "โอนเรื่องญี่ปุ่นให้กานดา")));
        foreach (var part in new[] { "มอบหมายเรื่องใด", number.ToString(), other.ToString() }) Assert.Contains(part, which, StringComparison.Ordinal);
        Assert.Contains("ไม่พบเรื่อง", Office.Text(Assert.Single(await office.Says("malee", "โอนเรื่องบราซิลให้กานดา"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_take_it_is_named_with_the_reason()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        Assert.Contains("ตำแหน่งเดียวกันหรือใต้บังคับบัญชา", Office.Text(Assert.Single(await office.Says("malee", $"มอบหมาย {number} ให้ นิรันดร์"))), StringComparison.Ordinal);
        Assert.Contains("ไม่พบ", Office.Text(Assert.Single(await office.Says("malee", $"มอบหมาย {number} ให้ ปิยะ"))), StringComparison.Ordinal);
        Assert.Contains("เจ้าหน้าที่งานวิเทศสัมพันธ์ (นางสาวมาลี ใจงาม, นางสาวกานดา ศรีสุข)", Office.Text(Assert.Single(await office.Says("niran", $"มอบหมาย {number} ให้ สุดา"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_director_gives_a_decision_to_the_deputy_but_not_to_who_prepared_it()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("somchai", asked, Ask);
        var form = office.Reload("somchai", asked).Card!.ToJsonString();
        Assert.Contains("\"wanida\"", form, StringComparison.Ordinal);
        Assert.DoesNotContain("\"malee\"", form, StringComparison.Ordinal);
        await office.Presses("somchai", asked, Give, new { people = "malee" });
        Assert.Contains("ผู้จัดทำเรื่องพิจารณาเรื่องของตนเองไม่ได้", Office.Text(office.Reload("somchai", asked)), StringComparison.Ordinal);
        await office.Presses("somchai", asked, Give, new { people = "wanida" });
        await office.Presses("wanida", office.Card("wanida", "ข้อ ๓ จาก ๘"), "approve");
        Assert.Contains("นางวนิดา พงษ์ไพบูลย์ (รองผู้อำนวยการ สมศ.) ได้รับมอบหมายจาก นายสมชาย วัฒนกุล", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_at_two_instances_at_once_it_is_given_once()
    {
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}");
        var number = await office.OpensACase();
        await using var other = await office.AnotherInstance();
        var malee = office.Services.GetRequiredService<OfficeContext>().ActorFor(office.Directory.ById("malee")!);
        var settled = await Task.WhenAll(new[] { office.Services, other.Services }.Select((services, n) =>
            services.GetRequiredService<CaseCommandHandler>().Handle(new DelegateStep($"d{n}", number, "analyse-partner", 1, "kanda"), malee, default)));
        Assert.Single(settled, s => s.Decision is Accepted);
        Assert.IsType<DelegatedAlready>(Assert.IsType<Refused>(Assert.Single(settled, s => s.Decision is not Accepted).Decision).Reason);
        Assert.Single((await office.Case(number)).Events, e => e.Event is StepDelegated);
        await office.Settles();
        Assert.Equal(1, office.Cards("kanda", "มอบหมายให้ท่านเมื่อ"));
    }
}
