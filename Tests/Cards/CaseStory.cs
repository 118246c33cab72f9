using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>A case that really ran: every command goes through the engine, so the cards draw what can happen.</summary>
internal sealed class CaseStory(Procedure procedure, StaffDirectory? directory = null)
{
    private readonly StaffDirectory _directory = directory ?? CardOffice.Directory;
    private readonly List<RecordedEvent> _events = [];
    private int _commands;

    public static readonly CaseNumber Number = CaseNumber.Parse("2570-MOU-001");

    public DateTimeOffset Now { get; private set; } = CardOffice.Start;

    public Case Case { get; private set; } = null!;

    public CaseStory After(TimeSpan time)
    {
        Now += time;
        return this;
    }

    public CaseStory Opened(IReadOnlyDictionary<string, string>? fields = null) =>
        Do(CardOffice.Officer, id => new OpenCase(id, Number, procedure.Id, fields ?? Fields));

    public static readonly IReadOnlyDictionary<string, string> Fields = new Dictionary<string, string>
    {
        ["partner"] = "สำนักงานประกันคุณภาพการศึกษาแห่งชาติมาเลเซีย (MQA)",
        ["country"] = "มาเลเซีย",
        ["topic"] = "การประเมินคุณภาพภายนอกระดับอุดมศึกษา",
    };

    /// <summary>Hands in the row's expected document number <paramref name="which"/>.</summary>
    public CaseStory HandedIn(string fileName, int which = 0, Person? by = null) => Do(by ?? CardOffice.Officer, id =>
        new HandIn(id, Number, At.Step, At.VisitNumber, $"d{Case.Documents.Count + 1}", fileName,
            procedure.Step(At.Step).Expects.ElementAtOrDefault(which)?.Key, new Uri("https://example.org/upload")));

    public CaseStory Filed(string link = "https://onesqa.example.org/sites/cases/2570-MOU-001/01/report.pdf", char hash = 'a') => Do(null, id =>
    {
        var document = Case.Documents[^1];
        return new ReportFiled(id, Number, document.Id, new FiledItem($"i-{document.FileName}", document.FileName, "1.0", new string(hash, 64), 245_760, new Uri(link)));
    });

    public CaseStory FileDelayed() => Do(null, id => new ReportFilingDelayed(id, Number, Case.Documents[^1].Id));

    public CaseStory FileLost(FileFault fault) => Do(null, id => new ReportFileLost(id, Number, Case.Documents[^1].Id, fault));

    /// <summary>Anything else that somebody does on the present row.</summary>
    public CaseStory Act(Person by, Func<string, StepVisit, StepCommand> command) => Do(by, id => command(id, At));

    public CaseStory Unreachable(Person person) => Do(null, id => new ReportUnreachable(id, Number, person.Id));

    public CaseStory Done(string? reason = null) => Do(CardOffice.Officer, id => new CompleteStep(id, Number, At.Step, At.VisitNumber, reason));

    public CaseStory Approved(Person? by = null) => Do(by ?? CardOffice.Director, id => new Approve(id, Number, At.Step, At.VisitNumber));

    public CaseStory TookBack(Person by) => Do(by, id => new TakeBack(id, Number, Case.LastDecision!.Step, Case.LastDecision.Visit) { Stage = Case.LastDecision.Stage }, TimeSpan.FromMinutes(1));

    public CaseStory Watched(Person by, WatchScope scope) => Do(by, id => new Watch(id, Number, scope));

    /// <summary>Whoever made the last decision wants to hear how the case ends.</summary>
    public CaseStory ChoseEndNotice(Person by) => Do(by, id => new Watch(id, Number, WatchScope.End));

    public CaseStory Returned(string reason) => Do(CardOffice.Director, id => new Return(id, Number, At.Step, At.VisitNumber, reason));

    public CaseStory Chose(string outcome, string? reason = null) =>
        Do(CardOffice.Director, id => new Choose(id, Number, At.Step, At.VisitNumber, outcome, reason));

    public CaseStory Online()
    {
        Do(CardOffice.Officer, id => new ScheduleMeeting(id, Number, At.Step, At.VisitNumber, At.Meeting! with { Online = true }));
        return this;
    }

    public CaseStory Linked() => Do(null, id => new ReportMeetingLink(id, Number, At.Step, At.VisitNumber, new("https://teams.microsoft.com/l/meetup-join/1")));

    public CaseStory Scheduled(string place = "ห้องประชุม ๑ ชั้น ๒๔ สมศ.", params string[] people) => Do(CardOffice.Officer, id => new ScheduleMeeting(
        id, Number, At.Step, At.VisitNumber,
        new Meeting(
            new(2026, 12, 21, 9, 30, 0, TimeSpan.FromHours(7)), new(2026, 12, 21, 12, 0, 0, TimeSpan.FromHours(7)), place,
            people.Length > 0 ? people : ["นายสมชาย รักเรียน", "Dr. Ahmad bin Ali (MQA)", "คณะผู้บริหาร สมศ."])));

    public CaseStory Cancelled(string reason) => Do(CardOffice.Officer, id => new CancelCase(id, Number, reason));

    public CaseView For(Person? viewer, StaffDirectory? directory = null) => new(
        new StoredCase(Case, [.. _events]), procedure, CardOffice.At(Now, directory ?? _directory),
        viewer is null ? Viewer.Everyone : new Viewer(viewer, $"29:{viewer.Id}"),
        new Uri("https://onesqa.example.org/sites/cases/2570-MOU-001"));

    public CaseStory RemindedAt(DateTimeOffset at)
    {
        Now = at - TimeSpan.FromMinutes(10);
        return Do(null, id => new PostReminder(id, Number, at));
    }

    public CaseStory TargetMoved(DateOnly to, string reason, Person by) => Do(by, id => new MoveTarget(id, Number, Case.Current!.Step, Case.Current.Round, to, reason));

    public CaseStory Replanned(HolidayCalendar before) => Do(null, id => new Replan(id, Number, before));

    public CaseStory Snoozed(Person by) => Do(by, id => new SnoozeReminders(id, Number, Case.Current!.Step, Case.Current.VisitNumber, 2));

    /// <summary>The card of the row the case is at.</summary>
    public CardRef Row => new(CardKind.Step, At.Step, At.VisitNumber);

    private StepVisit At => Case.Current ?? throw new InvalidOperationException("The case has ended.");

    /// <summary>A command on a row is meant for its present link.</summary>
    private Command Here(Command command) => command is StepCommand row && Case.FindVisit(row.Step, row.Visit) is { } visit ? row with { Stage = visit.Stage } : command;

    private CaseStory Do(Person? by, Func<string, Command> command, TimeSpan? after = null)
    {
        Now += after ?? TimeSpan.FromMinutes(10);
        var actor = by is null ? null : CardOffice.As(by, _directory, Now);
        var decision = new CaseEngine(procedure, _directory, CardOffice.Holidays).Decide(Case, Here(command($"c{++_commands}")), actor, Now);
        var accepted = Assert.IsType<Accepted>(decision);
        _events.AddRange(accepted.Events);
        Case = accepted.State;
        return this;
    }
}
