using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>When what the bot needs was away, and how late what came was beyond that. Only office hours count: outside of them nobody is written to.</summary>
internal sealed class SoakOutages(SoakSite site)
{
    /// <summary>An instance pauses for so long after work that failed again and again.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private readonly List<(DateTimeOffset From, DateTimeOffset Until)> _all = [];

    public void Add(DateTimeOffset from, DateTimeOffset until) => _all.Add((from, until));

    /// <summary>The office time from when it was due until it came, less the outages in it and, after one, the longest pause.</summary>
    public TimeSpan Late(DateTimeOffset due, DateTimeOffset came)
    {
        var (late, met) = (TimeSpan.Zero, _all.Exists(o => o.From <= came && o.Until >= due));
        for (var at = due; at < came; at += TimeSpan.FromMinutes(1))
            if (OfficeHours.Cover(at, site.Holidays) && !_all.Exists(o => o.From <= at && at < o.Until)) late += TimeSpan.FromMinutes(1);
        return met && late > LongestPause ? late - LongestPause : met ? TimeSpan.Zero : late;
    }
}
