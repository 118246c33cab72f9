using OnesqaBot.Bot.Holidays;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks;

/// <summary>Cases of the current year, some steps into their procedures, written directly to the store.</summary>
internal sealed class YearCases
{
    private const int MaxSteps = 6;

    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    private readonly ICaseStore _store;
    private readonly ProcedureLibrary _procedures;
    private readonly StaffDirectory _directory;
    private readonly HolidayCalendar _holidays;

    public YearCases(IServiceProvider services)
    {
        _store = services.GetRequiredService<ICaseStore>();
        _procedures = services.GetRequiredService<ProcedureLibrary>();
        _directory = services.GetRequiredService<IPeople>().Directory;
        _holidays = services.GetRequiredService<HolidayService>().Calendar;
    }

    public FiscalYear Year { get; } = FiscalYear.FromDate(ThaiTime.Date(Now));

    public Person Officer => _directory.Holders("policy-officer", ThaiTime.Date(Now))[0];

    /// <param name="windows">Whether the cases belong to procedures with deadlines.</param>
    public async Task Save(int cases, bool windows)
    {
        var some = _procedures.Current.Where(p => p.HasWindows == windows).ToList();
        for (var i = 0; i < cases; i++) await Save(some[i % some.Count], i / some.Count + 1, i % MaxSteps);
    }

    private async Task Save(Procedure procedure, int running, int steps)
    {
        var number = new CaseNumber(Year, procedure.Code, running);
        var engine = new CaseEngine(procedure, _directory, _holidays);
        var events = new List<RecordedEvent>();
        var opener = _directory.Holders(procedure.OpenedBy, ThaiTime.Date(Now))[0];
        var state = Apply(null, new OpenCase($"{number}/open", number, procedure.Id, procedure.Fields.ToDictionary(f => f.Key, f => f.Example)), opener)!;
        while (steps-- > 0 && state.Current is { } at)
        {
            var by = Responsibility.Resolve(state, procedure.Step(at.Step), _directory, ThaiTime.Date(Now)).MayAct[0];
            StepCommand pass = procedure.Step(at.Step).ChainIn(at.Round)[at.Stage].Kind is StageKind.Endorsement or StageKind.Approval
                ? new Approve($"{number}/{state.Version}", number, at.Step, at.VisitNumber)
                : new CompleteStep($"{number}/{state.Version}", number, at.Step, at.VisitNumber, "ทดสอบ");
            // Stop at a step that needs more than a word; how far a case gets does not matter.
            if (Apply(state, pass with { Stage = at.Stage }, by) is not { } next) break;
            state = next;
        }

        await _store.Save(new CaseChange(0, events, [], CaseSummary.FromCase(state, procedure, _holidays)), CancellationToken.None);

        Case? Apply(Case? before, Command command, Person by)
        {
            if (engine.Decide(before, command, _directory.ActorFor(by, ThaiTime.Date(Now)), Now) is not Accepted accepted) return null;
            events.AddRange(accepted.Events);
            return accepted.State;
        }
    }
}
