using System.Globalization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// A visit to a step without a deadline, or whose deadline is not known yet; or an inquiry that awaits its answer. Its assignees are nudged, and the owners of the case
/// are told when targets of later steps pass in the meantime.
/// </summary>
/// <param name="Since">When the step was assigned, or when its scheduled meeting ends if that is later.</param>
/// <param name="Every">Interval of nudges in working days; null for never.</param>
public sealed record WaitingStep(CaseNumber Case, string Step, int Visit, int Stage, string? Round, DateTimeOffset Since, int? Every)
{
    /// <summary>Number of nudges after which the next position up is notified.</summary>
    private const int NextUpAfter = 3;

    /// <summary>Interval in working days at which whoever is to answer an inquiry is reminded.</summary>
    public const int InquiryInterval = 2;

    /// <summary>Number of the inquiry that awaits its answer; null if the step itself is awaited.</summary>
    public int? Inquiry { get; init; }

    /// <summary>The times in which nobody could act; working days in them do not count.</summary>
    public IReadOnlyList<Pause> Pauses { get; init; } = [];

    /// <summary>Targets of the case's later unfinished steps.</summary>
    public IReadOnlyList<DateOnly> Later { get; init; } = [];

    /// <summary>When the assignees are told that a later step is due soon; null if none has a target.</summary>
    public DateOnly? AheadOn { get; init; }

    /// <summary>
    /// The reminder points in order, each on the morning of a working day. The sequence is infinite unless <see cref="Every"/>
    /// is null.
    /// </summary>
    public IEnumerable<ReminderPoint> PointsFor(HolidayCalendar holidays)
    {
        var assigned = ThaiTime.Date(Since);
        var last = Later.Count == 0 ? assigned : Later.Max();
        for (var (day, days) = (assigned, 1); Every is not null || day <= last; days++)
        {
            var before = day;
            do day = holidays.AddWorkingDays(day, 1);
            while (Pauses.Any(p => p.Covers(day)));
            var nudge = days % Every == 0;
            // Targets that passed before the assignment were reported then; each nudge reports them again.
            var passed = Later.Any(d => nudge ? d < day : d >= before && d < day && d >= assigned);
            var ahead = day == AheadOn;
            var to = (nudge || ahead ? Audience.Responsible : default)
                | (nudge && days / Every == NextUpAfter ? Audience.Supervisor : default)
                | (passed ? Audience.Owner : default);
            if (to != default && OfficeHours.Morning(day) > Since) yield return Point(nudge ? "nudge" : ahead ? "ahead" : "passed", day, days, to);
        }
    }

    /// <summary>For example <c>2570-MOU-001|draft|1|-|-|nudge-5</c>.</summary>
    private ReminderPoint Point(string name, DateOnly day, int days, Audience to) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Case}|{Step}|{Visit}{(Stage == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Stage}"))}{(Inquiry is null ? "" : string.Create(CultureInfo.InvariantCulture, $"?{Inquiry}"))}|{Round ?? "-"}|-|{name}-{days}"),
        OfficeHours.Morning(day), days, to);
}

/// <summary>A time during which somebody could not act, because an answer was awaited. No reminder falls into it.</summary>
public readonly record struct Pause(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Whether the morning of a day, when reminders are posted, falls into it.</summary>
    public bool Covers(DateOnly day) => OfficeHours.Morning(day) is var morning && morning > From && morning <= To;
}
