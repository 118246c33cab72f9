using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Steps.Tasks;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>A case that tests lead along, on a clock of their own, with the office that they need.</summary>
internal sealed class CaseRun(Procedure procedure, StaffDirectory directory)
{
    public static readonly CaseNumber Number = new(new FiscalYear(2570), "MOU", 1);

    public static readonly Dictionary<string, string> Answers = new() { ["partner"] = "NIAD-QE", ["country"] = "ญี่ปุ่น", ["topic"] = "การประเมินร่วม" };

    private int _commands;

    private string _prefix = "";

    public CaseRun()
        : this(EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou"), EmbeddedDefinitions.People())
    {
    }

    public Case? State { get; private set; }

    public StaffDirectory Directory { get; set; } = directory;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, ThaiTime.Offset);

    public List<RecordedEvent> Events { get; } = [];

    /// <summary>Every command that was accepted, and of whom.</summary>
    public List<(Command Command, Actor? By)> Accepted { get; } = [];

    /// <summary>The open visit; where rounds overlap, that of the oldest round.</summary>
    public StepVisit Current => State!.OpenVisits.MinBy(v => State.Visits.FindIndex(first => first.Round == v.Round)) ?? State.Current!;

    // The ids differ from those that the case was given before it was read.
    public string NextId => $"{_prefix}c{++_commands}";

    /// <summary>A case of the embedded procedure, opened by Malee and led to a step.</summary>
    public static CaseRun At(string step, StaffDirectory? directory = null)
    {
        var run = directory is null ? new CaseRun() : new CaseRun(new CaseRun().Procedure, directory);
        run.Open("malee");
        while (run.Current.Step != step)
        {
            if (run.Current.Step == "approve-coordination") run.Approve("somchai");
            else if (run.Current.Step == "decide-signing") run.Choose("somchai", step == "archive-mou" ? "signed" : "ceremony");
            else run.Done("malee", "ไม่มี");
        }

        return run;
    }

    public Procedure Procedure => procedure;

    public Step Step => procedure.Step(Current.Step);

    public ChainStage Stage => Step.ChainIn(Current.Round)[Current.Stage];

    /// <summary>Goes on with a case as it is.</summary>
    public static CaseRun From(Case state, Procedure procedure, StaffDirectory directory, HolidayCalendar holidays, DateTimeOffset now) =>
        new(procedure, directory) { State = state, Holidays = holidays, Now = now, _prefix = $"v{state.Version}-" };

    /// <summary>A case of that embedded procedure, opened with the questions' own examples.</summary>
    public static CaseRun Start(string id, string opener, StaffDirectory? directory = null)
    {
        var run = new CaseRun(EmbeddedDefinitions.Procedures().Single(p => p.Id == id), directory ?? EmbeddedDefinitions.People());
        AssertAccepted(run.Open(opener, run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        return run;
    }

    /// <summary>Finishes one stage after another, with every reason that is asked for, until that step, or that round of it, is reached.</summary>
    public CaseRun AdvanceTo(string step, string? round = null)
    {
        for (var turns = 0; Current.Step != step || (round is not null && Current.Round != round); turns++)
        {
            Assert.True(turns < 1000, $"{step} is never reached.");
            FinishStage();
        }

        return this;
    }

    /// <summary>Finishes the present step, whatever its chain.</summary>
    public void FinishStep()
    {
        var (step, visit) = (Current.Step, Current.VisitNumber);
        while (State!.Status == CaseStatus.Open && Current.Step == step && Current.VisitNumber == visit) FinishStage();
    }

    /// <summary>Whoever acts at the present stage finishes it.</summary>
    public void FinishStage()
    {
        var by = Assignee;
        if (Step is CollectionStep && Stage.Kind == StageKind.Work) foreach (var respondent in Current.Awaited.ToList()) Answer(respondent);
        if (Step is CollectionStep && Stage.Kind == StageKind.Work && Current.Submissions.Any(a => a.Status == SubmissionStatus.Sent)) AssertAccepted(Accept(by));
        if (Step is MeetingStep && Current.Meeting is null) AssertAccepted(Schedule(by));
        if (Step is TaskStep { NamesParticipants: true } && State!.Participants.Count == 0) AssertAccepted(Name(by, "kanda"));
        if (Step is TaskStep { NamesInformed: true } && Current.ToInform.Count == 0) AssertAccepted(Name(by, "kanda"));
        AssertAccepted(Stage.Kind switch
        {
            StageKind.Endorsement or StageKind.Approval => Approve(by),
            StageKind.Choice => Send(new Choose(NextId, Number, Current.Step, Current.VisitNumber, ((ChoiceStep)Step).Outcomes[0].Key, null), by),
            StageKind.Resolution => Resolve(by),
            _ => Send(new CompleteStep(NextId, Number, Current.Step, Current.VisitNumber, "ไม่มี", "www.onesqa.or.th/x"), by),
        });
    }

    /// <summary>The first of those who may act now.</summary>
    public string Assignee => Responsibility.Resolve(Assignments.ForStage(State!, Step, Current), State!.OpenedBy.Person, Directory, ThaiTime.Date(Now), procedure.Id).MayAct[0].Id;

    public Decision Answer(Respondent respondent, string? person = null, params (string Key, string Value)[] fields)
    {
        var visit = Current;
        var form = ((CollectionStep)Step).Form.ToDictionary(f => f.Key, f => fields.FirstOrDefault(x => x.Key == f.Key).Value ?? f.Example);
        return Submit(visit, respondent, person ?? Answerer(visit, respondent), form);
    }

    public Decision Submit(StepVisit visit, Respondent respondent, string person, IReadOnlyDictionary<string, string> form)
    {
        foreach (var file in ((CollectionStep)procedure.Step(visit.Step)).Expects.Where(e => !e.Optional))
            Send(new HandIn(NextId, Number, visit.Step, visit.VisitNumber, $"f{_commands}", "a.pdf", file.Key, new Uri("https://files.example/a"), respondent), person);
        return Send(new Submit(NextId, Number, visit.Step, visit.VisitNumber, respondent, form), person);
    }

    public string Answerer(StepVisit visit, Respondent respondent) =>
        Responsibility.Resolve(Assignments.ForSubmission(State!, procedure.Step(visit.Step), visit, respondent), State!.OpenedBy.Person, Directory, ThaiTime.Date(Now), procedure.Id).MayAct[0].Id;

    public Decision Accept(string person, Respondent? respondent = null) => Send(new AcceptSubmission(NextId, Number, Current.Step, Current.VisitNumber, respondent), person);

    public Decision Name(string person, params string[] people) => Send(new NameParticipants(NextId, Number, Current.Step, Current.VisitNumber, people), person);

    public Decision Resolve(string person, ResolutionResult? result = ResolutionResult.Passed, string? note = null, string? reason = "ยังไม่มี", string number = "๑๑/๒๕๖๙") => Send(
        new RecordResolution(NextId, Number, Current.Step, Current.VisitNumber, number, "ครั้งที่ ๑๑", ThaiTime.Date(Now), result, note, reason), person);

    public Decision Send(Command command, string? person)
    {
        var actor = person is null ? null : Directory.ActorFor(Directory.ById(person)!, ThaiTime.Date(Now));
        // Whoever presses a button presses the one of the present stage, unless a test says otherwise.
        if (command is StepCommand { Stage: 0 } step && State?.FindVisit(step.Step, step.Visit) is { } visit) command = step with { Stage = visit.Stage };
        return SendAsIs(command, actor);
    }

    /// <summary>What the office knows of its holidays.</summary>
    public HolidayCalendar Holidays { get; set; } = EmbeddedDefinitions.Holidays();

    public Decision SendAsIs(Command command, Actor? actor)
    {
        var decision = new CaseEngine(procedure, Directory, Holidays).Decide(State, command, actor, Now);
        if (decision is Accepted accepted)
        {
            State = accepted.State;
            Events.AddRange(accepted.Events);
            Accepted.Add((command, actor));
        }

        return decision;
    }

    public Decision Open(string person, Dictionary<string, string>? fields = null) =>
        Send(new OpenCase(NextId, Number, procedure.Id, fields ?? Answers), person);

    public Decision Done(string person, string? reason = null) => Send(new CompleteStep(NextId, Number, Current.Step, Current.VisitNumber, reason), person);

    public Decision Approve(string person) => Send(new Approve(NextId, Number, Current.Step, Current.VisitNumber), person);

    public Decision Return(string person, string? reason = "แก้ไข") => Send(new Return(NextId, Number, Current.Step, Current.VisitNumber, reason), person);

    public Decision Choose(string person, string outcome, string? reason = null) =>
        Send(new Choose(NextId, Number, Current.Step, Current.VisitNumber, outcome, reason), person);

    public Decision Cancel(string person, string reason = "เลิก") => Send(new CancelCase(NextId, Number, reason), person);

    public Decision HandIn(string person, string document, string? expected = null, string name = "a.pdf") => Send(
        new HandIn(NextId, Number, Current.Step, Current.VisitNumber, document, name, expected, new Uri("https://files.example/a")), person);

    public Decision Filed(string document, string version = "1.0") => Send(
        new ReportFiled(NextId, Number, document, new FiledItem($"i-{document}", "a.pdf", version, "00ff", 3, new Uri("https://files.example/i"))), null);

    public Decision Lost(string document) => Send(new ReportFileLost(NextId, Number, document, FileFault.DownloadFailed), null);

    public Decision Schedule(string person, Meeting? meeting = null) =>
        Send(new ScheduleMeeting(NextId, Number, Current.Step, Current.VisitNumber, meeting ?? Ceremony()), person);

    /// <summary>Tomorrow, for two hours.</summary>
    public Meeting Ceremony() => new(Now.AddDays(1), Now.AddDays(1).AddHours(2), "ห้องประชุมใหญ่", ["ผู้อำนวยการ"]);

    /// <summary>A command that is refused leaves the state it found.</summary>
    public T Refused<T>(Func<CaseRun, Decision> command)
        where T : Refusal
    {
        var before = State;
        var refused = Assert.IsType<Refused>(command(this));
        Assert.Same(before, State);
        Assert.Same(before, refused.State);
        return Assert.IsType<T>(refused.Reason);
    }

    public static Accepted AssertAccepted(Decision decision) => Assert.IsType<Accepted>(decision);
}
