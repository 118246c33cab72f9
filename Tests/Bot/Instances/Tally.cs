using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>What was to be and what is, counted one by one: each line a thing, how many there should be, are missing and are too many.</summary>
internal sealed partial class Tally
{
    private readonly List<(string What, int Expected, int Missing, int TooMany)> _lines = [];
    private readonly StringBuilder _details = new();
    private int _cases;
    private int _doubles;

    public static async Task<Tally> Count(Site site, CancellationToken stop)
    {
        var tally = new Tally();
        await using var services = site.State.Open();
        var store = services.GetRequiredService<ICaseStore>();
        var summaries = await store.OfYear(FiscalYear.FromDate(ThaiTime.Date(TimeProvider.System.GetUtcNow())), stop);
        var cases = new List<StoredCase>();
        foreach (var summary in summaries) cases.Add((await store.Find(summary.Number, stop))!);
        tally._cases = cases.Count;
        tally.Cases(cases);
        tally.Documents(cases, Path.Combine(site.State.Data, "documents"));
        tally.Meetings(cases, File.ReadAllText(Path.Combine(site.State.Data, "calendar.ics")));
        tally.Cards(cases, site);
        var waiting = await Task.WhenAll(cases.Select(c => CaseOutbox.Read(services.GetRequiredService<StorageTable>(), c.Case.Number, stop)));
        tally.Line("effects left behind", [], waiting.SelectMany(o => o.Batches).SelectMany(b => b.Effects.Select(e => $"{b.Case} {e}")));
        tally.Line("dead letters", [], (await services.GetRequiredService<TablesOutbox>().DeadLetters(100, stop)).Select(l => $"{l.Key} {l.Error}"));
        return tally;
    }

    public string Table()
    {
        var text = new StringBuilder("| | expected | missing | too many |\n|---|--:|--:|--:|\n");
        foreach (var (what, expected, missing, tooMany) in _lines) text.Append(CultureInfo.InvariantCulture, $"| {what} | {expected} | {missing} | {tooMany} |\n");
        return $"{text}{_details}";
    }

    /// <param name="kills">Of what was just being sent when a process died, the answer was lost: it comes a second time.</param>
    public void Check(int cases, int kills)
    {
        Assert.Equal(cases, _cases);
        Assert.All(_lines, l => Assert.True(l.Missing == 0, $"{l.What}: {l.Missing} missing"));
        Assert.All(_lines.Where(l => l.What != "cards"), l => Assert.True(l.TooMany == 0, $"{l.What}: {l.TooMany} too many"));
        Assert.True(_doubles <= kills * new OnesqaBot.Bot.Outbox.OutboxOptions().AtOnce, $"{_doubles} cards came twice at {kills} kills");
    }

    private void Cases(IReadOnlyList<StoredCase> cases)
    {
        Line("numbers without a gap", cases.GroupBy(c => c.Case.Number.Code).SelectMany(g => g.Select((_, n) => $"{g.Key} {n + 1}")), cases.Select(c => $"{c.Case.Number.Code} {c.Case.Number.Running}"));
        Line("cases closed", cases.Select(c => $"{c.Case.Number}"), cases.Where(c => c.Case.Status == CaseStatus.Closed).Select(c => $"{c.Case.Number}"));
        Line("histories without a gap", cases.Select(c => $"{c.Case.Number}"), cases.Where(c => c.Events.Select(e => e.Sequence).SequenceEqual(Enumerable.Range(1, c.Case.Version))).Select(c => $"{c.Case.Number}"));
        Line(
            "decisions", cases.SelectMany(c => CaseDriver.Visits(c.Case.Number).Select(v => $"{c.Case.Number} {v} {(v == 1 && CaseDriver.IsReturned(c.Case.Number) ? "returned" : "approved")}")),
            cases.SelectMany(c => c.Events.Select(e => e.Event).OfType<StepFinished>().Where(f => f.Step == ReviewOffice.Decide).Select(f => $"{c.Case.Number} {f.Visit} {(f.Returned ? "returned" : "approved")}")));
    }

    private void Documents(IReadOnlyList<StoredCase> cases, string folder)
    {
        var expected = cases.SelectMany(c => CaseDriver.Visits(c.Case.Number).Select(v => CaseDriver.FileName(c.Case.Number, v))).ToList();
        Line("documents in the cases, first version", expected, cases.SelectMany(c => c.Case.Documents).Where(d => d.Item?.Version == "1").Select(d => d.FileName));
        Line(
            "files with the bytes handed in", expected,
            Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(f => !f.Contains(".versions", StringComparison.Ordinal))
                .Where(f => File.ReadAllBytes(f).AsSpan().SequenceEqual(TeamsRecord.Content(Path.GetFileName(f)))).Select(f => Path.GetFileName(f)!));
        Line("older versions", [], Directory.EnumerateFiles(folder, "v*", SearchOption.AllDirectories).Where(f => f.Contains(".versions", StringComparison.Ordinal)));
    }

    private void Meetings(IReadOnlyList<StoredCase> cases, string calendar) => Line(
        "calendar events", cases.Where(c => ReviewOffice.ProcedureOf(c.Case.Number) == ReviewOffice.Hearing).Select(c => $"{c.Case.Number}/{ReviewOffice.Meet}@onesqabot"),
        Uid().Matches(calendar).Select(m => m.Groups[1].Value));

    private void Cards(IReadOnlyList<StoredCase> cases, Site site)
    {
        var director = Wire.Chat(site.Office.Directors[0]);
        var expected = cases.SelectMany(c =>
        {
            var (number, own) = (c.Case.Number.ToString(), $"a:{c.Case.OpenedBy.Person}");
            return CaseDriver.Visits(c.Case.Number).SelectMany(v => new[]
                {
                    (own, ShownMessage.Name(number, "step", ReviewOffice.Prepare, v)), (director, ShownMessage.Name(number, "step", ReviewOffice.Decide, v)),
                })
                .Concat(ReviewOffice.ProcedureOf(c.Case.Number) == ReviewOffice.Hearing ? [(own, ShownMessage.Name(number, "step", ReviewOffice.Meet, 1)), (director, ShownMessage.Name(number, "invitation", ReviewOffice.Meet, 1))] : [])
                .Concat([(own, ShownMessage.Name(number, "closing")), (Wire.Channel, ShownMessage.Name(number, "channel"))]);
        }).ToList();
        var standing = site.Teams.Messages.Where(m => !m.IsDeleted).Select(m => (m.Conversation, Card: m.Card ?? Finished(m), m.Id, m.Verbs)).Where(m => m.Card is not null).ToList();
        _doubles = Line("cards", expected.Select(e => $"{e}"), standing.Select(m => $"{(m.Conversation, m.Card!)}"));
        // A copy whose answer was lost is not known to the bot: only the client can tell of it, when it comes into view.
        var known = standing.GroupBy(m => (m.Conversation, m.Card)).Select(g => g.MaxBy(m => ulong.Parse(m.Id, CultureInfo.InvariantCulture)));
        Line("cards that still ask", [], known.Where(m => m.Verbs.Overlaps(["approve", "return", "done", "attach", "set-meeting"])).Select(m => $"{(m.Conversation, m.Card!)}"));
    }

    /// <summary>A card that came when there was nothing left to do tells the client nothing of itself: it goes by what it says.</summary>
    private static string? Finished(ShownMessage message)
    {
        if (message.Text.Split('\n').FirstOrDefault(l => CaseNumber.TryParse(l.Split(" · ")[0], out _)) is not { } header) return null;
        var number = header.Split(" · ")[0];
        if (message.Conversation == Wire.Channel) return ShownMessage.Name(number, "channel");
        var step = Array.FindIndex(["ข้อ ๑ ", "ข้อ ๒ ", "ข้อ ๓ "], row => header.Contains(row, StringComparison.Ordinal));
        return step < 0 ? null : ShownMessage.Name(
            number, "step", ((string[])[ReviewOffice.Prepare, ReviewOffice.Decide, ReviewOffice.Meet])[step], header.Contains("ครั้งที่ ๒", StringComparison.Ordinal) ? 2 : 1);
    }

    private int Line(string what, IEnumerable<string> expected, IEnumerable<string> found)
    {
        var (want, have) = (expected.ToHashSet(StringComparer.Ordinal), found.ToList());
        var missing = want.Except(have).ToList();
        var tooMany = have.GroupBy(h => h).SelectMany(g => g.Skip(want.Contains(g.Key) ? 1 : 0)).ToList();
        _lines.Add((what, want.Count, missing.Count, tooMany.Count));
        foreach (var one in missing) _details.Append(CultureInfo.InvariantCulture, $"missing of {what}: {one}\n");
        foreach (var one in tooMany) _details.Append(CultureInfo.InvariantCulture, $"too many of {what}: {one}\n");
        return tooMany.Count;
    }

    [GeneratedRegex(@"^UID:(\S+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Uid();
}
