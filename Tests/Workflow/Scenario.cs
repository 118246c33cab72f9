using CsCheck;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What one turn of a random scenario tries: numbers that are read against the state of that moment.</summary>
internal sealed record Move(int Kind, int Person, int Variant, int Hours, bool ByWhoMay);

/// <summary>A random office at two times, and what people try in it.</summary>
internal sealed record Scenario(StaffDirectory Before, StaffDirectory After, Move[] Moves)
{
    private static readonly string[] Keys =
        ["international-relations-officer", "head-of-international-work", "head-of-mission", "head-of-bureau", "director", "deputy-director"];

    private static readonly DateOnly Start = new(2026, 11, 23);

    private static readonly Gen<Move> Moving = Gen.Select(
        Gen.Frequency((9, Gen.Const(0)), (6, Gen.Int[1, 12])), Gen.Int[0, 5], Gen.Int[0, 11], Gen.Int[0, 40], Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false))),
        (kind, person, variant, hours, may) => new Move(kind, person, variant, hours, may));

    // A stand-in always stands further up, so that no line goes round.
    private static readonly Gen<StaffDirectory> Offices = Gen.Select(
        Gen.Int[0, 9].Array[Keys.Length], Gen.Int[0, 63].Array[6], Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[-3, 8], Gen.Int[0, 6]).Array[0, 4],
        (up, held, acting) => new StaffDirectory(
            [.. Keys.Select((k, i) => new Position(k, new(k, k), i + 1 + up[i] < Keys.Length ? Keys[i + 1 + up[i]] : null))],
            [.. held.Select((bits, i) => new Person($"p{i}", $"e{i}", new($"คน{i}", $"Person {i}"), null, [.. Keys.Where((_, k) => (bits & (1 << k)) != 0)]))],
            [.. acting.Where(a => a.Item1 != a.Item3).Select(a => new Acting($"p{a.Item1}", Keys[a.Item2], $"p{a.Item3}", Start.AddDays(a.Item4), Start.AddDays(a.Item4 + a.Item5)))]));

    public static Gen<Scenario> Any { get; } = Gen.Select(Offices, Offices, Moving.Array[1, 60], (before, after, moves) => new Scenario(before, after, moves));

    /// <summary>What someone tries at that moment: mostly what the row asks for, sometimes anything.</summary>
    public static Command Try(CaseRun run, Move move, string person)
    {
        var id = run.NextId;
        if (run.State is not { } state) return new OpenCase(id, CaseRun.Number, run.Procedure.Id, CaseRun.Answers);
        var visit = state.Current ?? state.Visits[^1];
        if (move is { Kind: > 0, Variant: 0 }) visit = state.Visits[0];
        var (number, step, at) = (CaseRun.Number, visit.Step, visit.VisitNumber);
        var kind = move.Kind > 0 ? move.Kind : run.Procedure.Step(step) switch
        {
            ApprovalStep => move.Variant < 6 ? 4 : 5,
            ChoiceStep => 6,
            MeetingStep => visit.Meeting is null ? 7 : 1,
            _ => move.Variant < 4 ? 3 : 1,
        };
        var document = state.Documents.Count == 0 ? "none" : state.Documents[move.Variant % state.Documents.Count].Id;
        return kind switch
        {
            1 => new CompleteStep(id, number, step, at, "ไม่มี"),
            2 => new CompleteStep(id, number, step, at, null),
            3 => new HandIn(id, number, step, at, $"d-{id}", "a.pdf", run.Procedure.Step(step).Expects.Select(e => e.Key).FirstOrDefault(), new Uri("https://files.example/a")),
            4 => new Approve(id, number, step, at),
            5 => new Return(id, number, step, at, move.Variant % 4 == 0 ? " " : "แก้ไข"),
            6 => new Choose(id, number, step, at, new[] { "signed", "ceremony", "redraft" }[move.Variant % 3], "ปรับ"),
            7 => new ScheduleMeeting(id, number, step, at, run.Ceremony()),
            8 when move.Variant > 5 => new CorrectCase(id, number, new Dictionary<string, string>(CaseRun.Answers) { ["country"] = $"ประเทศ {move.Variant}" }),
            8 when move.Variant < 3 => new CancelCase(id, number, "เลิก"),
            9 => new ReportFileLost(id, number, document, FileFault.TooLarge),
            10 => new ReportUnreachable(id, number, person),
            11 => new OpenCase(id, number, run.Procedure.Id, CaseRun.Answers),
            _ => new ReportFiled(id, number, document, new FiledItem("i", "a.pdf", $"{move.Variant}.0", "00", 1, new Uri("https://files.example/i"))),
        };
    }
}
