using System.Security.Cryptography;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.BadDays;

[Trait("Category", "Slow")]
public sealed class LargeFileTests(ITestOutputHelper output)
{
    private const long Size = 200L * 1024 * 1024;

    [Fact]
    public async Task A_file_of_200_MB_is_filed_and_the_process_stays_small()
    {
        using var folder = new TempFolder();
        var data = folder.Sub("data");
        await using var teams = await TeamsSimulator.StartAsync(new SimulatorOptions { People = OfficeSimulation.PeopleOf(EmbeddedDefinitions.People()), MessageTimeout = TimeSpan.FromMinutes(2) });
        using var bot = BotProcess.Start(data);
        teams.BotEndpoint = new Uri(await bot.Address.WaitAsync(TimeSpan.FromSeconds(180)), "api/messages");
        await teams.Installed.WaitAsync(TimeSpan.FromSeconds(180));
        foreach (var text in new[] { "MoU", "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยน", "ใช่" }) await teams.SendTextAsync("malee", text);
        await teams.WaitForMessageAsync("malee", m => m.Offers("done"));

        var path = folder.Sub("large.bin");
        var block = new byte[1024 * 1024];
        new Random(7).NextBytes(block);
        await using (var file = File.Create(path))
        {
            for (long written = 0; written < Size; written += block.Length) await file.WriteAsync(block);
        }

        var before = bot.Memory;
        var most = before;
        await using (var content = File.OpenRead(path)) await teams.SendFileAsync("malee", "ภาพพิธี.zip", content);
        await Eventually.Holds(
            () =>
            {
                most = Math.Max(most, bot.Memory);
                return teams.Seen("malee").Any(m => m.Lines().Any(l => l.Contains("ภาพพิธี.zip", StringComparison.Ordinal) && !l.Contains("กำลัง", StringComparison.Ordinal)));
            },
            "the file is filed", TimeSpan.FromSeconds(180));

        output.WriteLine($"{before >> 20} MB before, at most {most >> 20} MB");
        var filed = Directory.GetFiles(Path.Combine(data, "documents"), "ภาพพิธี.zip", SearchOption.AllDirectories).Single();
        Assert.Equal(await Hash(path), await Hash(filed));
        Assert.True(most - before < 150L << 20, $"It grew by {(most - before) >> 20} MB.");
    }

    private static async Task<string> Hash(string path)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexString(await SHA256.HashDataAsync(file));
    }
}
