using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Tests;

/// <summary>The figures once more, counted another way: from the events as they were recorded, day by day on a wall calendar. For cases without decisions taken back.</summary>
internal sealed class StatisticsRecount(Func<DateOnly, bool> isWorked)
{
    private readonly Dictionary<(string Procedure, string Step, string Position), List<int>> _days = [];

    public int Returns { get; private set; }

    public IEnumerable<string> Lines => _days.Select(d => d.Value.Order().ToList() is var days
        ? FormattableString.Invariant($"{d.Key.Procedure} {d.Key.Step} {d.Key.Position}: {days.Count}, {(days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m:0.0}, {days.Max()}") : "").Order(StringComparer.Ordinal);

    /// <summary>The same lines of the statistics.</summary>
    public static IEnumerable<string> LinesOf(OfficeStatistics statistics) => statistics.Procedures
        .SelectMany(p => p.Times.Select(t => FormattableString.Invariant($"{p.Procedure.Id} {t.Step.Key} {t.Position}: {t.Count}, {t.Median:0.0}, {t.Worst}"))).Order(StringComparer.Ordinal);

    public void Add(CountedCase counted)
    {
        var at = new Dictionary<(string Step, int Visit), (DateTimeOffset Since, int Stage, string? Round, DateTimeOffset? Asked, int Paused)>();
        foreach (var recorded in counted.History.Events)
        {
            switch (recorded.Event)
            {
                case StepEntered e: at[(e.Step, e.Visit)] = (recorded.At, e.Stage, e.Round, null, 0); break;
                case InquiryMade e: at[(e.Step, e.Visit)] = at[(e.Step, e.Visit)] with { Asked = recorded.At }; break;
                case InquiryAnswered e: Resume(e.Step, e.Visit); break;
                case InquiryWithdrawn e: Resume(e.Step, e.Visit); break;
                case StageCompleted e: Passed(e.Step, e.Visit, e.NextStage); break;
                case StepFinished { Outcome: Outcomes.Recalled }: break;
                case StepFinished e:
                    Passed(e.Step, e.Visit, -1);
                    if (e.Returned) Returns++;
                    break;
                case SubmissionReturned: Returns++; break;
            }

            void Resume(string step, int visit)
            {
                var present = at[(step, visit)];
                at[(step, visit)] = present with { Asked = null, Paused = present.Paused + Between(present.Asked!.Value, recorded.At) };
            }

            void Passed(string step, int visit, int next)
            {
                if (at[(step, visit)].Asked is not null) Resume(step, visit);
                var (since, stage, round, _, paused) = at[(step, visit)];
                var key = (counted.Procedure.Id, step, counted.Procedure.Step(step).ChainIn(round)[stage].Position);
                if (!_days.TryGetValue(key, out var days)) _days[key] = days = [];
                days.Add(Math.Max(0, Between(since, recorded.At) - paused));
                at[(step, visit)] = (recorded.At, next, round, null, 0);
            }
        }
    }

    private int Between(DateTimeOffset from, DateTimeOffset to)
    {
        var days = 0;
        for (var day = ThaiTime.Date(from).AddDays(1); day <= ThaiTime.Date(to); day = day.AddDays(1)) days += isWorked(day) ? 1 : 0;
        return days;
    }
}
