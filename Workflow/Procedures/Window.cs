using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>The period in which the handbook requires a step to be done.</summary>
public abstract record Window
{
    /// <summary>How the office's target is rolled if the last day is not a working day. The legal date itself does not change.</summary>
    public Roll Roll { get; init; }

    /// <summary>
    /// Keys of the rounds to which the months apply (a six-month review in กุมภาพันธ์); empty for all. In the other rounds the step is due
    /// by the end of the round.
    /// </summary>
    public IReadOnlyList<string> OnlyIn { get; init; } = [];

    /// <summary>Whether the handbook's own words give the date in a round; null outside the repeating span.</summary>
    public bool AppliesIn(string? round) => round is null || OnlyIn.Count == 0 || OnlyIn.Contains(round);

    /// <summary>The window that applies in a round.</summary>
    public Window ForRound(string? round) => AppliesIn(round) ? this : new EachWindow(Period.Round) { Roll = Roll };
}

/// <summary>A range of calendar months (ธันวาคม - กุมภาพันธ์); <paramref name="First"/> is null for "by the end of" (ภายในเดือนสิงหาคม).</summary>
public sealed record MonthsWindow(int? First, int Last) : Window
{
    /// <summary>Whether the handbook says "by the end of" even though the window has a first month; later steps count from that month.</summary>
    public bool IsUntil { get; init; } = First is null;
}

/// <summary>ทุกวันที่ ๑ ของเดือนถัดไป: a given day of the month after the round's last month.</summary>
public sealed record NextMonthWindow(int Day) : Window;

/// <summary>
/// ภายใน ๑ สัปดาห์นับแต่…: a number of calendar days after a step was finished, or after the opening if
/// <paramref name="After"/> is null.
/// </summary>
public sealed record WithinWindow(int Days, string? After) : Window
{
    /// <summary>
    /// The event from which the days are counted if it is neither (นับแต่เข้าร่วมประชุม). An officer enters its date on the step's
    /// card; until then the step has no due date.
    /// </summary>
    public Bilingual? Event { get; init; }
}

/// <summary>รายเดือน, รายไตรมาส: each period. A step outside the rounds is done once per case, in the period in which the case reaches it.</summary>
public sealed record EachWindow(Period Period) : Window
{
    /// <summary>
    /// Number of months after the end of the period in which the step is due: results of a quarter exist only when it is over. The
    /// office's own choice; the handbook gives the period alone.
    /// </summary>
    public int MonthsAfter { get; init; }
}

/// <summary>
/// Before the days in a field of the case (วันที่มา): what is prepared for a visit is of no use after it. The office's own choice; the
/// handbook gives no time. There is no due date while the days are not set, nor if no working day was left before them when the case was
/// opened.
/// </summary>
public sealed record BeforeDaysWindow(string Field) : Window;

public enum Period
{
    Month,
    Quarter,
    /// <summary>The round of the step.</summary>
    Round,
}
