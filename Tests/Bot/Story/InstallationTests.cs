using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Someone whose turn it is has no app in Teams.</summary>
public sealed class InstallationTests : IAsyncLifetime
{
    private GraphStandIn _graph = null!;

    public async Task InitializeAsync() => _graph = await GraphStandIn.Start();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task Where_it_may_the_bot_installs_itself_and_the_card_comes()
    {
        await using var office = await OpenOffice();
        _graph.People.WhenInstalled = id => office.Teams.SetInstalledAsync(office.Directory.ByEntraId(id)!.Id, true);
        await office.Teams.SetInstalledAsync("somchai", false);
        var number = await OpensForTheDirector(office);
        // The card is tried again a while after the service was asked to install.
        await office.SettlesAhead();
        Assert.Equal([office.Directory.ById("somchai")!.EntraObjectId], _graph.People.Installed);
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘", number.ToString()));
        Assert.Equal(0, office.Cards("malee", "ส่งถึงผู้รับผิดชอบไม่ได้"));
        await office.Presses("somchai", "approve");
        Assert.Equal("draft-mou", (await office.Case(number)).Case.Current!.Step);
    }

    [Fact]
    public async Task Where_it_may_not_the_one_who_opened_the_case_hears_who_must_install_it()
    {
        _graph.People.MayInstall = false;
        await using var office = await OpenOffice();
        await office.Teams.SetInstalledAsync("somchai", false);
        var number = await OpensForTheDirector(office);
        await office.Settles();
        Assert.Contains("แจ้งผู้ดูแลระบบ Teams ของสำนักงานให้ติดตั้งให้", Office.Text(office.Card("malee", "ส่งถึงผู้รับผิดชอบไม่ได้", number.ToString())), StringComparison.Ordinal);

        // Installed by hand, the app shows what waits.
        await office.Teams.SetInstalledAsync("somchai", true);
        await office.Settles();
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘", number.ToString()));
        await office.Says("somchai", "รออนุมัติ");
        await office.Presses("somchai", "open");
        await office.Presses("somchai", "approve");
        Assert.Equal("draft-mou", (await office.Case(number)).Case.Current!.Step);
    }

    private Task<Office> OpenOffice() => Office.Open("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:TeamsAppId", PeopleStandIn.App);

    /// <summary>Not waiting for the outbox to empty: a card that is tried again keeps it full.</summary>
    private static async Task<CaseNumber> OpensForTheDirector(Office office)
    {
        var number = await office.OpensACaseAt("request-coordination");
        await office.Teams.PressAsync("malee", office.Teams.Seen("malee").Last(m => m.FindAction("done") is not null).Id, "done");
        var confirm = office.Teams.Seen("malee").Last(m => m.FindAction("done") is not null);
        await office.Teams.PressAsync("malee", confirm.Id, "done", new { reason = "ส่งภายหลัง" });
        return number;
    }
}
