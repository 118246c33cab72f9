using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>When the handbook wants a row done.</summary>
public abstract record Window
{
    /// <summary>What becomes of a last day on which nobody works, in the office's own target. By law the date itself stands.</summary>
    public Roll Roll { get; init; }
}

/// <summary>In these calendar months (ธันวาคม - กุมภาพันธ์); <paramref name="First"/> is null for "by the end of" (ภายในเดือนสิงหาคม).</summary>
public sealed record MonthsWindow(int? First, int Last) : Window
{
    /// <summary>Whether the handbook says "by the end of" although the window begins in a month of its own: rows below count on from that month.</summary>
    public bool IsUntil { get; init; } = First is null;
}

/// <summary>ทุกวันที่ ๑ ของเดือนถัดไป: that day of the month after the round's.</summary>
public sealed record NextMonthWindow(int Day) : Window;

/// <summary>ภายใน ๑ สัปดาห์นับแต่…: so many calendar days after a step was finished, or, where <paramref name="After"/> is null, the case was opened.</summary>
public sealed record WithinWindow(int Days, string? After) : Window
{
    /// <summary>
    /// What the days are counted from where that is neither (นับแต่เข้าร่วมประชุม): an event whose date an officer enters on the
    /// row's card. Until then the row has no date.
    /// </summary>
    public Bilingual? Event { get; init; }
}

/// <summary>รายเดือน, รายไตรมาส: within each. A row outside the rounds is done once in a case, in the one that it comes to.</summary>
public sealed record EachWindow(Period Period) : Window;

public enum Period
{
    Month,
    Quarter,
    /// <summary>The round that the row is in.</summary>
    Round,
}
