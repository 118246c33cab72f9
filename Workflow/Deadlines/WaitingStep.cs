using System.Globalization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// A stay of a case at a step that has no deadline, or whose day is not known yet: whom it waits for is nudged. Where targets of
/// later steps pass meanwhile, those whose case it is hear of that.
/// </summary>
/// <param name="Since">When the step's turn came, or, where a meeting of it is set, when that ends.</param>
/// <param name="Every">So many working days after that, and again after as many; null for never.</param>
public sealed record WaitingStep(CaseNumber Case, string Step, int Visit, int Stage, string? Round, DateTimeOffset Since, int? Every)
{
    /// <summary>After so many nudges without an answer the next position up hears of it.</summary>
    private const int NextUpAfter = 3;

    /// <summary>Targets of the case's later steps that are not done.</summary>
    public IReadOnlyList<DateOnly> Later { get; init; } = [];

    /// <summary>The moments at which somebody is told, in order: mornings of working days. They end only where nobody is nudged.</summary>
    public IEnumerable<ReminderPoint> PointsFor(HolidayCalendar holidays)
    {
        var came = ThaiTime.Date(Since);
        var last = Later.Count == 0 ? came : Later.Max();
        for (var (day, days) = (came, 1); Every is not null || day <= last; days++)
        {
            var before = day;
            day = holidays.AddWorkingDays(before, 1);
            var nudge = days % Every == 0;
            // What had passed before the case came here was told then, and is told again with each nudge.
            var passed = Later.Any(d => nudge ? d < day : d >= before && d < day && d >= came);
            var to = (nudge ? Audience.Responsible : default)
                | (nudge && days / Every == NextUpAfter ? Audience.Supervisor : default)
                | (passed ? Audience.Owner : default);
            if (to != default && OfficeHours.Morning(day) > Since) yield return Point(nudge ? "nudge" : "passed", day, days, to);
        }
    }

    /// <summary>For example <c>2570-MOU-001|draft|1|-|-|nudge-5</c>.</summary>
    private ReminderPoint Point(string name, DateOnly day, int days, Audience to) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Case}|{Step}|{Visit}{(Stage == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Stage}"))}|{Round ?? "-"}|-|{name}-{days}"),
        OfficeHours.Morning(day), days, to);
}
