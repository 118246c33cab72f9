using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>What people write, hand in and are called stays out of logs, metrics and traces, on good days and on bad ones.</summary>
[Collection(Exporting.Collection)]
public sealed class SecrecyTests
{
    /// <summary>No program would say it.</summary>
    private const string Word = "Zanzibarquux";

    private static readonly string[] Settings =
        ["--Logging:LogLevel:Default", "Trace", "--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.2"];

    [Fact]
    public async Task A_word_in_every_comment_file_and_message_leaves_by_no_exporter()
    {
        await using var collector = await Collector.Start();
        IReadOnlyList<string> names;
        IReadOnlyList<string> conversations;
        await using (var office = await Office.Open([.. Settings, .. collector.Otlp, .. collector.Insights]))
        {
            names = [.. office.Directory.People.SelectMany(p => new[] { p.Name.Th, p.Name.En, p.Email }).OfType<string>().Where(n => n.Length > 0)];
            conversations = [.. office.Teams.Options.People.Select(p => office.Teams.PersonalConversation(p.Id)), .. office.Teams.Options.Channels.Select(c => c.ConversationId)];
            await Talks(office);
            var number = await Works(office);
            await Fails(office, number);
            await Sends(office, number);
            await Meets(office);
            Throws(office);
        }

        foreach (var path in new[] { "/v1/logs", "/v1/metrics", "/v1/traces", "/track" })
        {
            var told = collector.Text(path);
            Assert.NotEmpty(told);
            Assert.DoesNotContain(Word, told, StringComparison.OrdinalIgnoreCase);
            Assert.All(names, n => Assert.DoesNotContain(n, told, StringComparison.Ordinal));
            // The SDK would name them three times a turn.
            Assert.All(conversations, c => Assert.DoesNotContain(c, told, StringComparison.Ordinal));
        }

        // It was not silence that kept the secret.
        var log = collector.Text("/v1/logs");
        Assert.All(
            ["failed on attempt", "given up after attempt", "could not be filed", "is not a calendar", "Told with what it cost", nameof(KeyNotFoundException)],
            said => Assert.Contains(said, log, StringComparison.Ordinal));
    }

    private static async Task Talks(Office office)
    {
        foreach (var text in new[] { Word, $"ค้นหา {Word}", $"สถานะ {Word}", $"สถานะ 2570-{Word}-001", $"ประวัติ {Word}", $"ยกเลิกเรื่อง {Word}", $"ทำ {Word}" })
            await office.Says("malee", text);
        await office.HandsIn("malee", $"ไม่มีงาน {Word}.pdf", Encoding.UTF8.GetBytes(Word));
    }

    private static async Task<CaseNumber> Works(Office office)
    {
        await office.Says("malee", "MoU");
        await office.Says("malee", $"มหาวิทยาลัย {Word}");
        await office.Says("malee", $"ประเทศ {Word}");
        await office.Says("malee", $"หัวข้อ {Word}");
        var told = (await office.Says("malee", "ใช่")).Select(Office.Text).Single(t => t.StartsWith("เปิดเรื่อง ", StringComparison.Ordinal));
        await office.DoesARow("malee", ($"รายงาน {Word}.pdf", Encoding.UTF8.GetBytes($"%PDF-1.7 {Word}")));
        await office.SkipsTheDocuments(reason: $"เหตุผล {Word}");
        await office.Presses("somchai", "return", new { reason = $"แก้ {Word}" });
        return CaseNumber.Parse(told.Split(' ')[1]);
    }

    private static async Task Fails(Office office, CaseNumber number)
    {
        // The file's name is taken by a folder: the disk refuses it, in words that name it.
        var row = Directory.GetDirectories(office.Data, "01-*", SearchOption.AllDirectories).Single(d => d.Contains(number.ToString(), StringComparison.Ordinal));
        var taken = Directory.CreateDirectory(Path.Combine(row, $"แฟ้ม {Word}.pdf")).FullName;
        System.IO.File.WriteAllText(Path.Combine(taken, Word), Word);
        await IsTriedAgain(office, () => office.Teams.SendFileAsync("malee", $"แฟ้ม {Word}.pdf", Encoding.UTF8.GetBytes(Word)));

        Directory.Delete(taken, recursive: true);
        await office.Settles();

        office.Teams.Faults.AddDownload(DownloadFaultKind.NotFound, 20);
        await office.HandsIn("malee", $"หาย {Word}.pdf", Encoding.UTF8.GetBytes(Word));
        // It replaces the other one.
        await office.Says("malee", "1");
        office.Teams.Faults.Clear();
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 2, Person: "somchai"));
        await office.Presses("malee", "done");
        await office.SkipsTheDocuments(reason: $"อีกครั้ง {Word}");
        // Nothing else is on its way there that could meet the fault instead of the new card.
        await office.Settles();
        office.Teams.Faults.Add(new(ConnectorFaultKind.NotInRoster, Person: "malee", Method: "POST"));
        await office.Presses("somchai", "approve");
    }

    private static async Task Meets(Office office)
    {
        var number = await office.OpensACaseAt("signing-ceremony");
        var calendar = Path.Combine(office.Data, "calendar.ics");
        System.IO.File.WriteAllText(calendar, $"BEGIN:{Word}\nDTSTART:{Word}\n");
        var card = office.Card("malee", "ข้อ ๗ จาก ๘");
        var meeting = new { date = "2026-12-15", start = "09:30", end = "12:00", place = Word, people = $"นาย {Word}" };
        await IsTriedAgain(office, () => office.Teams.PressAsync("malee", card.Id, "set-meeting", meeting));

        System.IO.File.Delete(calendar);
        await office.Settles();
        var ask = Assert.Single(await office.Says("malee", $"ยกเลิกเรื่อง {number}"), m => m.FindAction("cancel-case") is not null);
        await office.Presses("malee", ask, "cancel-case", new { reason = $"พอแล้ว {Word}" });
    }

    /// <summary>What no client of ours sends.</summary>
    private static async Task Sends(Office office, CaseNumber number)
    {
        foreach (var (verb, data) in new (string, JsonNode)[]
        {
            (Word, new JsonObject { ["case"] = Word }),
            ("approve", new JsonObject { ["case"] = Word, ["step"] = Word, ["visit"] = Word }),
            ("choose", new JsonObject { ["case"] = $"{number}", ["step"] = "draft-mou", ["visit"] = 1, ["choice"] = Word, ["reason"] = Word }),
            ("set-meeting", new JsonObject { ["case"] = $"{number}", ["step"] = "draft-mou", ["visit"] = 1, ["date"] = Word, ["start"] = Word, ["place"] = Word, ["people"] = Word }),
            ("start", new JsonObject { ["choice"] = Word }),
            ("search", new JsonObject { ["text"] = Word, ["search"] = Word }),
        })
            await office.Posts("malee", office.Newest("malee").Id, verb, data);

        // Not an activity at all, and one whose parts are of other kinds than they should be.
        using var http = LoopbackClient.Create();
        foreach (var body in new[]
        {
            $$$"""{"type": {{{Word}}} """, $$$"""{"type":"message","id":["{{{Word}}}",1],"from":"{{{Word}}}"}""",
            $$$"""{"type":"message","text":"{{{Word}}}","serviceUrl":"{{{Word}}}","channelId":"msteams","conversation":{"id":"x","conversationType":"personal"},"from":{"id":"x","aadObjectId":"{{{Word}}}" },"recipient":{"id":"b"}}""",
            $$$"""{"type":"invoke","name":"{{{Word}}}","serviceUrl":"http://127.0.0.1:1/","channelId":"msteams","conversation":{"id":"x","conversationType":"personal"},"from":{"id":"x"},"recipient":{"id":"b"},"value":"{{{Word}}}"}""",
        })
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri(office.Url, "/api/messages"), content);
        }

        using var missing = await http.GetAsync(new Uri(office.Url, $"/documents/{Word}?{Word}={Word}"));
        await office.Settles();
    }

    /// <summary>A fault that nobody foresaw, as a library would log it.</summary>
    private static void Throws(Office office)
    {
        try
        {
            _ = new Dictionary<string, int>()[Word];
        }
        catch (KeyNotFoundException e)
        {
            office.Services.GetRequiredService<ILogger<SecrecyTests>>().Log(LogLevel.Error, default, "Told with what it cost", e, (said, _) => said);
        }
    }

    /// <summary>Does what makes an effect fail, and waits until that was logged and counted.</summary>
    private static async Task IsTriedAgain(Office office, Func<Task> does)
    {
        using var measured = new Measured(office);
        var before = measured.Latest("onesqabot.outbox.retries");
        await does();
        await Eventually.Holds(() => measured.Latest("onesqabot.outbox.retries") != before, "something is tried again");
    }
}
