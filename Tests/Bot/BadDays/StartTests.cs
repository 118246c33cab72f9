using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What is broken stops the start with a sentence that names file, line and mend, and with no stack trace.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task A_simulator_that_is_told_where_to_listen_reaches_its_bot()
    {
        using var folder = new TempFolder();
        await using var office = await OfficeSimulation.StartAsync(
            "http://127.0.0.1:0", folder.Sub("data"), new SimulatedClock(Office.Monday), ["--Logging:LogLevel:Default", "None", "--urls", "http://127.0.0.1:0"], TimeSpan.FromSeconds(180));
        Assert.True((await office.Teams.SendTextAsync("malee", "วิธีใช้")).Delivered);
    }

    [Fact]
    public async Task A_procedure_with_a_mistake_is_named_by_file_and_line()
    {
        using var folder = new TempFolder();
        var lines = (await Resource("Procedures/", "mou.yaml")).Split('\n').ToList();
        var line = lines.FindIndex(l => l.Contains("returns-to: analyse-partner", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("analyse-partner", "no-such-step", StringComparison.Ordinal);
        folder.Write("mou.yaml", string.Join('\n', lines));
        await Fails(folder, ["mou.yaml", $"{line + 1}", "no-such-step"], "--Bot:ProceduresFolder", folder.Path);
    }

    [Fact]
    public async Task A_procedure_that_is_no_YAML_is_named_by_file_and_line()
    {
        using var folder = new TempFolder();
        folder.Write("mou.yaml", "id: mou\ncode: MOU\nsteps: [\n  - : :\n");
        await Fails(folder, ["mou.yaml"], "--Bot:ProceduresFolder", folder.Path);
    }

    [Theory]
    [InlineData("people: 7\n")]
    [InlineData("")]
    [InlineData("\0\u0001")]
    [InlineData("positions:\n  - key: director\n    title: {th: ก, en: a}\npeople:\n  - id: a\n    entra-id: not-a-guid\n    name: {th: ก, en: a}\n    positions: [nobody]\n")]
    public async Task A_broken_people_file_is_named(string text)
    {
        using var folder = new TempFolder();
        await Fails(folder, ["people.yaml"], "--Bot:PeopleFile", folder.Write("people.yaml", text));
    }

    [Fact]
    public async Task A_reporting_line_of_a_procedure_that_does_not_exist_is_named_with_the_nearest_one()
    {
        using var folder = new TempFolder();
        var people = await Resource("People/", "people.yaml");
        var yaml = $"{people.TrimEnd()}\nlines:\n  - {{position: deputy-director, person: wanida, procedures: [mou, risk-managment]}}\n";
        var line = yaml.Split('\n').ToList().FindIndex(l => l.Contains("risk-managment", StringComparison.Ordinal)) + 1;
        await Fails(folder, ["people.yaml", $"{line}", "risk-managment", "risk-management"], "--Bot:PeopleFile", folder.Write("people.yaml", yaml));
    }

    [Theory]
    [InlineData("--Bot:PeopleFile", "missing.yaml", "Bot:PeopleFile")]
    [InlineData("--Bot:ProceduresFolder", "missing", "Bot:ProceduresFolder")]
    [InlineData("--Bot:ProceduresFolder", ".", "Bot:ProceduresFolder")]
    public async Task A_file_or_folder_that_is_missing_is_named_with_its_setting(string setting, string value, string named)
    {
        using var folder = new TempFolder();
        await Fails(folder, [named], setting, folder.Sub(value));
    }

    [Theory]
    [InlineData("Outbox:AtOnce", "0")]
    [InlineData("Outbox:AtOnce", "many")]
    [InlineData("Outbox:FirstRetry", "soon")]
    [InlineData("Documents:AllowedTypes", "pdf, *")]
    [InlineData("Documents:AllowedTypes", " ")]
    [InlineData("Bot:PublicUrl", "no address")]
    [InlineData("urls", "not an address")]
    [InlineData("urls", "http://127.0.0.1:99999")]
    [InlineData("MicrosoftAppType", "Whatever")]
    public async Task A_setting_that_cannot_be_is_named(string setting, string value)
    {
        using var folder = new TempFolder();
        await Fails(folder, [setting == "urls" ? (value.EndsWith("99999", StringComparison.Ordinal) ? "urls" : value) : setting.Split(':')[^1]], $"--{setting}", value);
    }

    [Fact]
    public async Task A_single_tenant_without_its_tenant_is_told()
    {
        using var folder = new TempFolder();
        await Fails(folder, ["MicrosoftAppTenantId"], "--MicrosoftAppId", "app", "--MicrosoftAppPassword", "x", "--MicrosoftAppType", "SingleTenant");
    }

    [Fact]
    public async Task A_database_that_is_none_is_named_and_left_alone()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(folder.Sub("data"));
        var noise = new byte[20_000];
        new Random(7).NextBytes(noise);
        await File.WriteAllBytesAsync(folder.Sub("data/onesqabot.db"), noise);
        await Fails(folder, ["onesqabot.db"]);
        Assert.Equal(noise, await File.ReadAllBytesAsync(folder.Sub("data/onesqabot.db")));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        using var folder = new TempFolder();
        using (var bot = BotProcess.Start(folder.Sub("data"))) await bot.Address.WaitAsync(TimeSpan.FromSeconds(180));
        using (var connection = new SqliteConnection($"Data Source={folder.Sub("data/onesqabot.db")};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO schema_version (version, applied_at) VALUES (999, '2030-01-01T00:00:00.0000000Z')";
            command.ExecuteNonQuery();
        }

        await Fails(folder, ["onesqabot.db", "999"]);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_named()
    {
        using var folder = new TempFolder();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        await Fails(folder, [$"{port}"], "--urls", $"http://127.0.0.1:{port}");
    }

    [Fact]
    public async Task Background_work_has_ended_before_a_failed_start_does()
    {
        using var folder = new TempFolder();
        var work = new SlowToEnd();
        await using var app = BotHost.Build(
            ["--urls", "not an address", "--Bot:DataFolder", folder.Sub("data"), "--Logging:LogLevel:Default", "None"],
            b => b.Services.AddHostedService(_ => work));
        await Assert.ThrowsAnyAsync<Exception>(app.Serve);
        Assert.True(work.HasEnded);
    }

    /// <summary>Linux grants a user 128 instances of inotify: hosts that watch their files use them up, and one that gets none does not start.</summary>
    [Fact]
    public async Task Settings_are_read_once_and_not_watched()
    {
        using var folder = new TempFolder();
        await using var app = BotHost.Build(["--Bot:DataFolder", folder.Sub("data")]);
        var files = ((IConfigurationRoot)app.Configuration).Providers.OfType<FileConfigurationProvider>().ToArray();
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => f.Source.ReloadOnChange);
    }

    private sealed class SlowToEnd : BackgroundService
    {
        public bool HasEnded { get; private set; }

        protected override async Task ExecuteAsync(CancellationToken stoppingToken)
        {
            await Task.Delay(Timeout.Infinite, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Task.Delay(300, CancellationToken.None);
            HasEnded = true;
        }
    }

    private static async Task Fails(TempFolder folder, string[] named, params string[] settings)
    {
        using var bot = BotProcess.Start(folder.Sub("data"), settings);
        Assert.NotEqual(0, await bot.Ends(TimeSpan.FromSeconds(180)));
        var said = bot.Errors.Trim();
        Assert.DoesNotContain("   at ", bot.Output + said, StringComparison.Ordinal);
        Assert.DoesNotContain("Unhandled exception", said, StringComparison.Ordinal);
        Assert.All(named, word => Assert.Contains(word, said, StringComparison.Ordinal));
        Assert.DoesNotContain(said, c => c is >= 'ก' and <= '๛');
        // One sentence a mistake.
        Assert.InRange(said.Split('\n').Length, 1, 12);
    }

    private static async Task<string> Resource(string folder, string file) =>
        await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Workflow", folder, file));
}
