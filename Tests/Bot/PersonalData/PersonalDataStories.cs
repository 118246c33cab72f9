using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Tests.Graph;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.PersonalData;
using OnesqaBot.Bot.Tests.Story.Forms;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.PersonalData;

/// <summary>What is kept about somebody is listed, and taken out when they have left, by commands beside the running bot.</summary>
public sealed class PersonalDataStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Who = "thanakorn";

    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly CaseNumber Budget = CaseNumber.Parse("2570-BUDGET-001");

    [Theory, InlineData(false), InlineData(true)]
    public async Task It_is_listed_and_taken_out_when_the_person_has_left(bool tables)
    {
        await using var office = await Works(tables);
        var listed = await Run(office, "list", Who);
        foreach (var place in new[]
        {
            "In the people file or a group: นายธนากร", "Input of refused forms: 1", "Key of the personal links: 1", "The chosen language: 1", "Open dialog", "Messages that could not be answered: 1",
            "Messages that could not be delivered: 1", "Cards in the chat", "The conversation", "The card of the day's reminders: 1", "Notices of yearly cases that did not open: 1",
            "Absences that were proposed: 1", "Absences of which an administrator was asked: 2",
        })
            Assert.Contains(place, listed, StringComparison.Ordinal);
        Assert.DoesNotContain("Unknown to this version", listed, StringComparison.Ordinal);
        Assert.Equal(listed, await Run(office, "list", "ธนากร"));
        Assert.Contains("is still in the people file", (await Assert.ThrowsAsync<StartException>(() => Run(office, "remove", Who, "--yes"))).Message, StringComparison.Ordinal);

        await office.Leaves(Who);
        var before = await Content(office);
        Assert.Contains("Nothing was removed", await Run(office, "remove", Who), StringComparison.Ordinal);
        Assert.Equal(before.Select(RecordJson.Compared), (await Content(office)).Select(RecordJson.Compared));

        Assert.Contains("Removed ", await Run(office, "remove", Who, "--yes"), StringComparison.Ordinal);
        await LeavesTheRecord(office, before);
        Assert.Contains("There is nothing to remove", await Run(office, "remove", Who, "--yes"), StringComparison.Ordinal);
        // Others are reached as before.
        Assert.NotEmpty(await office.Says("kanda", "งานของฉัน"));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task A_removal_that_breaks_off_after_anything_is_finished_by_the_next(bool tables)
    {
        await using var office = await Works(tables);
        await office.Leaves(Who);
        var before = await Content(office);
        var archive = office.Services.GetRequiredService<IStoreArchive>();
        var breaks = 0;
        for (var report = await Report(); report.Removable.Count > 0; report = await Report())
        {
            var removal = new PersonalDataRemoval(new BreakingArchive(archive), office.Services.GetRequiredService<IKeyValueStore>(), office.Services.GetRequiredService<IConversations>(), office.Directory);
            try
            {
                await removal.Remove(report, None);
            }
            catch (IOException)
            {
                Assert.InRange(++breaks, 1, before.Count);
            }
        }

        Assert.True(breaks > 8, $"It broke off {breaks} times.");
        await LeavesTheRecord(office, before);

        Task<PersonalDataReport> Report() => new PersonalDataReader(archive, office.Directory).Read(Who, None);
    }

    [Fact]
    public async Task Somebody_who_signed_is_found_by_the_name_in_the_record_after_they_left()
    {
        await using var office = await Office.WithPeople(people => people);
        var number = await office.OpensACase();
        await office.Leaves("malee");
        using var folder = new TempFolder();
        var listed = await Run(office, "list", "มาลี", "--json", folder.Sub("a.json"));
        Assert.Matches($"(?s)# Personal data of .*มาลี.* \\(malee\\).*Not in the people file.*{number}: signed case-opened 1", listed);
        var written = JsonNode.Parse(await File.ReadAllTextAsync(folder.Sub("a.json")))!;
        Assert.Equal("malee", (string?)written["person"]);
        Assert.Contains(written["items"]!.AsArray(), i => (string?)i!["stored"]?["kind"] == "conversation");
        Assert.Contains("already exists", (await Assert.ThrowsAsync<StartException>(() => Run(office, "list", "malee", "--json", folder.Sub("a.json")))).Message, StringComparison.Ordinal);
        Assert.Matches("(?s)Removed [0-9]+ from .*1 stay: the record of who decided what is never removed", await Run(office, "remove", "มาลี", "--yes"));
        Assert.Contains($"{number}: signed case-opened 1", await Run(office, "list", "มาลี"), StringComparison.Ordinal);
        Assert.Contains("There is nothing to remove", await Run(office, "remove", "nobody", "--yes"), StringComparison.Ordinal);
        Assert.Contains("Several people are called", (await Assert.ThrowsAsync<StartException>(() => Run(office, "list", "า"))).Message, StringComparison.Ordinal);
        Assert.Contains("Usage", (await Assert.ThrowsAsync<StartException>(() => Run(office, "remove"))).Message, StringComparison.Ordinal);
    }

    /// <summary>An office in which much is kept about one person.</summary>
    private async Task<Office> Works(bool tables)
    {
        var office = await Office.WithPeople(people => people, tables ? ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"] : []);
        await office.BudgetReachesTheCollection();
        await office.Refuses(Who, "send-answer", "ยังขาดเอกสาร", new() { ["field-projects"] = "ประเมิน", ["field-amount"] = "๔๕,๐๐๐", ["field-details"] = "๔ แห่ง" });
        await office.Says(Who, "English");
        await office.Says(Who, "ปฏิทิน");
        await office.Says("kanda", "ปฏิทิน");
        await office.Looks(Who);
        await office.Settles();
        // The last who was heard of.
        await office.Says(Who, "MoU");
        var conversation = (await office.Services.GetRequiredService<IConversations>().Find(Recipient.ForPerson(Who), None))!;
        var activity = new JsonObject { ["conversation"] = new JsonObject { ["id"] = conversation.ConversationId }, ["text"] = "ลา" };
        await office.Services.GetRequiredService<IStoreArchive>().Write(
            [
                new KeyValueRecord($"reminders/{Who}", "{}"), new KeyValueRecord("reminders/kanda", "{}"), new KeyValueRecord($"reminders/administrators-week/{Who}", "{}"),
                new KeyValueRecord($"recurring/unopened/{Who}", "{}"), new KeyValueRecord($"draft/{Who}2/2570-MOU-001/x/1/0", "{}"),
                new KeyValueRecord($"absences/proposed/{Who}", "{}"), new KeyValueRecord($"absences/unattended/{Who}/kanda", "{}"), new KeyValueRecord($"absences/unattended/kanda/{Who}", "{}"),
                new KeyValueRecord("unanswered/0001", activity.ToJsonString()), new KeyValueRecord("unanswered/0002", "{}"),
                new DeadLetterRecord($"{Budget}", $"{Budget}/1/77", new($$$"""{"type":"remind-person","Person":"{{{Who}}}","Send":true}"""), Time, Time, 1, "?"),
                new DeadLetterRecord($"{Budget}", $"{Budget}/1/78", new("""{"type":"remind-person","Person":"kanda","Send":true}"""), Time, Time, 1, "?"),
            ], None);
        return office;
    }

    private static string Time => Office.Monday.UtcDateTime.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What stood there before is there still, without the person's; what is left of the person are events.</summary>
    private static async Task LeavesTheRecord(Office office, List<StoreRecord> before)
    {
        var after = await Content(office);
        var conversation = before.OfType<ConversationRecord>().Single(c => c.Address == $"person:{Who}");
        var chat = (string)JsonNode.Parse(conversation.Body.Text)!["ConversationId"]!;
        string[] traces = [$"\"{Who}\"", $"\\\"{Who}\\\"", $"/{Who}\"", $"/{Who}/", chat];
        Assert.DoesNotContain(after.Where(r => r is not CaseRecord).Select(RecordJson.Write), line => Array.Exists(traces, t => line.Contains(t, StringComparison.Ordinal)));
        Assert.Equal(before.Where(r => r is CaseRecord).Select(RecordJson.Compared), after.Where(r => r is CaseRecord).Select(RecordJson.Compared));
        var keys = after.OfType<KeyValueRecord>().Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var kept in new[] { "reminders/kanda", $"draft/{Who}2/2570-MOU-001/x/1/0", "unanswered/0002", "year/key/kanda", "languages/chosen" }) Assert.Contains(kept, keys);
        Assert.Contains(after, r => r is DeadLetterRecord { Key: "2570-BUDGET-001/1/78" });
        Assert.NotNull(await office.Services.GetRequiredService<IConversations>().Latest(None));
    }

    private static async Task<List<StoreRecord>> Content(Office office)
    {
        var all = new List<StoreRecord>();
        await foreach (var record in office.Services.GetRequiredService<IStoreArchive>().Read(None)) all.Add(record);
        return all;
    }

    private static async Task<string> Run(Office office, params string[] command)
    {
        var output = new StringWriter();
        Assert.Equal(0, await PersonalDataCommand.Run(
            ["personal-data", .. command, .. office.Settings], output,
            builder => builder.Services.AddSingleton(new GraphIdentity(new OneToken())).AddSingleton<TimeProvider>(office.Clock)));
        return output.ToString();
    }

    /// <summary>Deletes one record and breaks off.</summary>
    private sealed class BreakingArchive(IStoreArchive inner) : IStoreArchive
    {
        public string Place => inner.Place;

        public Task<bool> Exists(CancellationToken cancellation) => inner.Exists(cancellation);

        public Task<bool> IsEmpty(CancellationToken cancellation) => inner.IsEmpty(cancellation);

        public IAsyncEnumerable<StoreRecord> Read(CancellationToken cancellation) => inner.Read(cancellation);

        public Task Write(IReadOnlyList<StoreRecord> records, CancellationToken cancellation) => throw new NotSupportedException();

        public Task Clear(CancellationToken cancellation) => throw new NotSupportedException();

        public async Task Remove(StoreRecord record, CancellationToken cancellation)
        {
            await inner.Remove(record, cancellation);
            throw new IOException("The connection broke.");
        }
    }
}
