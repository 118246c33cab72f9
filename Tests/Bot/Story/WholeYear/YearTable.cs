using System.Globalization;
using System.Text;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>What was posted in the year, by procedure.</summary>
internal sealed class YearTable
{
    private readonly Dictionary<string, Line> _lines = EmbeddedDefinitions.Procedures().ToDictionary(p => p.Id, p => new Line(p));

    public int WorkingDays { get; set; }

    public int Asleep { get; set; }

    public int SetBack { get; set; }

    public int Holidays { get; set; }

    public int Restarts { get; set; }

    public int Commands { get; set; }

    public int Moves { get; set; }

    public int Snoozes { get; set; }

    /// <summary>What colleagues did with each other, and how often.</summary>
    public string Together { get; set; } = "";

    public int Digests { get; set; }

    /// <summary>Days with late rows on which digest, week and year were compared.</summary>
    public int Counted { get; set; }

    public IEnumerable<Procedure> Procedures => _lines.Values.Select(l => l.Procedure);

    public Line Total
    {
        get
        {
            var total = new Line(_lines.Values.First().Procedure);
            foreach (var line in _lines.Values)
            {
                total.Cases += line.Cases;
                total.Nudges += line.Nudges;
                total.Early += line.Early;
                total.OnTheDay += line.OnTheDay;
                total.Late += line.Late;
                total.NextUp += line.NextUp;
                total.Director += line.Director;
            }

            return total;
        }
    }

    public Line LineFor(Procedure procedure) => _lines[procedure.Id];

    public void Open(Procedure procedure) => LineFor(procedure).Cases++;

    public void Add(Procedure procedure, Reminding reminding)
    {
        var line = LineFor(procedure);
        if (reminding.IsNudge) line.Nudges++;
        else if (reminding.Days < 0) line.Early++;
        else if (reminding.Days == 0) line.OnTheDay++;
        else line.Late++;
        if (reminding.NextUp) line.NextUp++;
        if (reminding.Director) line.Director++;
    }

    public string ToText(TimeSpan took)
    {
        var text = new StringBuilder("| procedure | cases | nudges | reminders before | on the day | late | one up | director |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var line in _lines.Values) text.Append(line.ToText(line.Procedure.Id));
        text.Append(Total.ToText("all"));
        return text.Append(CultureInfo.InvariantCulture, $"{WorkingDays} working days, {Digests} digests ({Counted} with late rows, counted alike by week and year), {Restarts} restarts, {Asleep} days asleep, clock set back {SetBack} times, {Holidays} changes of holidays, {Moves} targets moved, {Snoozes} reminders put off, {Commands} commands, {Together}, {took.TotalSeconds:0} s").ToString();
    }

    public sealed class Line(Procedure procedure)
    {
        public Procedure Procedure => procedure;

        public int Cases { get; set; }

        public int Nudges { get; set; }

        public int Early { get; set; }

        public int OnTheDay { get; set; }

        public int Late { get; set; }

        public int NextUp { get; set; }

        public int Director { get; set; }

        public string ToText(string name) => string.Create(CultureInfo.InvariantCulture, $"| {name} | {Cases} | {Nudges} | {Early} | {OnTheDay} | {Late} | {NextUp} | {Director} |\n");
    }
}
