using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Deadlines;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The director adds a comment to an approval, and takes one back that was pressed by mistake.</summary>
public sealed class TakeBackStories
{
    private const string TakeBack = "take-back";

    [Fact]
    public async Task A_comment_reaches_who_acts_next_and_stays_in_the_history()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");
        // The button behind the form, which sends the comment along.
        await office.Presses("somchai", asked, asked.Actions.Last(a => a.Verb == "approve").Key, new { comment = "แจ้งกระทรวงการต่างประเทศก่อน" });
        Assert.Contains("แจ้งกระทรวงการต่างประเทศก่อน", Office.Text(office.Card("malee", "ข้อ ๔ จาก ๘", "ข้อสั่งการของ")), StringComparison.Ordinal);
        Assert.Contains("ข้อสั่งการ: แจ้งกระทรวงการต่างประเทศก่อน", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_approval_pressed_by_mistake_is_taken_back_with_one_tap_and_what_it_sent_says_so()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("somchai", asked, "approve");
        var next = office.Card("malee", "ข้อ ๔ จาก ๘");

        await office.Presses("somchai", asked, TakeBack);

        Assert.Contains("รอท่านอนุมัติ", Office.Text(office.Reload("somchai", asked)), StringComparison.Ordinal);
        var withdrawn = Office.Text(office.Reload("malee", next));
        Assert.Contains("ดึงผลการพิจารณากลับ", withdrawn, StringComparison.Ordinal);
        Assert.Contains("ท่านไม่ต้องดำเนินการตามการ์ดนี้แล้ว", withdrawn, StringComparison.Ordinal);
        // The card never changes again, so it must not claim where the case is.
        Assert.DoesNotContain("อยู่ที่", withdrawn, StringComparison.Ordinal);
        Assert.Contains("ข้อ ๓ พิจารณาอนุมัติให้ประสานงาน", office.ChannelCard(number.ToString()), StringComparison.Ordinal);
        Assert.Equal(0, office.Cards("malee", "รอท่านดำเนินการ", "ข้อ ๔ จาก ๘"));

        // Decided again, the officer gets a new card, and nothing counts as a second attempt.
        await office.Presses("somchai", asked, "approve");
        Assert.Equal(1, office.Cards("malee", "รอท่านดำเนินการ", "ข้อ ๔ จาก ๘"));
        Assert.Equal(0, office.Cards("malee", "ครั้งที่ ๒"));
        Assert.Equal(1, office.Cards("malee", "ดึงกลับแล้ว"));
    }

    [Fact]
    public async Task After_five_minutes_or_once_somebody_acted_it_stands()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var asked = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("somchai", asked, "approve");
        office.Clock.Advance(TimeSpan.FromMinutes(6));
        await office.Teams.PressAsync("somchai", asked.Id, TakeBack);
        await office.Settles();
        Assert.Contains("เกิน ๕ นาที", Office.Text(office.Reload("somchai", asked)), StringComparison.Ordinal);
        Assert.Equal("draft-mou", (await office.Case(number)).Case.Current!.Step);
        Assert.DoesNotContain((await office.Case(number)).Events, e => e.Event is DecisionTakenBack);

        await office.Looks("somchai");
        Assert.Null(office.Reload("somchai", asked).FindAction(TakeBack));
    }

    [Fact]
    public async Task The_director_asks_for_what_is_late_from_the_card_that_tells_of_it()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await office.Says("somchai", $"สถานะ {number}");
        await office.Presses("somchai", "chase");
        Assert.Contains("ทวงถามเมื่อ", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Contains("ข้อ ๑ จาก ๘", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        Assert.Single((await office.Case(number)).Events, e => e.Event is AssigneesChased);

        // Once a day is enough.
        await office.Says("somchai", $"สถานะ {number}");
        Assert.Null(office.Newest("somchai").FindAction("chase"));
    }
}
