using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

public sealed class GraphCalendarTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly CalendarEntry Entry = new(
        "2570-MOU-001/ceremony", "พิธีลงนาม · MQA", new DateTimeOffset(2026, 12, 21, 9, 30, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2026, 12, 21, 12, 0, 0, TimeSpan.FromHours(7)),
        "ห้องประชุม ๑", Online: false, [new("นางสาวมาลี ใจงาม", "malee@example.org"), new("ผู้แทน <b>MQA</b>", null)], "2570-MOU-001");

    private GraphFixture _fixture = null!;

    private GraphStandIn Graph => _fixture.Graph;

    public async Task InitializeAsync() => _fixture = await GraphFixture.Open();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task An_event_says_when_where_who_and_invites_those_with_an_address()
    {
        Assert.Null(await Upsert(Entry));
        var made = Assert.Single(Graph.Mailbox.Events);
        Assert.Equal(("พิธีลงนาม · MQA", "2026-12-21T09:30:00", "SE Asia Standard Time", "2026-12-21T12:00:00", "ห้องประชุม ๑"), (
            (string?)made["subject"], (string?)made["start"]!["dateTime"], (string?)made["start"]!["timeZone"], (string?)made["end"]!["dateTime"], (string?)made["location"]!["displayName"]));
        Assert.Equal(("text", true), ((string?)made["body"]!["contentType"], ((string)made["body"]!["content"]!).Contains("• ผู้แทน <b>MQA</b>", StringComparison.Ordinal)));
        Assert.Equal(["invite malee@example.org"], Graph.Mailbox.Mails);
        Assert.False(made.ContainsKey("isOnlineMeeting"));
    }

    [Fact]
    public async Task An_online_meeting_has_a_link_and_keeps_it_when_it_is_moved()
    {
        var link = await Upsert(Entry with { Online = true });
        Assert.StartsWith("https://teams.microsoft.com/l/meetup-join/", link?.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(link, await Upsert(Entry with { Online = true, Place = "ห้องประชุม ๒" }));
        Assert.Single(Graph.Mailbox.Events);
    }

    [Fact]
    public async Task A_change_moves_the_event_and_the_same_again_tells_nobody()
    {
        await Upsert(Entry);
        await Upsert(Entry);
        await Upsert(Entry with { Start = Entry.Start.ToUniversalTime() });
        Assert.Single(Graph.Mailbox.Mails);
        await Upsert(Entry with { Start = Entry.Start.AddDays(1), End = Entry.End.AddDays(1) });
        Assert.Equal("2026-12-22T09:30:00", (string?)Assert.Single(Graph.Mailbox.Events)["start"]!["dateTime"]);
        Assert.Equal(["invite malee@example.org", "update malee@example.org"], Graph.Mailbox.Mails);
    }

    [Fact]
    public async Task Cancelling_tells_who_was_invited_and_once_more_does_nothing()
    {
        await Upsert(Entry);
        await Cancel();
        await Cancel();
        Assert.Empty(Graph.Mailbox.Events);
        Assert.Equal(["invite malee@example.org", "cancel malee@example.org"], Graph.Mailbox.Mails);
        await Upsert(Entry);
        Assert.Single(Graph.Mailbox.Events);
    }

    [Fact]
    public async Task An_event_without_others_is_deleted()
    {
        await Upsert(Entry with { People = [] });
        await Cancel();
        Assert.Empty(Graph.Mailbox.Events);
    }

    [Theory]
    [InlineData(MishapKind.DoesAndFails)]
    [InlineData(MishapKind.DoesAndHangsUp)]
    [InlineData(MishapKind.Babbles)]
    public async Task An_event_whose_answer_was_lost_is_not_made_twice(MishapKind kind)
    {
        Graph.NextAt("POST", $"/users/{MailboxStandIn.Address}/events", kind, 504);
        await Assert.ThrowsAsync<AdapterException>(() => Upsert(Entry));
        await Upsert(Entry);
        Assert.Single(Graph.Mailbox.Events);
        Assert.Equal(["invite malee@example.org"], Graph.Mailbox.Mails);
    }

    /// <summary>Nothing of the answer is read, so nothing in it can be wrong.</summary>
    [Theory]
    [InlineData(MishapKind.DoesAndFails)]
    [InlineData(MishapKind.DoesAndHangsUp)]
    public async Task A_cancellation_whose_answer_was_lost_is_not_told_twice(MishapKind kind)
    {
        await Upsert(Entry);
        Graph.NextAt("POST", "/cancel", kind, 504);
        await Assert.ThrowsAsync<AdapterException>(Cancel);
        await Cancel();
        Assert.Empty(Graph.Mailbox.Events);
        Assert.Equal(["invite malee@example.org", "cancel malee@example.org"], Graph.Mailbox.Mails);
    }

    [Fact]
    public async Task A_request_sent_twice_at_once_makes_one_event()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Upsert(Entry)));
        Assert.Single(Graph.Mailbox.Events);
    }

    [Fact]
    public async Task Another_mailbox_is_refused_with_what_to_grant()
    {
        var fault = await Assert.ThrowsAsync<AdapterException>(() => _fixture.Calendar("somebody@office.example.org").Upsert(Entry, None));
        Assert.Contains("403 ErrorAccessDenied", fault.Message, StringComparison.Ordinal);
        Assert.Contains("docs/administration.md", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_in_a_number_do_no_harm()
    {
        await Upsert(Entry with { Id = "it's/'x" });
        await Upsert(Entry with { Id = "it's/'x", Place = "อื่น" });
        Assert.Equal("อื่น", (string?)Assert.Single(Graph.Mailbox.Events)["location"]!["displayName"]);
    }

    [Theory]
    [InlineData("มาลี <malee@example.org>", "malee@example.org")]
    [InlineData("malee@example.org", "malee@example.org")]
    [InlineData("มาลี ใจงาม (malee@example.org)", "malee@example.org")]
    [InlineData("นางสาวมาลี ใจงาม", "malee@example.org")]
    [InlineData("Malee Jaingam", "malee@example.org")]
    [InlineData("ผู้แทน MQA", null)]
    [InlineData("a@b@c", null)]
    public void One_who_was_typed_is_known_by_address_or_name(string typed, string? email) =>
        Assert.Equal(email, Attendee.Typed(typed, Office).Email);

    private static readonly StaffDirectory Office = new([], [new("malee", "1", new("นางสาวมาลี ใจงาม", "Malee Jaingam"), "malee@example.org", [])], []);

    private Task<Uri?> Upsert(CalendarEntry entry) => _fixture.Calendar().Upsert(entry, None);

    private Task Cancel() => _fixture.Calendar().Cancel(Entry.Id, None);
}
