using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>The channel service refuses, falters or is away while cards are to be sent.</summary>
public sealed class ConnectorFaultTests
{
    // Leases outlast every jump of the clock: nothing is taken twice because of a jump.
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.2", "--Outbox:Lease", "1.00:00:00"];

    [Fact]
    public async Task Retry_After_is_waited_for()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        office.Teams.Faults.Add(new(ConnectorFaultKind.TooManyRequests, Person: "somchai", RetryAfter: TimeSpan.FromHours(1)));
        await office.Propose(number);
        await Eventually.Holds(() => office.Teams.Faults.Waiting.Count == 0, "the card was tried");

        office.Clock.Advance(TimeSpan.FromMinutes(55));
        // Other cards do not wait for a throttled chat; and by the time one has come, this one would have too.
        foreach (var text in new[] { "MoU", "อื่น", "ญี่ปุ่น", "การประเมินร่วม", "ใช่ค่ะ" }) Assert.True((await office.Teams.SendTextAsync("malee", text)).Delivered);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("อื่น"));
        Assert.DoesNotContain(office.Teams.Seen("somchai"), m => m.Offers("approve"));
        Assert.Single(office.CallsTo("somchai"), c => c.Status == 429);

        // The bot may have read the refusal only after the first jump: an hour from then is over now too.
        office.Clock.Advance(TimeSpan.FromMinutes(61));
        await office.Sees("somchai", number, "approve");
    }

    [Theory]
    [InlineData(ConnectorFaultKind.TooManyRequests)]
    [InlineData(ConnectorFaultKind.BadGateway)]
    [InlineData(ConnectorFaultKind.Reset)]
    public async Task What_passes_is_tried_again_until_it_is_delivered_once(ConnectorFaultKind fault)
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        office.Teams.Faults.Add(new(fault, 3, Person: "somchai", RetryAfter: TimeSpan.FromSeconds(1)));
        await office.Propose(number);
        await office.Sees("somchai", number, "approve");
        Assert.Single(office.Teams.Seen("somchai"), m => m.Offers("approve"));
    }

    [Fact]
    public async Task A_service_that_was_down_for_a_minute_gets_everything_afterwards()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        office.Teams.Faults.DownFor(TimeSpan.FromMinutes(1));
        await office.Finish(number);
        await Eventually.Holds(() => office.Teams.Log.Count(e => e.Status == 503) >= 4, "the service was tried while it was down");

        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done", number) && m.Shows("ข้อ ๒ จาก"));
        await office.Finish(number);
        await office.Sees("somchai", number, "approve");
        Assert.Single(office.Teams.Seen("somchai"), m => m.Offers("approve"));
        // What stood in the chat before is brought up to date too.
        await Eventually.Holds(() => !office.Teams.Messages(office.Teams.PersonalConversation("malee")).Any(m => m.Offers("done")), "finished rows have no button");
        Assert.Single(office.Teams.Seen("malee", office.Channel), m => m.Shows(number));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task A_service_that_does_not_answer_is_tried_again()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        office.Teams.Faults.Add(new(ConnectorFaultKind.Hang, Person: "somchai"));
        await office.Propose(number);
        await office.Teams.WaitForMessageAsync("somchai", m => m.Offers("approve"));
    }

    [Fact]
    public async Task A_card_that_was_sent_though_the_answer_was_lost_is_seen_once()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        var chat = office.Teams.PersonalConversation("somchai");
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "somchai"));
        await office.Propose(number);
        await Eventually.Holds(() => office.Teams.Messages(chat).Count(m => m.Offers("approve")) == 2, "a second copy");
        await SeenOnce(office, "somchai", chat, "ข้อ ๓ จาก");
    }

    [Fact]
    public async Task A_card_of_the_channel_that_was_sent_though_the_answer_was_lost_is_seen_once()
    {
        await using var office = await Office.Open(Quick);
        office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Conversation: office.Channel));
        var number = (await office.OpensACase()).ToString();
        await Eventually.Holds(() => office.Teams.Messages(office.Channel).Count(m => m.Shows(number)) == 2, "a second copy");
        await SeenOnce(office, "malee", office.Channel, number);
    }

    /// <summary>Whatever copies there are, the client's look at them leaves one.</summary>
    private static async Task SeenOnce(Office office, string person, string conversation, string text)
    {
        await Eventually.Holds(() =>
        {
            office.Teams.ViewAsync(person, conversation).GetAwaiter().GetResult();
            return office.Teams.Seen(person, conversation).Count(m => m.Shows(text)) == 1;
        }, "one copy");
    }

    [Fact]
    public async Task Someone_without_the_app_is_given_up_at_once_and_the_case_says_so()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        await office.Teams.SetInstalledAsync("somchai", false);
        office.Teams.ClearLog();
        await office.Propose(number);

        var told = await office.Teams.WaitForMessageAsync("malee", m => m.Shows("สมชาย") && ((string?)m.Activity["summary"])!.StartsWith("ส่งถึงผู้รับผิดชอบไม่ได้", StringComparison.Ordinal));
        Assert.NotNull(told);
        Assert.Single(office.CallsTo("somchai"));
        await office.Teams.SendTextAsync("malee", $"สถานะ {number}");
        await office.Teams.WaitForMessageAsync("malee", m => m.Lines().Any(l => l.Contains("ส่งการ์ดถึง", StringComparison.Ordinal) && l.Contains("สมชาย", StringComparison.Ordinal)));

        // Once the app is installed, what has been waiting is found.
        await office.Teams.SetInstalledAsync("somchai", true);
        var list = await office.Teams.WaitForMessageAsync("somchai", m => m.Offers("open", number));
        await office.Teams.PressAsync("somchai", list.Id, "open");
        await office.Sees("somchai", number, "approve");
    }

    [Fact]
    public async Task A_message_that_is_gone_stops_nothing()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        var row = await office.Sees("malee", number, "done");
        await office.Finish(number);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done", number) && m.Shows("ข้อ ๒ จาก"));
        var second = await office.Sees("malee", number, "done");
        using var deleted = await office.Http.DeleteAsync(new Uri(office.Teams.Url, $"v3/conversations/{Uri.EscapeDataString(second.ConversationId)}/activities/{second.Id}"));
        Assert.NotEqual(row.Id, second.Id);

        // The list of work brings the step's card back, and the case goes on.
        await office.Teams.SendTextAsync("malee", "งานของฉัน");
        var list = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("open", number));
        await office.Teams.PressAsync("malee", list.Id, "open");
        await office.Finish(number);
        await office.Sees("somchai", number, "approve");
    }
}
