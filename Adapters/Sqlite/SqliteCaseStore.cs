using System.Globalization;
using Microsoft.Data.Sqlite;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>Cases in SQLite: events are the truth, a summary beside them serves the lists.</summary>
internal sealed class SqliteCaseStore(SqliteFile file) : ICaseStore
{
    /// <summary>SQLite's "a constraint was violated": here, that the event's number is taken.</summary>
    private const int Constraint = 19;

    public Task<StoredCase?> Find(CaseNumber number, CancellationToken cancellation)
    {
        var events = file.Read(c => c.Query(
            "SELECT json FROM events WHERE case_number = $case ORDER BY sequence",
            r => StoredForm.Read<RecordedEvent>(r.GetString(0)), ("$case", number.ToString())));
        return Task.FromResult(CaseFold.Replay(events) is { } state ? new StoredCase(state, events) : null);
    }

    public Task<CaseNumber> Reserve(FiscalYear year, string code, string commandId, CancellationToken cancellation) => file.Write(c =>
    {
        var known = c.Query("SELECT year, code, running FROM numbers WHERE command_id = $command",
            r => new CaseNumber(new FiscalYear(r.GetInt32(0)), r.GetString(1), r.GetInt32(2)), ("$command", commandId));
        if (known.Count > 0) return known[0];

        var running = c.Query("SELECT COALESCE(MAX(running), 0) + 1 FROM numbers WHERE year = $year AND code = $code",
            r => r.GetInt32(0), ("$year", year.BuddhistYear), ("$code", code))[0];
        c.Execute("INSERT INTO numbers (command_id, year, code, running) VALUES ($command, $year, $code, $running)",
            ("$command", commandId), ("$year", year.BuddhistYear), ("$code", code), ("$running", running));
        return new CaseNumber(year, code, running);
    }, cancellation);

    public async Task<bool> Save(CaseChange change, CancellationToken cancellation)
    {
        try
        {
            await file.Write(c =>
            {
                foreach (var recorded in change.Events) Append(c, change, recorded);
                foreach (var (place, effect) in change.Effects.Index()) Enqueue(c, change, place, effect);
                Summarize(c, change.Summary);
            }, cancellation);
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == Constraint)
        {
            return false;
        }
    }

    public Task<IReadOnlyList<CaseSummary>> OpenAt(IReadOnlyCollection<string> positions, CancellationToken cancellation) => Task.FromResult(
        file.Read(c => (IReadOnlyList<CaseSummary>)
        [
            .. positions.SelectMany(p => c.Query(
                "SELECT json FROM cases WHERE open = 1 AND position = $position ORDER BY since", Summary, ("$position", p)))
                .OrderBy(s => s.Since),
        ]));

    public Task<IReadOnlyList<CaseSummary>> OpenedBy(string person, int most, CancellationToken cancellation) => Task.FromResult(
        (IReadOnlyList<CaseSummary>)file.Read(c => c.Query(
            "SELECT json FROM cases WHERE opened_by = $person ORDER BY open DESC, opened_at DESC LIMIT $most",
            Summary, ("$person", person), ("$most", most))));

    private static void Append(SqliteConnection c, CaseChange change, RecordedEvent recorded) => c.Execute(
        "INSERT INTO events (case_number, sequence, json) VALUES ($case, $sequence, $json)",
        ("$case", change.Case.ToString()), ("$sequence", recorded.Sequence), ("$json", StoredForm.Json(recorded)));

    private static void Enqueue(SqliteConnection c, CaseChange change, int place, Effect effect)
    {
        var at = StoredForm.Instant(change.Events[0].At);
        c.Execute(
            "INSERT INTO outbox (key, case_number, lane, json, created, due, attempts) VALUES ($key, $case, $lane, $json, $at, $at, 0)",
            ("$key", string.Create(CultureInfo.InvariantCulture, $"{change.Case}/{change.Events[0].Sequence}/{place}")),
            ("$case", change.Case.ToString()), ("$lane", effect.Lane), ("$json", StoredForm.Json(effect)), ("$at", at));
    }

    private static void Summarize(SqliteConnection c, CaseSummary summary) => c.Execute(
        "INSERT OR REPLACE INTO cases (number, open, position, since, opened_by, opened_at, json) VALUES ($number, $open, $position, $since, $by, $at, $json)",
        ("$number", summary.Number.ToString()), ("$open", summary.Status == CaseStatus.Open ? 1 : 0), ("$position", summary.Position),
        ("$since", StoredForm.Instant(summary.Since)), ("$by", summary.OpenedBy), ("$at", StoredForm.Instant(summary.OpenedAt)),
        ("$json", StoredForm.Json(summary)));

    private static CaseSummary Summary(SqliteDataReader row) => StoredForm.Read<CaseSummary>(row.GetString(0));
}
