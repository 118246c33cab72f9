namespace OnesqaBot.Workflow;

/// <summary>When the handbook wants a row done.</summary>
public abstract record Window
{
    /// <summary>What becomes of a last day on which nobody works, in the office's own target. By law the date itself stands.</summary>
    public Roll Roll { get; init; }
}

/// <summary>In these calendar months (ธันวาคม - กุมภาพันธ์); <paramref name="First"/> is null for "by the end of" (ภายในเดือนสิงหาคม).</summary>
public sealed record MonthsWindow(int? First, int Last) : Window;

/// <summary>ทุกวันที่ ๑ ของเดือนถัดไป: that day of the month after the round's.</summary>
public sealed record NextMonthWindow(int Day) : Window;

/// <summary>ภายใน ๑ สัปดาห์นับแต่…: so many calendar days after a step was finished, or, where <paramref name="After"/> is null, the case was opened.</summary>
public sealed record WithinWindow(int Days, string? After) : Window;

/// <summary>รายเดือน, รายไตรมาส: within each. A row outside the rounds is done once in a case, in the one that it comes to.</summary>
public sealed record EachWindow(Period Period) : Window;

public enum Period
{
    Month,
    Quarter,
}
