using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Backup;

/// <summary>Whatever goes wrong in a command that looks after data, who runs it gets a sentence and a code that is not 0.</summary>
public sealed class CommandFaultTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task A_backup_of_a_damaged_database_says_so()
    {
        using var folder = new TempFolder();
        await Started(folder);
        var file = folder.Sub("data/onesqabot.db");
        var bytes = await File.ReadAllBytesAsync(file);
        // The first page holds the schema; what lies behind it is read by the copy alone.
        Array.Fill(bytes, (byte)0x5a, 8192, bytes.Length - 8192);
        await File.WriteAllBytesAsync(file, bytes);
        await Fails(folder, ["backup", folder.Sub("a.zip")], "backup");
        Assert.False(File.Exists(folder.Sub("a.zip")));
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_says_so()
    {
        using var folder = new TempFolder();
        await Started(folder);
        await Fails(folder, ["backup", Path.Combine(folder.Write("a.txt", "x"), "a.zip")], "backup cannot read or write a file");
    }

    [Theory]
    [InlineData("move", "--to", "tables")]
    [InlineData("backup", "a.zip")]
    public async Task A_table_that_nobody_answers_for_is_named(params string[] command)
    {
        using var folder = new TempFolder();
        await Started(folder);
        await Fails(folder, command, "Table Storage", "--Tables:ConnectionString",
            "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:9/devstoreaccount1;", "--Tables:Table", "nobody");
    }

    [Fact]
    public async Task A_restore_of_a_folder_says_so()
    {
        using var folder = new TempFolder();
        await Fails(folder, ["restore", folder.Path], "cannot be opened", "--Bot:DataFolder", folder.Sub("new"));
        Assert.False(Directory.Exists(folder.Sub("new")));
    }

    private static async Task Started(TempFolder folder)
    {
        using var bot = BotProcess.Start(folder.Sub("data"));
        await bot.Address.WaitAsync(Patience);
        await bot.Stop(Patience);
    }

    private static async Task Fails(TempFolder folder, string[] command, string says, params string[] settings)
    {
        using var process = BotProcess.Command(folder.Sub("data"), command, settings);
        Assert.Equal(1, await process.Ends(Patience));
        Assert.Contains(says, process.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", process.Output + process.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', process.Errors.Trim());
    }
}
