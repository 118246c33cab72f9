using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>
/// Ranks the steps of one procedure by how well they answer a question: by the words they share (words that fewer steps of this
/// procedure contain weigh more), by the role that the question asks for, and by their order.
/// </summary>
internal sealed class StepRanking
{
    /// <summary>Cues of this weight or more name the procedure.</summary>
    private const double ClearCue = 2;

    /// <summary>Agreement in role: deciding tells steps apart most, because all other steps lead to a decision.</summary>
    private const double DecideFit = 9.5;
    private const double RoleFit = 5.5;
    private const double DeciderFit = 10;

    /// <summary>The weight of a title that the question says in full; much less if only in part.</summary>
    private const double TitleFit = 14;

    /// <summary>The weight of a known question of a step that is the same as the one asked.</summary>
    private const double LikeFit = 20;

    /// <summary>The weight of a step that all questions like this one are about.</summary>
    private const double ProbableFit = 20;

    /// <summary>The same, if the question describes another step than the one that is asked for.</summary>
    private const double ProbableBesideFit = 14;

    /// <summary>The share of a title that says it.</summary>
    private const double MinTitle = 0.8;

    private const double WindowFit = 4;

    /// <summary>The weight of the step that follows or precedes what the question describes.</summary>
    private const double OrderFit = 16;
    private const double MinAnchor = 4;

    /// <summary>Shorter strings do not discriminate between steps.</summary>
    private const int MinContent = 4;

    /// <summary>How far a step may be from the one that is most like the description and still be meant.</summary>
    private const double AnchorSpread = 2;
    private const double AnchorLike = 10;

    /// <summary>A smaller share changes nothing.</summary>
    private const double MinShare = 0.02;

    private static readonly Words Board = new("บอร์ด", "คณะกรรมการสมศ", "คณะกรรมการ", "กรรมการ", "board");
    private static readonly Words Minister = new("รัฐมนตรี", "รมต", "minister");
    private static readonly Words Director = new("ผอ", "ผู้อำนวยการ", "ท่าน", "director");
    private static readonly Words CameBack = new("กลับ", "ไปมา", "คนที่ไป", "back from", "came back");
    private static readonly Words Outcome = new("รายงาน", "ผล", "สรุป", "เผยแพร่", "เว็บ", "เวบ", "ประชาสัมพันธ์", "report", "results", "publish", "website");
    private static readonly Words First = new("ขั้นแรก", "ขั้นตอนแรก", "เริ่มยังไง", "เริ่มจาก", "เริ่มตรงไหน", "เริ่มต้น", "เริ่มที่", "อันดับแรก", "first step", "how to start", "where to start");
    private static readonly Words Last = new("ขั้นสุดท้าย", "ขั้นตอนสุดท้าย", "last step");

    private readonly Procedure _procedure;
    private readonly Words _names;
    private readonly StepRole[] _roles;
    private readonly GramIndex _index;
    private readonly HashSet<string>[] _titles;
    private readonly LikeQuestions _questions;
    private readonly LinearClassifier _classifier;
    private readonly bool _hasWindows;

    public StepRanking(Procedure procedure, ProcedureCues cues, IReadOnlyList<KnownQuestion> questions)
    {
        _procedure = procedure;
        var texts = procedure.Steps.Select(s => Skeleton.FromText($"{s.Title.Th} {s.Method.Text}")).ToList();
        _names = new(cues.Texts(procedure.Id, ClearCue).Where(n => IsName(n, texts)).OrderByDescending(n => n.Length));
        _roles = [.. procedure.Steps.Select(StepRoles.ForStep)];
        _index = new([.. procedure.Steps.Select(StepFields.ForStep)]);
        _titles = [.. procedure.Steps.Select(s => GramIndex.Grams(Skeleton.FromText(s.Title.Th)).ToHashSet(StringComparer.Ordinal))];
        _questions = new([.. questions.Select(q => (_names.RemovedFrom(q.Question), q.Answer.Row - 1))], procedure.Steps.Count);
        _classifier = new([.. questions.Select(q => (q.Features, q.Answer.Key))]);
        _hasWindows = procedure.Steps.Any(s => s.Window is not null);
    }

    /// <summary>The part of a score that every step has that tells the aspect.</summary>
    public static double Given(Aspect aspect) => aspect is Aspect.When ? WindowFit : 0;

    /// <summary>True if a question says nothing but the procedure's name and what is asked: it is about the procedure as a whole.</summary>
    public bool IsAboutTheWhole(Sentence question) =>
        HandbookWords.Empty.RemovedFrom(_names.RemovedFrom(question)).Bones.Count(c => c != ' ') < MinContent;

    /// <summary>The steps with their scores, best first.</summary>
    public IReadOnlyList<(Step Step, double Score)> Rank(Sentence question, Aspect aspect)
    {
        var order = StepSequence.Read(question, aspect);
        var scores = Scores(order.Asked, aspect);
        // What the procedure has no step for happened outside it, and is reported.
        var happened = order.IsReturnOfPeople || (order.Relation is not StepRelation.At && !Shift(scores, order, aspect) && order.Relation is StepRelation.After);
        if (happened && FirstReport(question) is >= 0 and var report) scores[report] += OrderFit;
        var like = _questions.Score(_names.RemovedFrom(question));
        var probable = _classifier.Probabilities(KnownQuestion.FeaturesOf(question));
        var (likeFit, probableFit) = order.Relation is StepRelation.At ? (LikeFit, ProbableFit) : IsTitled(order.Anchor) ? (LikeFit, 0) : (LikeFit, ProbableBesideFit);
        return [.. _procedure.Steps.Select((s, i) => (s, scores[i] + (likeFit * like[i]) + (probableFit * probable.GetValueOrDefault(s.Key)))).OrderByDescending(r => r.Item2)];
    }

    /// <summary>Whether a sentence says a step's title; then it is certain which step it describes.</summary>
    private bool IsTitled(Sentence sentence)
    {
        var grams = GramIndex.Grams(sentence.Bones).ToHashSet(StringComparer.Ordinal);
        return Array.Exists(_titles, t => t.Count(grams.Contains) >= MinTitle * t.Count);
    }

    private double[] Scores(Sentence question, Aspect aspect)
    {
        // "Action plan" names a procedure; it does not ask for planning.
        var content = _names.RemovedFrom(question);
        var scores = _index.Score(StepFields.Query(StepRoles.WithoutAsking(question, aspect), StepRoles.WithoutAsking(content, aspect)));
        var roles = StepRoles.ForQuestion(content, aspect);
        var first = StepRoles.FirstIn(content);
        var grams = GramIndex.Grams(question.Bones).ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < scores.Length; i++) scores[i] += Fit(i, question, aspect, roles) + (_roles[i].HasFlag(first) && first is not StepRole.None ? RoleFit : 0) + (TitleFit * Math.Pow(_titles[i].Count(grams.Contains) / (double)_titles[i].Count, 3));
        return scores;
    }

    private double Fit(int index, Sentence question, Aspect aspect, StepRole asked)
    {
        var step = _procedure.Steps[index];
        var decides = _roles[index].HasFlag(StepRole.Decide);
        double fit = aspect switch
        {
            Aspect.Returned => step.ReturnTargets.Any() ? 9 : -6,
            Aspect.Laws => step.Laws is not null ? 9 : 0,
            Aspect.When => step.Window is not null ? WindowFit : _hasWindows ? -WindowFit : 0,
            Aspect.Documents => !step.Kind.TakesDocuments ? -3 : step.Expects.Count > 0 ? 1 : 0,
            Aspect.What or Aspect.Who => 0,
        };
        var common = _roles[index] & asked;
        // What returns a case may be a check as well as a decision.
        if (common.HasFlag(StepRole.Decide) && aspect is not Aspect.Returned) fit += aspect switch { Aspect.Documents or Aspect.When => DecideFit / 3, Aspect.Who => 2 * DecideFit, _ => DecideFit };
        // Of several decisions, the one about the report is meant only if a report is mentioned.
        if (decides && _roles[index].HasFlag(StepRole.Report) && !Outcome.OccurIn(question)) fit -= DecideFit;
        fit += RoleFit * int.PopCount((int)(common & ~StepRole.Decide));
        fit += Position(index, question, asked);
        if (!decides || aspect is Aspect.Documents) return fit;
        if (Board.OccurIn(question)) fit += step.HasBodies ? DeciderFit : 0;
        if (Minister.OccurIn(question)) fit += step.Chain.Any(s => s.Body == "minister") ? DeciderFit : 0;
        if (aspect is Aspect.Returned && Director.OccurIn(question)) fit += step.IsApproval || (step.Choices.Count > 0 && step.Position == Authority.Director) ? DeciderFit : 0;
        return fit;
    }

    private double Position(int index, Sentence question, StepRole asked)
    {
        if (First.OccurIn(question)) return index == 0 ? OrderFit : 0;
        if (!Last.OccurIn(question)) return 0;
        return index == Array.FindLastIndex(_roles, r => !asked.HasFlag(StepRole.Decide) || r.HasFlag(StepRole.Decide)) ? OrderFit : 0;
    }

    /// <summary>Moves the weight from the step that the question describes to the one after or before it.</summary>
    /// <returns>False if it describes no step.</returns>
    private bool Shift(double[] scores, StepSequence order, Aspect aspect)
    {
        var described = Scores(order.Anchor, Aspect.Who);
        var like = _questions.Score(_names.RemovedFrom(order.Anchor));
        for (var i = 0; i < described.Length; i++) described[i] += AnchorLike * like[i];
        // "Before it goes to the director" is before the director's decision.
        if (Director.OccurIn(order.Anchor) || Board.OccurIn(order.Anchor))
            for (var i = 0; i < described.Length; i++) described[i] += _roles[i].HasFlag(StepRole.Decide) ? DeciderFit : 0;
        var most = described.Max();
        if (most < MinAnchor) return false;
        // "The report is done; what do I submit?" may still mean the report's own step: what is asked for decides.
        var asked = StepRoles.ForQuestion(_names.RemovedFrom(order.Asked), aspect);
        var likely = described.Select(d => Math.Exp((d - most) / AnchorSpread)).ToArray();
        var sum = likely.Sum();
        for (var i = 0; i < likely.Length; i++)
        {
            var share = likely[i] / sum;
            if (share < MinShare) continue;
            var step = _procedure.Steps[i];
            var neighbours = order.Relation is StepRelation.After ? Following(step, order.Anchor) : Preceding(step).Select(k => (Key: k, Weight: 1.0));
            foreach (var (key, weight) in neighbours)
                if (_procedure.Find(key) is { } next) scores[next.Row - 1] += share * weight * (asked is StepRole.None || (asked & _roles[next.Row - 1]) is not StepRole.None ? OrderFit : RoleFit);
            if (asked is StepRole.None || (asked & _roles[i]) is StepRole.None) scores[i] -= share * OrderFit / 2;
        }

        return true;
    }

    /// <summary>Who came back reports first; after an event of the office, the office does.</summary>
    private int FirstReport(Sentence question) =>
        Array.FindIndex(_roles, r => r.HasFlag(StepRole.Report) && !r.HasFlag(StepRole.Decide) && (CameBack.OccurIn(question) || !r.HasFlag(StepRole.Collect)));

    /// <summary>False for words that only some steps contain: they name a step rather than the procedure.</summary>
    private static bool IsName(string text, IReadOnlyList<string> texts)
    {
        var bones = Skeleton.FromText(text);
        var named = texts.Count(r => r.Contains(bones, StringComparison.Ordinal));
        return named == 0 || 2 * named > texts.Count;
    }

    private static IEnumerable<string> Targets(Step step) =>
        step.Choices.Count > 0 ? step.Choices.Where(o => !o.Returns).Select(o => o.GoesTo) : [step.Next];

    /// <summary>Where a step leads; of several outcomes, the one that the text describes weighs most.</summary>
    private static IEnumerable<(string Key, double Weight)> Following(Step step, Sentence text)
    {
        if (step.Choices.Count == 0) return [(step.Next, 1)];
        var outcomes = step.Choices.Where(o => !o.Returns).ToList();
        var likeness = new GramIndex([.. outcomes.Select(o => (IReadOnlyList<(string, float)>)[(Skeleton.FromText(o.Title.Th), 1f), (Skeleton.FromText(o.DoneLabel.Th), 1f)])]).Score(StepFields.Query(text, text));
        return outcomes.Select((o, i) => (o.GoesTo, likeness[i] >= likeness.Max() ? 1 : 0.7));
    }

    private IEnumerable<string> Preceding(Step step) =>
        _procedure.Steps.Where(s => Targets(s).Contains(step.Key, StringComparer.Ordinal)).Select(s => s.Key);
}
