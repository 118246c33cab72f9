using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.Workflow;

/// <summary>A case that tests lead along, on a clock of their own, with the office that they need.</summary>
internal sealed class CaseRun(Procedure procedure, StaffDirectory directory)
{
    public static readonly CaseNumber Number = new(new FiscalYear(2570), "MOU", 1);

    public static readonly Dictionary<string, string> Answers = new() { ["partner"] = "NIAD-QE", ["country"] = "ญี่ปุ่น", ["topic"] = "การประเมินร่วม" };

    private int _commands;

    public CaseRun()
        : this(EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou"), EmbeddedDefinitions.People())
    {
    }

    public Case? State { get; private set; }

    public StaffDirectory Directory { get; set; } = directory;

    public DateTimeOffset Now { get; set; } = new(2026, 11, 23, 9, 0, 0, ThaiTime.Offset);

    public List<RecordedEvent> Events { get; } = [];

    public StepVisit Current => State!.Current!;

    public string NextId => $"c{++_commands}";

    /// <summary>A case of the embedded procedure, opened by Malee and led to a row.</summary>
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

    public Decision Send(Command command, string? person)
    {
        var actor = person is null ? null : Directory.ActorFor(Directory.ById(person)!, ThaiTime.Date(Now));
        var decision = new CaseEngine(procedure, Directory).Decide(State, command, actor, Now);
        if (decision is Accepted accepted)
        {
            State = accepted.State;
            Events.AddRange(accepted.Events);
        }

        return decision;
    }

    public Decision Open(string person, Dictionary<string, string>? fields = null) =>
        Send(new OpenCase(NextId, Number, procedure.Id, fields ?? Answers), person);

    public Decision Done(string person, string? reason = null) => Send(new CompleteStep(NextId, Number, Current.Step, Current.Visit, reason), person);

    public Decision Approve(string person) => Send(new Approve(NextId, Number, Current.Step, Current.Visit), person);

    public Decision Return(string person, string? reason = "แก้ไข") => Send(new Return(NextId, Number, Current.Step, Current.Visit, reason), person);

    public Decision Choose(string person, string outcome, string? reason = null) =>
        Send(new Choose(NextId, Number, Current.Step, Current.Visit, outcome, reason), person);

    public Decision Cancel(string person, string reason = "เลิก") => Send(new CancelCase(NextId, Number, reason), person);

    public Decision HandIn(string person, string document, string? expected = null, string name = "a.pdf") => Send(
        new HandIn(NextId, Number, Current.Step, Current.Visit, document, name, expected, new Uri("https://files.example/a")), person);

    public Decision Filed(string document, string version = "1.0") => Send(
        new ReportFiled(NextId, Number, document, new FiledItem($"i-{document}", "a.pdf", version, "00ff", 3, new Uri("https://files.example/i"))), null);

    public Decision Lost(string document) => Send(new ReportFileLost(NextId, Number, document, FileFault.DownloadFailed), null);

    public Decision Schedule(string person, Meeting? meeting = null) =>
        Send(new ScheduleMeeting(NextId, Number, Current.Step, Current.Visit, meeting ?? Ceremony()), person);

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

    public static Accepted Taken(Decision decision) => Assert.IsType<Accepted>(decision);
}
