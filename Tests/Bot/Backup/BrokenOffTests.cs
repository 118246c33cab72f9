using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Backup;

/// <summary>Commands that are killed in the middle: nothing that is half there is served, nothing that was there is lost, and they come to their end later.</summary>
public sealed class BrokenOffTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private string[] Tables { get; } = ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"];

    public static TheoryData<string, string> Directions => new() { { "Sqlite", "Tables" }, { "Tables", "Sqlite" } };

    [Theory, MemberData(nameof(Directions))]
    public async Task A_move_that_was_killed_halfway_is_cancelled_or_begun_again(string source, string target)
    {
        var (from, to) = (Enum.Parse<StoreKind>(source), Enum.Parse<StoreKind>(target));
        string[] move = ["move", "--to", to == StoreKind.Tables ? "tables" : "sqlite"];
        await using var filled = await FilledOffice.Create(from, Tables);
        var (office, before) = (filled.Office, await filled.Content(from));

        await filled.IsKilled(move, to, Tables);
        await filled.IsRefused(to, "only partially filled");
        await filled.IsRefused(from, "was moved to");
        Assert.Equal(before, await filled.Content(from));
        Assert.Contains("is in use again", await filled.Runs([.. move, "--cancel"]), StringComparison.Ordinal);
        await filled.IsRefused(to, "only partially filled");
        Assert.Equal(before, await filled.Content(from));
        await office.StartsTheBot(filled.Settings(from));
        Assert.Contains("คำถามที่ ๓", Office.Text(Assert.Single(await office.Says("kanda", "ญี่ปุ่น"))), StringComparison.Ordinal);
        await office.StopsTheBot();

        // What has happened since goes along.
        before = await filled.Content(from);
        await filled.IsKilled(move, to, Tables);
        Assert.Contains("1 cases with", await filled.Runs(move), StringComparison.Ordinal);
        Assert.Equal(before, await filled.Content(from));
        Assert.Equal(before, await filled.Content(to));
        await filled.IsRefused(from, "was moved to");
        await office.StartsTheBot(filled.Settings(to));
        await office.SkipsTheDocuments();
        Assert.Equal("request-coordination", (await office.Case(filled.Number)).Case.Current!.Step);
        // Not while the office works there.
        Assert.Contains("The bot is running on", (await Fails([.. move, "--cancel"], filled)).Message, StringComparison.Ordinal);
        await office.StopsTheBot();

        // Of the two one is in use, whichever it is.
        await filled.Runs([.. move, "--cancel"]);
        await filled.IsRefused(to, "was moved to");
        await office.StartsTheBot(filled.Settings(from));
        Assert.Equal("analyse-partner", (await office.Case(filled.Number)).Case.Current!.Step);
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_restore_that_was_killed_halfway_is_refused_by_a_start_and_begun_again(bool tables)
    {
        var kind = tables ? StoreKind.Tables : StoreKind.Sqlite;
        await using var filled = await FilledOffice.Create(StoreKind.Sqlite, Tables);
        var (office, before) = (filled.Office, await filled.Content(StoreKind.Sqlite));
        using var folder = new TempFolder();
        string[] restore = ["restore", folder.Sub("a.zip")];
        await BackupCommand.Run(["backup", folder.Sub("a.zip"), .. office.Settings], TextWriter.Null);
        Directory.Delete(office.Data, recursive: true);

        await filled.IsKilled(restore, kind, filled.Settings(kind));
        await filled.IsRefused(kind, "only partially filled");
        using (var again = filled.Start(restore, filled.Settings(kind))) Assert.Equal((0, ""), (await again.Ends(Patience), again.Errors));
        Assert.Equal(before, await filled.Content(kind));
        await office.StartsTheBot(filled.Settings(kind));
        Assert.Contains("คำถามที่ ๓", Office.Text(Assert.Single(await office.Says("kanda", "ญี่ปุ่น"))), StringComparison.Ordinal);
        await office.SkipsTheDocuments();
        Assert.Equal("request-coordination", (await office.Case(filled.Number)).Case.Current!.Step);
    }

    /// <summary>Its machine stood still for so long that it counted as dead, or a build without signs of life set the mark.</summary>
    [Theory, InlineData(false), InlineData(true)]
    public async Task An_instance_that_runs_on_a_store_that_was_moved_away_stops(bool tables)
    {
        using var folder = new TempFolder();
        string[] settings = ["--Bot:DataFolder", folder.Sub("data"), .. Tables];
        var (from, to) = tables ? (StoreKind.Tables, "sqlite") : (StoreKind.Sqlite, "tables");
        using var bot = BotProcess.Start(folder.Sub("data"), tables ? Tables : []);
        await bot.Address.WaitAsync(Patience);
        await using (var place = OfflineData.Create(HostSettings.Read(settings), from))
        {
            Assert.Single(await place.Instances.Running(TimeProvider.System.GetUtcNow(), None));
            for (var moved = false; !moved;)
            {
                foreach (var sign in await place.Instances.Running(TimeProvider.System.GetUtcNow(), None))
                    await place.Instances.Leave(sign.Instance, TimeProvider.System.GetUtcNow(), None);
                moved = await Moves(["move", "--to", to, .. settings]);
            }
        }

        Assert.Equal(0, await bot.Ends(Patience));
        Assert.Contains("was moved to", bot.Output + bot.Errors, StringComparison.Ordinal);
    }

    private static async Task<bool> Moves(string[] command)
    {
        try
        {
            return await BackupCommand.Run(command, TextWriter.Null) == 0;
        }
        catch (StartException e) when (e.Message.Contains("The bot is running on", StringComparison.Ordinal))
        {
            // It gave a sign of life in between.
            return false;
        }
    }

    private static Task<StartException> Fails(string[] command, FilledOffice filled) =>
        Assert.ThrowsAsync<StartException>(() => BackupCommand.Run([.. command, .. filled.Office.Settings, .. filled.Settings(StoreKind.Tables)], TextWriter.Null));
}
