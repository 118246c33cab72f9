using System.Globalization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Who hears of a rung.</summary>
[Flags]
public enum Audience
{
    None = 0,
    /// <summary>Whoever the row waits for.</summary>
    Responsible = 1,
    /// <summary>The position that stands next above theirs (<see cref="Position.StandIn"/>).</summary>
    Supervisor = 2,
    Director = 4,
    /// <summary>Those whose case it is (<see cref="Ownership"/>).</summary>
    Owner = 8,
}

/// <summary>One moment of a ladder.</summary>
/// <param name="Key">The same whenever it is worked out for the same stay, target and rung; another as soon as the target moves.</param>
/// <param name="Days">Working days late; negative before the target. Of a row that came late, counted from then.</param>
public sealed record ReminderPoint(string Key, DateTimeOffset At, int Days, Audience To);

/// <summary>What is to be posted at one time.</summary>
/// <param name="Newest">The rung that it is.</param>
/// <param name="Missed">Older ones that it stands for; they are not posted any more.</param>
/// <param name="To">Everyone who should have heard of any of them.</param>
public sealed record Reminder(ReminderPoint Newest, IReadOnlyList<ReminderPoint> Missed, Audience To);

/// <summary>A stay of a case at a row that is not done.</summary>
/// <param name="Visit">As <see cref="StepVisit.VisitNumber"/>.</param>
/// <param name="Since">When the row's turn came, or its target was moved if that was later: before, nothing was owed.</param>
public sealed record OpenDeadline(CaseNumber Case, int Visit, DateTimeOffset Since, Deadline Deadline)
{
    /// <summary>Of the row's chain: index of the link whose turn it is.</summary>
    public int Stage { get; init; }

    /// <summary>For example <c>2570-BUDGET-001|draft|1|-|2027-02-26|before-7</c>; of a later link of the chain, <c>…|1.2|…</c>.</summary>
    internal ReminderPoint Point(string name, DateOnly day, int days, Audience to) => new(
        string.Create(CultureInfo.InvariantCulture, $"{Case}|{Deadline.Step}|{Visit}{(Stage == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{Stage}"))}|{Deadline.Round ?? "-"}|{Deadline.Target:yyyy-MM-dd}|{name}"),
        OfficeHours.Morning(day), days, to);
}
