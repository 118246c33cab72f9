using System.Text.Json;
using Microsoft.Extensions.Logging;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Stores cases as rows of events, one JSON text each.</summary>
internal sealed partial class SqliteCaseStore(StoreFile file, ILogger<SqliteCaseStore> log) : ICaseStore
{
    /// <summary>A case costs a fraction here of the round trip that <see cref="CaseSearch.Depth"/> is meant for.</summary>
    private const int DepthFactor = 20;

    private readonly CaseReader _reader = new(text => [StoreJson.Read<RecordedEvent>(text)]);

    public async Task<StoredCase?> Find(CaseNumber number, CancellationToken cancellation)
    {
        var texts = await file.Read(s => s.All(CaseSql.Events, r => r.GetString(0), ("$number", number.ToString())), cancellation);
        return _reader.Replay(number, texts);
    }

    public Task<int> Version(CaseNumber number, CancellationToken cancellation) =>
        file.Read(s => s.All(CaseSql.Version, r => r.GetInt32(0), ("$number", number.ToString())).FirstOrDefault(), cancellation);

    public Task<CaseNumber> Reserve(FiscalYear year, string code, string commandId, CancellationToken cancellation) => file.Write(
        session =>
        {
            // A number copied from Table Storage may be stored under the hash of its command id.
            if (RowName.Create(commandId) is var name && RowName.IsHashed(name)) session.Run(CaseSql.NameNumber, ("$command", commandId), ("$name", name));
            if (session.One(CaseSql.Reserved, Number, ("$command", commandId)) is { } before) return before.Value;

            var number = new CaseNumber(year, code, (int)session.Number(CaseSql.NextNumber, ("$year", year.BuddhistYear), ("$code", code)));
            session.Run(
                CaseSql.TakeNumber,
                ("$year", year.BuddhistYear), ("$code", code), ("$running", number.Running), ("$command", commandId));
            return number;
        },
        cancellation);

    public Task<bool> Save(CaseChange change, CancellationToken cancellation)
    {
        if (change.Events.Count == 0 || change.Events[0].Sequence != change.ExpectedVersion + 1)
            throw new ArgumentException($"The events of {change.Case} do not continue version {change.ExpectedVersion}.", nameof(change));

        return file.Write(session => Save(session, change), cancellation);
    }

    public async Task<CaseList> OpenAt(IReadOnlyCollection<Assignee> assignees, CancellationToken cancellation) =>
        await file.Read(s => Summaries(s, CaseSql.OpenAt, ("$holders", JsonSerializer.Serialize(assignees))), cancellation);

    public async Task<CaseList> OpenedBy(string person, int most, CancellationToken cancellation) =>
        await file.Read(s => Summaries(s, CaseSql.OpenedBy, ("$person", person), ("$most", Math.Max(most, 0))), cancellation);

    public async Task<CaseList> DueForReminder(DateTimeOffset until, int most, CancellationToken cancellation) =>
        await file.Read(s => Summaries(s, CaseSql.DueForReminder, ("$until", StoreJson.Time(until)), ("$most", Math.Max(most, 0))), cancellation);

    public async Task<CaseList> OfYear(FiscalYear year, CancellationToken cancellation) =>
        await file.Read(s => Summaries(s, CaseSql.OfYear, ("$year", year.ToString())), cancellation);

    public async Task<CasePage> OfYear(FiscalYear year, CaseNumber? after, int most, CancellationToken cancellation)
    {
        var rows = await file.Read(
            s => s.All(
                CaseSql.PageOfYear, r => (Number: r.GetString(0), Summary: r.GetString(1)),
                ("$after", after?.ToString() ?? $"{year}-"), ("$year", year.ToString()), ("$most", most)), cancellation);
        return new([.. rows.Select(r => Summary(r.Summary)).OfType<CaseSummary>()], rows.Count == most ? CaseNumber.Parse(rows[^1].Number) : null);
    }

    public async Task<CaseMatches> Search(CaseSearch search, int most, CancellationToken cancellation)
    {
        var words = SearchWords.Query(search);
        var (found, end) = await file.Read(
            s =>
            {
                // The words are in the index; only the status is read case by case.
                var after = search.Status is null ? null : s.One(CaseSql.SearchEnd, r => new RowId(r.GetInt64(0)), ("$words", words), ("$depth", Math.Max(search.Depth * DepthFactor, most)));
                return (Summaries(s, CaseSql.Search, ("$words", words), ("$after", after?.Value ?? 0), ("$status", SearchWords.Status(search)), ("$most", most + 1)), after);
            },
            cancellation);
        return new(new([.. found.Take(most)], found.Unreadable), found.Count <= most && end is null);
    }

    private static bool Save(SqliteSession session, CaseChange change)
    {
        // The summary row carries the version, so the second of two concurrent writers changes no row.
        if (SaveSummary(session, change) == 0) return false;

        var number = change.Case.ToString();
        SaveSearchWords(session, number, SearchWords.FromSummary(change.Summary));
        session.Run(CaseSql.DeleteAssignments, ("$number", number));
        foreach (var (assignee, since) in change.Summary.Listings)
            session.Run(CaseSql.AddAssignment, ("$holder", assignee.ToString()), ("$number", number), ("$since", StoreJson.Time(since)));
        foreach (var e in change.Events)
            session.Run(CaseSql.AddEvent, ("$number", number), ("$sequence", e.Sequence), ("$body", StoreJson.Write(e)));

        var first = change.Events[0];
        for (var n = 0; n < change.Effects.Count; n++)
        {
            var effect = change.Effects[n];
            session.Run(
                OutboxSql.Add,
                ("$key", FormattableString.Invariant($"{number}/{first.Sequence}/{n}")), ("$number", number), ("$lane", effect.Lane),
                ("$effect", EffectJson.Write(effect)), ("$at", StoreJson.Time(first.At)));
        }

        return true;
    }

    /// <summary>The words change only with the subject, so most saves leave the index alone.</summary>
    public static void SaveSearchWords(SqliteSession session, string number, string words)
    {
        var before = session.One(CaseSql.SearchWords, r => r.GetString(0), ("$number", number));
        if (before == words) return;
        session.Run(before is null ? CaseSql.AddSearchWords : CaseSql.ChangeSearchWords, ("$number", number), ("$words", words));
    }

    private static int SaveSummary(SqliteSession session, CaseChange change)
    {
        var summary = change.Summary;
        return session.Run(
            change.ExpectedVersion == 0 ? CaseSql.AddCase : CaseSql.ChangeCase,
            ("$number", summary.Number.ToString()), ("$version", change.Events[^1].Sequence),
            ("$openedBy", summary.OpenedBy), ("$open", summary.Status == CaseStatus.Open ? 1 : 0),
            ("$openedAt", StoreJson.Time(summary.OpenedAt)),
            ("$lookAt", summary.NextReminderAt is { } at ? StoreJson.Time(at) : DBNull.Value), ("$summary", StoreJson.Write(summary)), ("$expected", change.ExpectedVersion));
    }

    /// <summary>An unreadable case (damaged, or written by a newer version) must not make the rest of a list unavailable.</summary>
    private CaseList Summaries(SqliteSession session, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var read = session.All(sql, r => r.GetString(0), values).Select(Summary).ToList();
        var summaries = read.OfType<CaseSummary>().ToList();
        return new(summaries, read.Count - summaries.Count);
    }

    private CaseSummary? Summary(string text)
    {
        try
        {
            return StoreJson.Read<CaseSummary>(text);
        }
        catch (JsonException e)
        {
            Unreadable(log, e);
            return null;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The summary of a case cannot be read; the case is omitted from a list")]
    private static partial void Unreadable(ILogger logger, Exception exception);

    private static Boxed Number(Microsoft.Data.Sqlite.SqliteDataReader row) =>
        new(new CaseNumber(new FiscalYear(row.GetInt32(0)), row.GetString(1), row.GetInt32(2)));

    private sealed record Boxed(CaseNumber Value);

    private sealed record RowId(long Value);
}
