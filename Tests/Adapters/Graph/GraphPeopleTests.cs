using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

/// <summary>Members of groups, and installing the app for a person.</summary>
public sealed class GraphPeopleTests : IAsyncLifetime
{
    private const string Group = "11111111-2222-3333-4444-555555555555";

    private static readonly CancellationToken None = CancellationToken.None;

    private GraphFixture _fixture = null!;

    private PeopleStandIn People => _fixture.Graph.People;

    public async Task InitializeAsync() => _fixture = await GraphFixture.Open();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task All_members_are_read_over_all_pages(int many)
    {
        People.Groups[Group] = [.. Enumerable.Range(1, many).Select(n => PeopleStandIn.User($"id-{n}", $"นาย {n}", n == 1 ? null : $"p{n}@example.org"))];
        var members = await _fixture.Groups().Members(Group, None);
        Assert.Equal(Enumerable.Range(1, many).Select(n => new GroupMember($"id-{n}", $"นาย {n}", n == 1 ? "id-1@office.example.org" : $"p{n}@example.org")), members);
    }

    [Fact]
    public async Task Who_may_no_longer_sign_in_is_left_out()
    {
        var gone = PeopleStandIn.User("gone", "Gone", null);
        gone["accountEnabled"] = false;
        People.Groups[Group] = [gone, PeopleStandIn.User("here", "Here", null)];
        Assert.Equal("here", Assert.Single(await _fixture.Groups().Members(Group, None)).EntraObjectId);
    }

    [Fact]
    public async Task A_group_that_is_not_there_or_may_not_be_read_is_a_fault_not_an_empty_group()
    {
        await Assert.ThrowsAsync<AdapterException>(() => _fixture.Groups().Members(Group, None));
        People.Groups[Group] = [];
        People.MayReadGroups = false;
        await Assert.ThrowsAsync<AdapterException>(() => _fixture.Groups().Members(Group, None));
    }

    [Theory]
    [InlineData(429, "1")]
    [InlineData(503, null)]
    [InlineData(504, null)]
    public async Task A_group_that_is_throttled_in_the_middle_of_its_pages_is_no_half_group(int status, string? retryAfter)
    {
        People.Groups[Group] = [.. Enumerable.Range(1, 5).Select(n => PeopleStandIn.User($"id-{n}", "x", null))];
        var requests = 0;
        _fixture.Graph.FailWhen(r => r.Contains("transitiveMembers", StringComparison.Ordinal) && ++requests > 1, status);
        _ = retryAfter;
        var groups = _fixture.Groups();
        try
        {
            Assert.Equal(5, (await groups.Members(Group, None)).Count);
        }
        catch (AdapterException)
        {
            _fixture.Graph.Recover();
            Assert.Equal(5, (await groups.Members(Group, None)).Count);
        }
    }

    [Fact]
    public async Task The_app_is_installed_once_and_who_has_it_is_told_so()
    {
        var installation = _fixture.Installation();
        Assert.Equal(Installation.Installed, await installation.Install("u1", None));
        Assert.Equal(Installation.WasThere, await installation.Install("u1", None));
        Assert.Equal(["u1"], People.Installed);
    }

    [Fact]
    public async Task Where_it_may_not_or_the_app_is_not_in_the_catalog_it_is_not_allowed()
    {
        Assert.Equal(Installation.NotAllowed, await _fixture.Installation("another-app").Install("u1", None));
        People.MayInstall = false;
        Assert.Equal(Installation.NotAllowed, await _fixture.Installation().Install("u1", None));
        Assert.Equal(Installation.NotAllowed, await _fixture.Installation("").Install("u1", None));
        Assert.Empty(People.Installed);
    }

    [Fact]
    public async Task A_service_that_fails_is_a_fault_to_be_tried_again()
    {
        _fixture.Graph.FailWhen(r => r.StartsWith("POST /v1.0/users/", StringComparison.Ordinal) || r.StartsWith("POST /users/", StringComparison.Ordinal), 500);
        await Assert.ThrowsAsync<AdapterException>(() => _fixture.Installation().Install("u1", None));
    }
}
