using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Time;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Compares what people see, and what lies in the folder, with what the cases say happened.</summary>
internal sealed partial class Aftermath(TeamsSimulator teams, string data, HandedFiles files, Copies copies)
{
    private static readonly Procedure Mou = ProcedureReader.ReadAll(EmbeddedDefinitions.Sources("Procedures/"), EmbeddedDefinitions.People()).Single(p => p.Id == "mou");

    /// <summary>What waits for the office to open; everything else is done within a minute.</summary>
    private const string ForTheMorning = "owner IS NULL AND lane LIKE 'hours:%' AND julianday(ready_at) > julianday('now', '+1 minute')";

    private static readonly string[] Unfinished =
        ["done", "approve", "choose", "return", "set-meeting", "ask-delegation", "delegate", "end-delegation", "ask-recall", "recall", "chase", "inquire", "answer-inquiry", "withdraw-inquiry"];

    private readonly string _database = Path.Combine(data, "onesqabot.db");

    private string Channel => teams.Options.Channels[0].ConversationId;

    /// <summary>Waits until the outbox is empty but for what waits for the morning, and lets everybody look at everything.</summary>
    public async Task Settle(CancellationToken stop)
    {
        await Eventually.Holds(() => Number($"SELECT COUNT(*) FROM outbox WHERE NOT ({ForTheMorning})") == 0, "nothing is left to be done but what waits for the morning");
        copies.Count();
        foreach (var person in teams.Options.People)
        {
            await teams.ViewAsync(person.Id, cancellationToken: stop);
            await teams.ViewAsync(person.Id, Channel, cancellationToken: stop);
        }
    }

    public async Task Check(ITestOutputHelper output)
    {
        Assert.Equal("ok", Text("PRAGMA integrity_check"));
        Assert.Equal(0, Number("SELECT COUNT(*) FROM dead_letters"));

        var cases = await Cases();
        output.WriteLine($"{cases.Count} cases, {cases.Sum(c => c.Events.Count)} events, {files.All.Count()} files");
        output.WriteLine(copies.Table());
        Assert.Empty(copies.Remaining());
        Assert.All(cases, c => Assert.Equal(CaseStatus.Closed, c.Case.Status));
        CommandsAreThereOnce(cases);
        RequestsOfTheEveningWait(cases);
        Assert.Equal(cases.Count, cases.Select(c => c.Case.Subject).Distinct().Count());
        CardsAreThereOnce(cases);
        WatcherIsToldOnce(cases);
        FilesAreThereOnce(cases);
        EventsAreThereOnce(cases);
    }

    private void CommandsAreThereOnce(IReadOnlyList<StoredCase> cases)
    {
        foreach (var @case in cases)
        {
            Assert.Equal(
                Plan.Events(@case.Case.Number, @case.Case.OpenedBy.Person).Order(StringComparer.Ordinal).Prepend($"{@case.Case.Number}"),
                @case.Events.Select(Plan.Describe).OfType<string>().Order(StringComparer.Ordinal).Prepend($"{@case.Case.Number}"));
        }
    }

    /// <summary>Whoever was asked for a step while the office was closed gets the card in the morning; it waits once.</summary>
    private void RequestsOfTheEveningWait(IReadOnlyList<StoredCase> cases)
    {
        var (now, holidays) = (TimeProvider.System.GetUtcNow(), EmbeddedDefinitions.Holidays());
        var asked = cases.SelectMany(c => c.Events.Where(e => e.Event is AssigneesChased).Select(e => (c.Case.Number, e.At))).ToList();
        var waiting = Column("SELECT number FROM outbox");
        Assert.Equal(waiting.Distinct(), waiting);
        // One of the last moment before closing time may have been posted, or not.
        Assert.Subset(asked.Select(a => a.Number.ToString()).ToHashSet(), waiting.ToHashSet());
        Assert.Superset(asked.Where(a => !OfficeHours.Cover(a.At, holidays) && OfficeHours.NextMorning(a.At, holidays) > now).Select(a => a.Number.ToString()).ToHashSet(), waiting.ToHashSet());
    }

    /// <summary>Of each step that was finished while it was watched, but the last: then comes the news of the end.</summary>
    private void WatcherIsToldOnce(IReadOnlyList<StoredCase> cases) => Assert.Equal(
        cases.SelectMany(c => Notified(c)).Order(StringComparer.Ordinal),
        teams.Seen(HeadOfSection.Key).Where(m => m.Shows(HeadOfSection.Moved) || m.Shows(HeadOfSection.Ended))
            .Select(m => $"{m.Lines()[0].Split(' ')[0]} {(m.Shows(HeadOfSection.Moved) ? m.Lines().First(l => l.StartsWith("ข้อ ", StringComparison.Ordinal)) : HeadOfSection.Ended)}")
            .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Notified(StoredCase stored)
    {
        var watches = false;
        foreach (var made in stored.Events)
        {
            if (made.Event is WatchChosen chosen) watches = chosen.Scope == WatchScope.Steps;
            else if (watches && made.Event is StepFinished step && step.Step != Mou.Steps[^1].Key)
                yield return $"{stored.Case.Number} ข้อ {Thai(Mou.Step(step.Step).Row)} {Mou.Step(step.Step).Title.Th}" + (step.Visit > 1 ? $" (ครั้งที่ {Thai(step.Visit)})" : "");
            else if (watches && made.Event is CaseClosed)
                yield return $"{stored.Case.Number} {HeadOfSection.Ended}";
        }
    }

    private void CardsAreThereOnce(IReadOnlyList<StoredCase> cases)
    {
        foreach (var person in new[] { "malee", "kanda", "somchai" })
        {
            var expected = cases.SelectMany(c => c.Case.Visits
                    .Where(v => person == (Mou.Step(v.Step) is ApprovalStep or ChoiceStep ? "somchai" : c.Case.OpenedBy.Person))
                    .Select(v => Header(c.Case.Number, v)))
                .Concat(cases.SelectMany(c => c.Events.Select(e => e.Event).OfType<StepDelegated>().Where(e => e.Person == person).Select(e => Header(c.Case.Number, c.Case.FindVisit(e.Step, e.Visit)!))))
                .Concat(cases.Where(c => c.Case.OpenedBy.Person == person).SelectMany(c => c.Case.Visits.SelectMany(v => v.Inquiries.Select(_ => Header(c.Case.Number, v)))))
                .Concat(cases.Where(c => c.Case.OpenedBy.Person == person).Select(c => $"{c.Case.Number} · {Mou.ShortTitle.Th}"));
            var seen = teams.Seen(person).Where(IsOfCase).ToList();
            Assert.Equal(expected.Order(StringComparer.Ordinal), seen.Select(m => m.Lines()[0]).Order(StringComparer.Ordinal));
            Assert.All(seen, m => Assert.DoesNotContain(m.Actions, a => Unfinished.Contains(a.Verb)));
        }

        foreach (var person in teams.Options.People)
        {
            Assert.Equal(
                cases.Select(c => c.Case.Number.ToString()).Order(StringComparer.Ordinal),
                teams.Seen(person.Id, Channel).Where(IsOfCase).Select(m => m.Lines()[0]).Order(StringComparer.Ordinal));
        }
    }

    private void FilesAreThereOnce(IReadOnlyList<StoredCase> cases)
    {
        var documents = cases.SelectMany(c => c.Case.Documents).ToList();
        Assert.Equal(files.All.Select(f => f.Name).Order(StringComparer.Ordinal), documents.Select(d => d.FileName).Order(StringComparer.Ordinal));
        foreach (var document in documents)
        {
            Assert.Equal("1", document.Item?.Version);
            var filed = File.ReadAllBytes(Path.Combine(data, "documents", document.Item!.ItemId));
            Assert.True(filed.AsSpan().SequenceEqual(files.All.Single(f => f.Name == document.FileName).Content), document.FileName);
        }

        var inFolders = Directory.EnumerateFiles(Path.Combine(data, "documents"), "*", SearchOption.AllDirectories)
            .Where(f => !f.Contains(".versions", StringComparison.Ordinal));
        Assert.Equal(documents.Count, inFolders.Count());
    }

    private void EventsAreThereOnce(IReadOnlyList<StoredCase> cases)
    {
        var expected = cases.SelectMany(c => c.Case.Visits.Where(v => v.Meeting is not null).Select(v => $"{c.Case.Number}/{v.Step}@onesqabot"));
        var calendar = File.ReadAllText(Path.Combine(data, "calendar.ics"));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Uid().Matches(calendar).Select(m => m.Groups[1].Value).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("STATUS:CANCELLED", calendar, StringComparison.Ordinal);
        Assert.All(cases, c => Assert.Equal(Director.HasCeremony(c.Case.Number), c.Case.Visits.Any(v => v.Meeting is not null)));
    }

    private static string Header(CaseNumber number, StepVisit visit) =>
        $"{number} · ข้อ {Thai(Mou.Step(visit.Step).Row)} จาก {Thai(Mou.Steps.Count)}" + (visit.VisitNumber > 1 ? $" · ครั้งที่ {Thai(visit.VisitNumber)}" : "");

    private static string Thai(int number) =>
        string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(c => (char)('๐' + (c - '0'))));

    private static bool IsOfCase(SimulatedMessage message) =>
        message.FromBot && message.Lines() is [{ } first, ..] && CaseNumber.TryParse(first.Split(" · ")[0], out _);

    /// <summary>Every case, folded anew from its events.</summary>
    private async Task<IReadOnlyList<StoredCase>> Cases()
    {
        await using var services = new ServiceCollection().AddSqliteStore(o => o.File = _database).BuildServiceProvider();
        var store = services.GetRequiredService<ICaseStore>();
        var cases = new List<StoredCase>();
        foreach (var number in Column("SELECT DISTINCT number FROM events"))
            cases.Add((await store.Find(CaseNumber.Parse(number), CancellationToken.None))!);
        return cases;
    }

    private long Number(string sql) => long.Parse(Text(sql), CultureInfo.InvariantCulture);

    private string Text(string sql) => Column(sql).Single();

    private List<string> Column(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_database};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        return values;
    }

    [GeneratedRegex(@"^UID:(\S+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Uid();
}
