using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>The office's people, who press again, at whichever instance, until what they did is taken.</summary>
/// <param name="file">Where whatever is handed in can be had.</param>
internal sealed class SoakWork(SoakSite site, Random random, Uri file)
{
    private const int MostTries = 20;

    /// <summary>A case goes on one day in so many: most wait at a row for longer than it takes to be reminded.</summary>
    private const int Slowness = 8;

    private readonly HashSet<CaseNumber> _cases = [];
    private readonly Dictionary<CaseNumber, int> _read = [];
    private int _commands;

    /// <summary>Ids of the commands that were taken, by case.</summary>
    public List<(CaseNumber Case, string Id)> Taken { get; } = [];

    public int Given => Taken.Count;

    public int Tries { get; private set; }

    public IReadOnlyCollection<CaseNumber> Numbers => _cases;

    public async Task<CaseNumber> Open(string id)
    {
        var bot = site.Instances[random.Next(2)];
        var procedure = bot.GetRequiredService<ProcedureLibrary>().Newest(id)!;
        var (office, people) = (bot.GetRequiredService<OfficeContext>(), bot.GetRequiredService<IPeople>().Directory);
        var officer = office.ActorFor(people.Holders(procedure.OpenedBy, ThaiTime.Date(site.Now))[0]);
        var settled = await bot.GetRequiredService<CaseCommandHandler>().Open(
            $"open/{++_commands}", procedure, procedure.Fields.ToDictionary(f => f.Key, f => f.Example), officer, default);
        bot.GetRequiredService<CaseCommandHandler>().SendCards();
        _cases.Add(settled.Stored!.Case.Number);
        return settled.Stored.Case.Number;
    }

    /// <summary>The case is not worked on and not counted.</summary>
    public void Remove(CaseNumber number) => _cases.Remove(number);

    /// <summary>The open cases as they stand.</summary>
    public async Task<IReadOnlyList<(StoredCase Stored, Procedure Procedure)>> Cases()
    {
        var open = new List<(StoredCase, Procedure)>();
        foreach (var number in _cases.OrderBy(n => n.ToString(), StringComparer.Ordinal))
        {
            var stored = await site.Office.Case(number);
            _read.TryAdd(number, 0);
            if (stored.Case.Current is not null)
                open.Add((stored, await site.Office.Services.GetRequiredService<ProcedureLibrary>().ForCase(stored.Case, default)));
        }

        return open;
    }

    /// <summary>Reminders that were posted since they were counted last.</summary>
    public async Task<IReadOnlyList<(CaseNumber Case, ReminderPosted Event, DateTimeOffset At)>> Reminded(IReadOnlyList<(StoredCase Stored, Procedure Procedure)> before)
    {
        var posted = new List<(CaseNumber, ReminderPosted, DateTimeOffset)>();
        foreach (var (stored, _) in before)
            foreach (var made in (await site.Office.Case(stored.Case.Number)).Events.Skip(_read[stored.Case.Number]))
                if (made.Event is ReminderPosted reminder) posted.Add((stored.Case.Number, reminder, made.At));
        return posted;
    }

    /// <summary>What is recorded by now was counted.</summary>
    public async Task Seen()
    {
        foreach (var number in _cases) _read[number] = (await site.Office.Case(number)).Case.Version;
    }

    /// <summary>Some of the cases go on.</summary>
    public async Task Day()
    {
        foreach (var (stored, procedure) in await Retried(Cases))
        {
            if (random.Next(Slowness) > 0) continue;
            foreach (var (command, by) in await Retried(() => Task.FromResult(Next(stored, procedure)))) Taken.Add((command.Case, await HandleCommand(command, by)));
        }
    }

    /// <summary>While the table is away nothing is taken, and whoever tries learns it by an error.</summary>
    public async Task FailsToGive(IReadOnlyList<(StoredCase Stored, Procedure Procedure)> open)
    {
        if (open.Count == 0) return;
        var (command, by) = Next(open[0].Stored, open[0].Procedure)[0];
        await Assert.ThrowsAnyAsync<Exception>(() => site.Instances[0].GetRequiredService<CaseCommandHandler>().Handle(command, by, default));
    }

    private List<(Command Command, Actor? By)> Next(StoredCase stored, Procedure procedure)
    {
        var bot = site.Office.Services;
        var run = CaseRun.From(stored.Case, procedure, bot.GetRequiredService<IPeople>().Directory, site.Holidays, site.Now);
        run.FinishStage();
        return [.. run.Accepted.Select(a => (Own(a.Command with { Id = $"soak/{++_commands}", Case = stored.Case.Number }), a.By))];

        Command Own(Command command) => command is HandIn handed ? handed with { Source = file, Document = handed.Id } : command;
    }

    private Task<string> HandleCommand(Command command, Actor? by) => Retried(async () =>
    {
        Tries++;
        var settled = await site.Instances[random.Next(2)].GetRequiredService<CaseCommandHandler>().Handle(command, by, default);
        Assert.True(settled.Decision is Accepted or Repeated, $"{command}: {(settled.Decision as Refused)?.Reason}");
        return command.Id;
    });

    private static async Task<T> Retried<T>(Func<Task<T>> action)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await action();
            }
            catch (Exception e) when (tries < MostTries && e is not Xunit.Sdk.XunitException)
            {
                await Task.Delay(500);
            }
        }
    }
}
