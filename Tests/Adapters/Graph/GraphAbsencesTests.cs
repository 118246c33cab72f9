using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

public sealed class GraphAbsencesTests : IAsyncLifetime
{
    private static readonly DateOnly First = new(2027, 2, 1), Last = new(2027, 3, 31);

    private GraphFixture _fixture = null!;

    private MailboxStandIn Mailbox => _fixture.Graph.Mailbox;

    public async Task InitializeAsync() => _fixture = await GraphFixture.Open();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Fact]
    public async Task Only_what_is_marked_as_out_of_office_is_an_absence()
    {
        // The 10th to the 12th in Bangkok.
        Mailbox.Shown.Add(("a@example.org", "oof", new(2027, 2, 9, 17, 0, 0), new(2027, 2, 12, 17, 0, 0)));
        foreach (var status in new[] { "free", "tentative", "busy", "workingElsewhere", "unknown" }) Mailbox.Shown.Add(("a@example.org", status, new(2027, 2, 15), new(2027, 2, 16)));
        Mailbox.Shown.Add(("other@example.org", "oof", new(2027, 2, 15), new(2027, 2, 16)));

        var found = Assert.Single(await Find("a@example.org", "b@example.org"));
        Assert.Equal(("a@example.org", new DateTimeOffset(2027, 2, 10, 0, 0, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2027, 2, 13, 0, 0, 0, TimeSpan.FromHours(7))), (found.Address, found.Start, found.End));
    }

    [Fact]
    public async Task Fifty_people_are_asked_for_in_three_requests_and_one_hidden_calendar_hides_no_other()
    {
        string[] people = [.. Enumerable.Range(1, 50).Select(n => $"p{n}@example.org")];
        foreach (var person in people) Mailbox.Shown.Add((person, "oof", new(2027, 2, 9, 17, 0, 0), new(2027, 2, 10, 17, 0, 0)));
        Mailbox.Hidden.Add("p7@example.org");

        Assert.Equal(people.Where(p => p != "p7@example.org"), (await Find(people)).Select(a => a.Address));
        Assert.Equal(3, _fixture.Graph.Log.Count(r => r.EndsWith("/getSchedule", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public async Task Nobody_to_ask_for_is_no_request()
    {
        Assert.Empty(await Find());
        Assert.Empty(_fixture.Graph.Log);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_refusal_is_told(int status)
    {
        _fixture.Graph.NextAt("POST", "/getSchedule", MishapKind.Refuses, status);
        await Assert.ThrowsAnyAsync<AdapterException>(() => Find("a@example.org"));
    }

    private Task<IReadOnlyList<OutOfOffice>> Find(params string[] addresses) => _fixture.Absences().Find(addresses, First, Last, CancellationToken.None);
}
