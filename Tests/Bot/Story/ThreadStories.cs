using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>With the setting on, whoever reads the channel sees the course of a case in the thread of its card.</summary>
public sealed class ThreadStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Decision = "approve-coordination";
    private const string TakenBack = "ดึงผลการพิจารณากลับ";

    private static readonly string[] On = ["--Bot:ThreadPerCase", "true"];

    /// <summary>Quick retries; leases outlast every jump of the clock, so that nothing is taken twice because of a jump.</summary>
    private static readonly string[] Quick = [.. On, "--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.2", "--Outbox:Lease", "2.00:00:00"];

    [Fact]
    public async Task Each_finished_step_and_the_end_is_a_short_reply_to_the_cases_card()
    {
        await using var office = await Office.Open(On);
        var number = await office.OpensACaseAt(Decision);
        await office.Presses("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘"), "approve");
        await office.SkipsTheDocuments(reason: "เอกสารลับ");
        await office.SkipsTheDocuments();
        await office.Presses("somchai", "choose/signed");
        while ((await office.Case(number)).Case.Status == CaseStatus.Open) await office.SkipsTheDocuments();

        var finished = (await office.Case(number)).Events.Select(e => e.Event).OfType<StepFinished>().Count();
        var replies = Replies(office, number);
        Assert.Equal(finished + 1, replies.Count);
        foreach (var (at, says) in new (Index, string)[] { (0, "ข้อ ๑"), (1, "ข้อ ๒"), (2, "ข้อ ๓"), (3, "ข้อ ๔"), (4, "ข้อ ๕"), (^1, "ปิดเรื่องแล้ว") })
            Assert.Contains(says, Office.Text(replies[at]), StringComparison.Ordinal);
        Assert.Contains("นายสมชาย วัฒนกุล", Office.Text(replies[2]), StringComparison.Ordinal);
        // As on the card that they reply to, there are neither personal buttons nor reasons, also after a client has asked for them again.
        await office.Looks("malee", office.Channel);
        Assert.All(office.Teams.Seen("malee", office.Channel).Where(m => m.Thread is not null), r =>
        {
            Assert.Empty(r.Actions);
            Assert.DoesNotContain("เอกสารลับ", Office.Text(r), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Without_the_setting_there_is_only_the_card_and_once_it_is_on_what_happened_before_stays_out()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt(Decision);
        Assert.Single(office.Teams.Messages(office.Channel), m => m.FromBot);
        await office.StopsTheBot();
        await office.StartsTheBot(On);
        Assert.Empty(Replies(office, number));
        await office.Says("malee", $"สถานะ {number}");
        await office.Presses("malee", "chase");
        Assert.Empty(Replies(office, number));
        await office.Presses("somchai", "approve");
        Assert.Contains("ข้อ ๓", Office.Text(Assert.Single(Replies(office, number))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_the_card_was_deleted_the_thread_begins_anew_below_another(bool isCardGone)
    {
        await using var office = await Office.Open(On);
        var number = await office.OpensACaseAt(Decision);
        var first = Root(office, number);
        using var browser = LoopbackClient.Create();
        if (isCardGone) (await browser.DeleteAsync(new Uri(office.Teams.Url, $"v3/conversations/{office.Channel}/activities/{first.Id}"))).EnsureSuccessStatusCode();
        // Or the card is still there for a change, but its thread takes no reply.
        else office.Teams.Faults.Add(new(ConnectorFaultKind.ConversationNotFound, Conversation: office.Channel, Method: "POST"));

        await office.Presses("somchai", "approve");
        await office.SkipsTheDocuments();

        var second = Root(office, number);
        Assert.NotEqual(first.Id, second.Id);
        Assert.Contains("ข้อ ๕", Office.Text(second), StringComparison.Ordinal);
        Assert.Equal(2, InThread(office, first.Id).Count);
        Assert.Equal(["ข้อ ๓", "ข้อ ๔"], InThread(office, second.Id).Select(r => Office.Text(r)[..5]));
        Assert.NotNull(await office.Services.GetRequiredService<IConversations>().Find(Recipient.Channel, default));
        Assert.Empty(await office.Services.GetRequiredService<IOutbox>().DeadLetters(10, default));
    }

    [Theory]
    [InlineData(ConnectorFaultKind.BadGateway)]
    [InlineData(ConnectorFaultKind.TooManyRequests)]
    [InlineData(ConnectorFaultKind.DoneThenBadGateway)]
    public async Task A_reply_that_the_service_did_not_take_is_tried_again_and_stands_once(ConnectorFaultKind fault)
    {
        await using var office = await Office.Open(Quick);
        var number = await office.OpensACaseAt(Decision);
        office.Teams.Faults.Add(new(fault, Conversation: office.Channel, Method: "POST", RetryAfter: TimeSpan.FromSeconds(5)));
        await office.Teams.PressAsync("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘").Id, "approve");
        await office.SettlesAhead();
        Assert.Empty(office.Teams.Faults.Waiting);
        await office.Looks("niran", office.Channel);
        Assert.Equal(["ข้อ ๑", "ข้อ ๒", "ข้อ ๓"], Replies(office, number).Select(r => Office.Text(r)[..5]));
    }

    [Fact]
    public async Task What_a_stopped_bot_had_not_posted_is_posted_once_after_its_start()
    {
        await using var office = await Office.Open(Quick);
        var number = await office.OpensACaseAt(Decision);
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 100_000, office.Channel, Method: "POST"));
        await office.Teams.PressAsync("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘").Id, "approve");
        await Eventually.Holds(() => office.Teams.Log.Any(e => e.Status == 502), "the reply was tried");
        await office.StopsTheBot();
        office.Teams.Faults.Clear();
        await office.StartsTheBot();
        await office.SettlesAhead();
        await office.RestartsTheBot();
        await office.SkipsTheDocuments();
        Assert.Equal(["ข้อ ๑", "ข้อ ๒", "ข้อ ๓", "ข้อ ๔"], Replies(office, number).Select(r => Office.Text(r)[..5]));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_instances_post_each_reply_once_and_in_order(bool tables)
    {
        await using var office = await Office.Open([.. On, .. tables ? new[] { "--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}" } : []]);
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACaseAt(Decision);
        var approve = office.Press("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘"), "approve");
        await office.PostAtOnce(other, reversed: false, approve, approve.DeepClone().AsObject());
        await office.SkipsTheDocuments();
        Assert.Equal(["ข้อ ๑", "ข้อ ๒", "ข้อ ๓", "ข้อ ๔"], Replies(office, number).Select(r => Office.Text(r)[..5]));
        await other.StopAsync();
    }

    [Fact]
    public async Task The_reply_of_a_decision_that_was_taken_back_says_so_and_tells_of_the_next_one()
    {
        await using var office = await Office.Open(On);
        var number = await office.OpensACaseAt("decide-signing");
        var asked = office.Card("somchai", "ข้อ ๖ จาก ๘");
        var before = Replies(office, number).Count;
        await office.Presses("somchai", asked, "choose/signed");
        await office.Presses("somchai", asked, "take-back");
        var corrected = Office.Text(Assert.Single(Replies(office, number).Skip(before)));
        Assert.Contains(TakenBack, corrected, StringComparison.Ordinal);
        Assert.Contains("นายสมชาย วัฒนกุล", corrected, StringComparison.Ordinal);
        Assert.DoesNotContain("ท่าน", corrected, StringComparison.Ordinal);

        await office.Presses("somchai", asked, "choose/ceremony");
        var decided = Office.Text(Assert.Single(Replies(office, number).Skip(before)));
        Assert.DoesNotContain(TakenBack, decided, StringComparison.Ordinal);
        Assert.Contains("ข้อ ๗", decided, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reply_that_a_case_has_ended_is_corrected_when_the_last_decision_is_taken_back()
    {
        using var folder = new TempFolder();
        foreach (var source in EmbeddedDefinitions.Sources("Procedures/"))
            folder.Write(Path.GetFileName(source.File), source.Yaml.Replace("goes-to: archive-mou", "goes-to: end", StringComparison.Ordinal));
        await using var office = await Office.Open([.. On, "--Bot:ProceduresFolder", folder.Path]);
        var number = await office.OpensACaseAt("decide-signing");
        var asked = office.Card("somchai", "ข้อ ๖ จาก ๘");
        await office.Presses("somchai", asked, "choose/signed");
        Assert.Contains("ปิดเรื่องแล้ว", Office.Text(Replies(office, number)[^1]), StringComparison.Ordinal);
        await office.Presses("somchai", asked, "take-back");
        Assert.All(Replies(office, number).TakeLast(2), r => Assert.Contains(TakenBack, Office.Text(r), StringComparison.Ordinal));
        await office.Presses("somchai", asked, "choose/signed");
        Assert.Contains("ปิดเรื่องแล้ว", Office.Text(Replies(office, number)[^1]), StringComparison.Ordinal);
        Assert.DoesNotContain(Replies(office, number), r => Office.Text(r).Contains(TakenBack, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Steps_finished_before_the_card_could_be_sent_are_told_below_it_in_order()
    {
        await using var office = await Office.Open(Quick);
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 100_000, office.Channel));
        foreach (var answer in new[] { "MoU", Office.Partner, "ญี่ปุ่น", "การประเมินร่วม" }) await office.Teams.SendTextAsync("malee", answer);
        await Press("malee", "dialog-choose/open");
        foreach (var _ in new[] { 1, 2 })
        {
            await Press("malee", "done");
            await Press("malee", "done", new { reason = "ส่งตามภายหลัง" });
        }

        await Press("somchai", "approve");
        office.Teams.Faults.Clear();
        await office.SettlesAhead();
        var root = Assert.Single(office.Teams.Messages(office.Channel), m => m is { FromBot: true, Thread: null });
        Assert.Equal(["ข้อ ๑", "ข้อ ๒", "ข้อ ๓"], InThread(office, root.Id).Select(r => Office.Text(r)[..5]));

        async Task Press(string person, string button, object? inputs = null)
        {
            await Eventually.Holds(() => office.Teams.Seen(person).Any(m => m.FindAction(button) is not null), $"{person} sees {button}");
            Assert.True((await office.Teams.PressAsync(person, office.Teams.Seen(person).Last(m => m.FindAction(button) is not null).Id, button, inputs)).Succeeded);
        }
    }

    [Fact]
    public async Task What_an_outage_held_up_is_posted_in_the_morning_while_the_card_is_up_to_date_at_once()
    {
        await using var office = await Office.Open(Quick);
        var number = await office.OpensACaseAt(Decision);
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 100_000, office.Channel));
        await office.Teams.PressAsync("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘").Id, "approve");
        await Eventually.Holds(() => office.Teams.Log.Any(e => e.Status == 502), "the card was tried");
        office.Clock.Advance(TimeSpan.FromHours(13));
        office.Teams.Faults.Clear();
        await Eventually.Holds(
            () =>
            {
                office.Clock.Advance(TimeSpan.FromSeconds(1));
                return Office.Text(Root(office, number)).Contains("ข้อ ๔", StringComparison.Ordinal);
            },
            "the card was redrawn");
        Assert.Equal(2, Replies(office, number).Count);
        office.Clock.Advance(TimeSpan.FromHours(11));
        await office.SettlesAhead();
        Assert.Equal(["ข้อ ๑", "ข้อ ๒", "ข้อ ๓"], Replies(office, number).Select(r => Office.Text(r)[..5]));
    }

    private static SimulatedMessage Root(Office office, CaseNumber number) =>
        office.Teams.Messages(office.Channel).Last(m => m is { FromBot: true, Thread: null } && Office.Text(m).Contains(number.ToString(), StringComparison.Ordinal));

    private static List<SimulatedMessage> Replies(Office office, CaseNumber number) => InThread(office, Root(office, number).Id);

    private static List<SimulatedMessage> InThread(Office office, string root) => [.. office.Teams.Messages(office.Channel).Where(m => m.FromBot && m.Thread == root)];
}
