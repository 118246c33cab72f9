using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Tests.Story.Handbook;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>Everyone in the office, who do their work, some of it long before its day and some of it late.</summary>
/// <param name="file">Where whatever is handed in can be had.</param>
internal sealed class Colleagues(Random random, Uri file)
{
    /// <summary>Working days after the target, or after the row came to them where that was later.</summary>
    private static readonly int[] Punctual = [-13, -9, -6, -5, -2, -2, -1, -1, 0, 0, 1, 2, 4, 7], Late = [0, 0, 0, 1, 1, 2, 4, 6];

    private readonly Dictionary<(CaseNumber, string, int, int), DateOnly> _days = [];
    private readonly Dictionary<(CaseNumber, string, int, string), DateOnly> _snoozed = [];
    private int _commands;

    public int Commands => _commands;

    public int Moves { get; private set; }

    public int Snoozes { get; private set; }

    /// <summary>Does what somebody wants to do today at a case.</summary>
    /// <returns>Whether anything was done.</returns>
    public async Task<bool> Work(IServiceProvider bot, StoredCase stored, Procedure procedure, Stay? stay, DateTimeOffset now)
    {
        if (stored.Case.Current is not { } visit || !Wants(visit, procedure, stay, ThaiTime.Date(now), bot.GetRequiredService<HolidayService>().Calendar)) return false;
        var run = CaseRun.From(stored.Case, procedure, bot.GetRequiredService<IPeople>().Directory, bot.GetRequiredService<HolidayService>().Calendar, now);
        run.FinishStage();
        foreach (var (command, by) in run.Accepted)
        {
            var own = command with { Id = $"work/{Interlocked.Increment(ref _commands)}", Case = stored.Case.Number };
            var settled = await bot.GetRequiredService<CaseCommandHandler>().Handle(own is HandIn h ? h with { Source = file, Document = own.Id } : own, by, default);
            Assert.IsType<Accepted>(settled.Decision);
        }

        return true;
    }

    /// <summary>Now and then an officer moves the target of the row that is theirs, and whoever has it puts its reminders off.</summary>
    public async Task Plan(IServiceProvider bot, StoredCase stored, Procedure procedure, Stay? stay, DateTimeOffset now)
    {
        if (stay?.Target is not { } target) return;
        var (directory, holidays, today) = (bot.GetRequiredService<IPeople>().Directory, bot.GetRequiredService<HolidayService>().Calendar, ThaiTime.Date(now));
        var (number, visit) = (stored.Case.Number, stored.Case.Current!);
        var id = $"plan/{Interlocked.Increment(ref _commands)}";
        if (random.Next(50) == 0)
        {
            var officer = directory.Holders(procedure.OpenedBy, new(2026, 11, 23))[0];
            var to = holidays.AddWorkingDays(today > target ? today : target, random.Next(1, 12));
            Assert.IsType<Accepted>((await Handle(new MoveTarget(id, number, visit.Step, visit.Round, to, "รอข้อมูล"), officer)).Decision);
            Moves++;
        }
        else if (random.Next(10) == 0 && today >= holidays.AddWorkingDays(target, -3))
        {
            var (person, days) = (directory.ById(new Submissions(procedure, directory, today).MayAct(stored, visit)[0])!, random.Next(1, 4));
            Assert.IsType<Accepted>((await Handle(new SnoozeReminders(id, number, visit.Step, visit.VisitNumber, days), person)).Decision);
            _snoozed[(number, visit.Step, visit.VisitNumber, person.Id)] = holidays.AddWorkingDays(today, days);
            Snoozes++;
        }

        Task<CommandResult> Handle(Command command, Person by) => bot.GetRequiredService<CaseCommandHandler>().Handle(command, directory.ActorFor(by, today), default);
    }

    /// <summary>Whether somebody has put the row's reminders off beyond that day.</summary>
    public bool IsQuiet(CaseNumber number, StepVisit visit, string person, DateOnly day) => _snoozed.GetValueOrDefault((number, visit.Step, visit.VisitNumber, person)) > day;

    private bool Wants(StepVisit visit, Procedure procedure, Stay? stay, DateOnly today, HolidayCalendar holidays)
    {
        // Of rows without a day, those of a procedure that has others are done soon: they are to come to these.
        if (stay?.Target is not { } target) return random.NextDouble() < (procedure.HasWindows ? 0.7 : 0.12);
        var key = (stay.Case, visit.Step, visit.VisitNumber, visit.Stage);
        if (!_days.TryGetValue(key, out var day))
        {
            var came = ThaiTime.Date(stay.Since);
            var from = came > target ? Late : Punctual;
            _days[key] = day = holidays.AddWorkingDays(came > target ? came : target, from[random.Next(from.Length)]);
        }

        return today >= day;
    }
}
