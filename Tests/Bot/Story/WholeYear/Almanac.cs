using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>A row that a case is at, with its target.</summary>
/// <param name="Since">When its turn came, or the target came to be another, or a meeting of it ends.</param>
/// <param name="Target">Null where the handbook gives the row no time, or its day is not known yet.</param>
/// <param name="Later">Of such a row, the targets of the case's later rows.</param>
/// <param name="RowsBetween">How many rows lie between such a row and the first of the later ones.</param>
internal sealed record Stay(CaseNumber Case, string Step, int Visit, int Link, DateTimeOffset Since, DateOnly? Target, IReadOnlyList<DateOnly>? Later = null, int RowsBetween = 0)
{
    /// <summary>After how many working days whoever has a row without a target is nudged again.</summary>
    public int Every { get; init; } = 5;

    /// <summary>Number of the question whose answer is awaited; 0 if the row itself is.</summary>
    public int Question { get; init; }

    /// <summary>From when to when answers were awaited: a morning in between is nobody's.</summary>
    public IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Pauses { get; init; } = [];

    /// <summary>Its part of a row, by which what was posted is known.</summary>
    public (CaseNumber Case, string Step, int Visit, int Link, int Question) Row => (Case, Step, Visit, Link, Question);
}

/// <param name="Days">Working days late; negative before the target. Of a nudge, working days since the row came.</param>
internal sealed record Reminding(CaseNumber Case, string Step, int Visit, int Days, bool NextUp, bool Director)
{
    /// <summary>Whether it is the office's own: the row has no target.</summary>
    public bool IsNudge { get; init; }

    /// <summary>Whether whom the row waits for is told, and not only whose case it is.</summary>
    public bool OfRow { get; init; } = true;

    /// <summary>Whether those whose case it is hear that a later row's day has passed.</summary>
    public bool Owner { get; init; }

    public override string ToString() => $"{Case} {Step}/{Visit} {Days:+0;-0;0}{(NextUp ? " up" : "")}{(Director ? " director" : "")}";
}

/// <summary>
/// Says, as one would with a calendar on the wall, who is to be reminded today: 7, 3 and 1 working days before, on the day, and
/// each working day after; after three days one position up hears of it, after five the director. Who has a row without a day is
/// nudged each fifth working day, and one position up hears of it with the third; that position is told of the next step that has a day 7 working
/// days before that day, and one more for each row between; whose case it is hears when the day of a later row has passed meanwhile,
/// and with each nudge. While an answer is awaited, who is to give it is nudged each second working day instead, and those mornings count
/// for nothing else.
/// </summary>
internal sealed class Almanac
{
    private readonly HashSet<((CaseNumber, string, int, int, int) Row, DateOnly? Target, int Days)> _reminded = [];
    private readonly Dictionary<(CaseNumber, string, int, int, int), DateOnly?> _targets = [];
    private readonly Dictionary<((CaseNumber, string, int, int, int) Row, DateOnly? Target), DateOnly> _remindedOn = [];
    private DateOnly _last;
    private DateOnly[] _holidays = [];

    /// <summary>What is to be posted, and is from now on taken as posted.</summary>
    public IReadOnlyList<Reminding> DueReminders(DateTimeOffset now, IEnumerable<Stay> stays, HolidayCalendar holidays)
    {
        var today = ThaiTime.Date(now);
        var from = _last != default && _last < today ? _last : today.AddDays(-1);
        // Where holidays have changed, a morning that has passed may be one on which somebody should have been reminded: that is made up for now.
        DateOnly[] free = [.. holidays.Days.Select(h => h.Date)];
        var isChanged = _holidays.Length > 0 && !free.SequenceEqual(_holidays);
        (_last, _holidays) = (today, free);
        return [.. stays.Select(s => DueBetween(s, isChanged ? Since(s) : from, now, holidays)).OfType<Reminding>()];
    }

    private DateOnly Since(Stay stay) =>
        _remindedOn.TryGetValue((stay.Row, stay.Target), out var last) ? last : ThaiTime.Date(stay.Since).AddDays(-1);

    private Reminding? DueBetween(Stay stay, DateOnly from, DateTimeOffset now, HolidayCalendar holidays) =>
        stay.Target is null ? Nudge(stay, from, now, holidays) : OfTarget(stay, from, now, holidays);

    private Reminding? Nudge(Stay stay, DateOnly from, DateTimeOffset now, HolidayCalendar holidays)
    {
        var (today, came) = (ThaiTime.Date(now), ThaiTime.Date(stay.Since));
        _targets[stay.Row] = null;
        var ahead = stay.Later is [var next, ..] ? WorkedDaysBefore(next, 7 + stay.RowsBetween, holidays) : (DateOnly?)null;
        var worked = Between(came, today).Where(d => IsWorked(d, holidays) && !IsPaused(d, stay)).ToList();
        var due = worked.Select((day, i) => (Day: day, Days: i + 1, IsNudge: (i + 1) % stay.Every == 0, Before: i == 0 ? came : worked[i - 1]))
            .Select(d => (d.Day, d.Days, d.IsNudge, IsAhead: d.Day == ahead, Owner: stay.Later!.Any(t => t < d.Day && (d.IsNudge || (t >= d.Before && t >= came)))))
            .Where(d => (d.IsNudge || d.IsAhead || d.Owner) && d.Day > from && Morning(d.Day) > stay.Since)
            .Where(d => _reminded.Add((stay.Row, null, d.Days)))
            .ToList();
        if (due.Count == 0) return null;
        _remindedOn[(stay.Row, null)] = today;
        return new Reminding(stay.Case, stay.Step, stay.Visit, due[^1].Days, due.Exists(d => d.Days == 3 * stay.Every), false)
            { IsNudge = true, OfRow = due.Exists(d => d.IsNudge || d.IsAhead), Owner = due.Exists(d => d.Owner) };
    }

    private Reminding? OfTarget(Stay stay, DateOnly from, DateTimeOffset now, HolidayCalendar holidays)
    {
        var days = Between(from, ThaiTime.Date(now)).Where(d => IsWorked(d, holidays) && !IsPaused(d, stay));
        // A target that holidays have just moved is known from now on: what its mornings before would have said was never owed.
        var since = _targets.TryGetValue(stay.Row, out var before) && before != stay.Target ? now : stay.Since;
        _targets[stay.Row] = stay.Target;
        var due = days.Where(d => Morning(d) > since)
            .Select(d => Days(d, stay, since, holidays))
            .Where(n => n is -7 or -3 or -1 or 0 or > 0)
            .Where(n => _reminded.Add((stay.Row, stay.Target, n)))
            .ToList();
        if (due.Count > 0) _remindedOn[(stay.Row, stay.Target)] = ThaiTime.Date(now);
        return due.Count == 0 ? null : new Reminding(stay.Case, stay.Step, stay.Visit, due[^1], due.Contains(3), due.Contains(5));
    }

    /// <summary>Who gets a step that is late already has days of their own.</summary>
    private static int Days(DateOnly day, Stay stay, DateTimeOffset since, HolidayCalendar holidays)
    {
        var target = stay.Target!.Value;
        if (day <= target) return -Between(day, target).Count(d => IsWorked(d, holidays));
        var came = ThaiTime.Date(since);
        var late = Between(came > target ? came : target, day).Count(d => IsWorked(d, holidays) && !IsPaused(d, stay));
        return late == 0 ? int.MinValue : late;
    }

    private static bool IsPaused(DateOnly day, Stay stay) => stay.Pauses.Any(p => p.From < Morning(day) && Morning(day) <= p.To);

    private static DateTimeOffset Morning(DateOnly day) => new(day.ToDateTime(new TimeOnly(8, 30)), ThaiTime.Offset);

    private static DateOnly WorkedDaysBefore(DateOnly day, int count, HolidayCalendar holidays)
    {
        for (; !IsWorked(day, holidays) || count > 0; day = day.AddDays(-1))
            if (IsWorked(day, holidays)) count--;
        return day;
    }

    private static IEnumerable<DateOnly> Between(DateOnly after, DateOnly until)
    {
        for (var day = after.AddDays(1); day <= until; day = day.AddDays(1)) yield return day;
    }

    public static bool IsWorked(DateOnly day, HolidayCalendar holidays) =>
        day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && holidays.Days.All(h => h.Date != day);
}
