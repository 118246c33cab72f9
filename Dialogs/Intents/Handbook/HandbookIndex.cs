using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>Finds the rows of the handbook that answer a question.</summary>
internal sealed class HandbookIndex
{
    /// <summary>A lower score says that the question is about the procedure rather than one of its rows.</summary>
    private const double MinScore = 7;

    /// <summary>A second row answers too if it is nearly as close as the first.</summary>
    private const double SecondShare = 0.86;

    /// <summary>A lower score suffices if no other row comes near.</summary>
    private const double MinClearScore = 2.5;
    private const double ClearLead = 1.5;

    /// <summary>Scores of names, see <see cref="ProcedureCues.Rank"/>, that settle the procedure.</summary>
    private const double ClearName = 3;
    private const double ClearNameLead = 1;

    /// <summary>The weight of a name against the likeness of rows.</summary>
    private const double PerCue = 9;

    /// <summary>The likeness from which a row answers although no procedure is named.</summary>
    private const double MinUnnamedScore = 22;

    /// <summary>The words that name the procedure tell its rows apart only a little.</summary>
    private const double NameWeight = 0.4;

    private static readonly Words Board = new("บอร์ด", "คณะกรรมการสมศ", "คณะกรรมการ", "board");
    private static readonly Words Minister = new("รัฐมนตรี", "รมต", "minister");
    private static readonly Words Decides = new("อนุมัติ", "เห็นชอบ", "เซ็น", "เซน", "ลงนาม", "พิจารณา", "ผ่านใคร", "เสนอใคร", "เสนอผู้ใด", "approve", "approves", "sign", "signs");
    private static readonly Words Director = new("ผอ", "ผู้อำนวยการ", "director");
    private static readonly Words Prepares = new("ใครทำ", "ใครร่าง", "ใครจัดทำ", "ใครเขียน", "ใครเตรียม", "บันทึกขอ", "ขอเผยแพร่", "ทำบันทึก", "ใครเก็บ", "ใครส่ง", "who writes", "who prepares", "who drafts");
    private static readonly Words Publishes = new("ขึ้นเว็บ", "เผยแพร่", "ลงเว็บ", "พิมพ์เล่ม", "จัดพิมพ์", "publish", "published");
    private static readonly Words First = new("ขั้นแรก", "ขั้นตอนแรก", "เริ่มยังไง", "เริ่มจากอะไร", "เริ่มตรงไหน", "อันดับแรก", "first step", "how to start");
    private static readonly Words Last = new("ขั้นสุดท้าย", "ขั้นตอนสุดท้าย", "last step");
    private static readonly Words Before = new("ก่อน", "before");
    private static readonly Words AfterReturn = new("กลับจาก", "กลับมา", "หลังกลับ", "เสร็จแล้ว", "เสร็จต้อง", "เสดต้อง", "หลังจัด", "หลังประเมิน", "หลังประชุม");

    private readonly (Procedure Procedure, Step Step)[] _rows;
    private readonly GramIndex _index;
    private readonly ProcedureCues _cues;

    public HandbookIndex(IReadOnlyList<Procedure> procedures, ProcedureCues cues)
    {
        _cues = cues;
        _rows = [.. procedures.SelectMany(p => p.Steps.Select(s => (p, s)))];
        _index = new([.. _rows.Select(r => Fields(r.Step))]);
    }

    /// <summary>
    /// The rows that answer a question, best first, all of one procedure; no rows if the question is about a procedure as a whole,
    /// and no procedure if the handbook does not answer it.
    /// </summary>
    public (Procedure? Procedure, IReadOnlyList<Step> Steps) Find(Sentence question)
    {
        var aspect = Aspects.In(question);
        var procedure = ProcedureOf(question, aspect);
        return procedure is null ? (null, []) : (procedure, Find(question, procedure, aspect));
    }

    /// <summary>How much the closest row of the handbook has in common with a text.</summary>
    public double Likeness(Sentence text) => _rows.Length == 0 ? 0 : _index.Score([(HandbookWords.Empty.RemovedFrom(text).Bones, 1)]).Max();

    /// <summary>The rows of a procedure that answer a question, best first; empty if it is about the procedure as a whole.</summary>
    public IReadOnlyList<Step> Find(Sentence question, Procedure procedure, Aspect aspect)
    {
        var scored = Ranked(question, procedure, aspect);
        if (scored.Count == 0) return [];
        var clear = scored[0].Score >= MinScore || (scored[0].Score >= MinClearScore && (scored.Count == 1 || scored[0].Score >= ClearLead * scored[1].Score));
        return clear ? [.. scored.TakeWhile(r => r.Score >= SecondShare * scored[0].Score).Take(2).Select(r => r.Step)] : [];
    }

    internal IReadOnlyList<(Step Step, double Score)> Ranked(Sentence question, Procedure procedure, Aspect aspect)
    {
        var whole = HandbookWords.Empty.RemovedFrom(question);
        var content = HandbookWords.Empty.RemovedFrom(_cues.Without(question, procedure.Id));
        return [.. Scores(question, [(content.Bones, 1), (whole.Bones, NameWeight)], aspect).Where(r => r.Procedure == procedure).OrderByDescending(r => r.Score).Select(r => (r.Step, r.Score))];
    }

    /// <summary>The procedure named most clearly, or else the one with the closest row.</summary>
    private Procedure? ProcedureOf(Sentence question, Aspect aspect)
    {
        var named = _cues.Rank(question);
        if (named.Count > 0 && named[0].Score >= ClearName && (named.Count == 1 || named[0].Score - named[1].Score >= ClearNameLead)) return _rows.First(r => r.Procedure.Id == named[0].Procedure).Procedure;
        var weights = named.ToDictionary(n => n.Procedure, n => n.Score, StringComparer.Ordinal);
        var best = Scores(question, [(HandbookWords.Empty.RemovedFrom(question).Bones, 1)], aspect)
            .Select(r => (r.Procedure, r.Score, Total: r.Score + (PerCue * weights.GetValueOrDefault(r.Procedure.Id)))).OrderByDescending(r => r.Total).FirstOrDefault();
        return best.Procedure is not null && (best.Score >= MinUnnamedScore || weights.ContainsKey(best.Procedure.Id)) ? best.Procedure : null;
    }

    private IEnumerable<(Procedure Procedure, Step Step, double Score)> Scores(Sentence question, IReadOnlyList<(string Bones, double Weight)> asked, Aspect aspect)
    {
        var query = asked.ToList();
        foreach (var (said, written) in HandbookWords.Synonyms)
            if (said.OccurIn(question)) query.AddRange(written.Select(w => (Skeleton.FromText(w), 0.6)));
        var scores = _index.Score(query);
        return _rows.Select((r, i) => (r.Procedure, r.Step, scores[i] + Fit(r.Procedure, r.Step, question, aspect)));
    }

    /// <summary>How well the kind of a row fits what the question asks for.</summary>
    private static double Fit(Procedure procedure, Step step, Sentence question, Aspect aspect)
    {
        var decides = step is ApprovalStep or ResolutionStep or ChoiceStep;
        var byDirector = step is ApprovalStep or ChoiceStep && step.Position == "director";
        var before = Before.OccurIn(question);
        var fit = aspect switch
        {
            Aspect.Returned => step is ReturningStep || (step is ChoiceStep c && c.Outcomes.Any(o => o.Returns)) ? 9 : -4,
            Aspect.Laws => step.Laws is not null ? 9 : 0,
            Aspect.When => step.Window is not null ? 2 : 0,
            Aspect.Documents => step is ApprovalStep ? -2 : step.Expects.Count > 0 ? 1 : 0,
            _ => 0,
        };
        if (Decides.OccurIn(question) && !Prepares.OccurIn(question) && aspect is Aspect.Who or Aspect.What) fit += decides ? 12 : 0;
        if (aspect is Aspect.Returned && Director.OccurIn(question) && byDirector) fit += 10;
        if (Board.OccurIn(question) && !before) fit += step is ResolutionStep r && r.Deciders.Any(d => d.Body is not null) ? 10 : 0;
        if (Minister.OccurIn(question) && !before) fit += step is ResolutionStep m && m.Deciders.Any(d => d.Body == "minister") ? 9 : 0;
        if (Publishes.OccurIn(question) && !Prepares.OccurIn(question) && !Decides.OccurIn(question) && step is PublicationStep) fit += 6;
        if (First.OccurIn(question) && step.Row == 1) fit += 14;
        if (Last.OccurIn(question) && step == procedure.Steps[^1]) fit += 14;
        if (before && decides && aspect is not Aspect.Who) fit -= 4;
        if (AfterReturn.OccurIn(question)) fit += step.Row > procedure.Steps.Count / 2 && !decides ? 3 : 0;
        return fit;
    }

    private static IReadOnlyList<(string Bones, float Weight)> Fields(Step step) =>
    [
        (Skeleton.FromText(step.Title.Th), 2), (Skeleton.FromText(step.Title.En), 1), (Skeleton.FromText(step.Summary), 0.5f), (Skeleton.FromText(step.Method.Text), 1),
        (Skeleton.FromText(step.Documents.Text), 0.7f), (Skeleton.FromText(step.Responsible.Text), 0.5f), (Skeleton.FromText(step.Laws?.Text ?? ""), 0.5f),
        (Skeleton.FromText(string.Join(' ', step.Expects.Select(e => e.Title.Th))), 1),
    ];
}
