using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>The channel gives the same activity again, later or at the same moment.</summary>
public sealed class DuplicateTests
{
    [Fact]
    public async Task An_answer_that_comes_again_counts_once()
    {
        await using var office = await Office.Open();
        await office.Teams.SendTextAsync("malee", "MoU");
        var answer = RawActivities.Message(office, "NIAD-QE", id: "1700000000001");
        await office.Post(answer);
        await office.Post(answer);
        Assert.True(Questions(office)[^1].Shows("อยู่ในประเทศใด"));
        Assert.Equal(2, Questions(office).Count);
    }

    [Fact]
    public async Task An_answer_that_comes_ten_times_at_once_counts_once()
    {
        await using var office = await Office.Open();
        await office.Teams.SendTextAsync("malee", "MoU");
        var answer = RawActivities.Message(office, "NIAD-QE", id: "1700000000002");
        var statuses = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => office.Post(answer)));
        Assert.All(statuses, s => Assert.Equal(200, (int)s.Status));
        Assert.True(Questions(office)[^1].Shows("อยู่ในประเทศใด"));
        Assert.Equal(2, Questions(office).Count);
    }

    [Fact]
    public async Task A_file_that_comes_again_is_filed_once()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        var file = await office.Teams.UploadAsync("รายงาน.pdf", new MemoryStream([1, 2, 3]));
        var message = RawActivities.File(office, "รายงาน.pdf", file.DownloadUrl.AbsoluteUri);
        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => office.Post(message)));
        await office.Post(message);
        var row = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Lines().Any(l => l.Contains("รายงาน.pdf", StringComparison.Ordinal) && !l.Contains("กำลัง", StringComparison.Ordinal)));
        Assert.Single(row.Lines(), l => l.Contains("📄", StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(Path.Combine(office.Data, "documents"), "รายงาน.pdf", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_word_that_opens_a_case_said_ten_times_at_once_asks_one_question()
    {
        await using var office = await Office.Open();
        var word = RawActivities.Message(office, "MoU", id: "1700000000003");
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => office.Post(word)));
        Assert.Single(Questions(office));
    }

    private static List<SimulatedMessage> Questions(Office office) => [.. office.Teams.Seen("malee").Where(m => m.Asks())];
}
