using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>Finds the steps of the handbook that answer a question.</summary>
internal sealed class HandbookIndex
{
    /// <summary>A lower score says that the question is about the procedure rather than one of its steps.</summary>
    private const double MinScore = 8.8;

    /// <summary>A second step answers too if it is nearly as close as the first.</summary>
    private const double SecondShare = 0.86;

    /// <summary>A lower score suffices if no other step comes near.</summary>
    private const double MinClearScore = 6.5;
    private const double ClearLead = 1.7;

    /// <summary>Scores of names, see <see cref="ProcedureCues.Rank"/>, that settle the procedure.</summary>
    private const double ClearName = 3;
    private const double ClearNameLead = 1;

    /// <summary>The weight of a name against the likeness of steps.</summary>
    private const double PerCue = 9;

    /// <summary>The weight of a known question that is the same as the one asked.</summary>
    private const double PerLike = 40;

    /// <summary>The weight of a procedure that all questions like this one are about.</summary>
    private const double PerProbability = 20;

    /// <summary>The likeness from which a step answers although no procedure is named.</summary>
    private const double MinUnnamedScore = 22;

    private readonly (Procedure Procedure, Step Step)[] _steps;
    private readonly GramIndex _index;
    private readonly LikeQuestions _questions;
    private readonly LinearClassifier _classifier;
    private readonly ProcedureCues _cues;
    private readonly Dictionary<string, StepRanking> _rankings;

    public HandbookIndex(IReadOnlyList<Procedure> procedures, ProcedureCues cues)
    {
        _cues = cues;
        _steps = [.. procedures.SelectMany(p => p.Steps.Select(s => (p, s)))];
        _index = new([.. _steps.Select(r => StepFields.ForStep(r.Step))]);
        var known = procedures.SelectMany(p => KnownQuestion.ForProcedure(p).Select(q => (Procedure: p, Known: q))).ToLookup(q => q.Procedure, q => q.Known);
        _questions = new([.. _steps.SelectMany((r, i) => known[r.Procedure].Where(q => q.Answer == r.Step).Select(q => (q.Question, i)))], _steps.Length);
        _classifier = new([.. known.SelectMany(k => k.Select(q => (q.Features, k.Key.Id)))]);
        _rankings = procedures.AsParallel().Select(p => (p.Id, Ranking: new StepRanking(p, cues, [.. known[p]]))).ToDictionary(r => r.Id, r => r.Ranking, StringComparer.Ordinal);
    }

    /// <summary>
    /// The steps that answer a question, best first, all of one procedure; no steps if the question is about a procedure as a whole,
    /// and no procedure if the handbook does not answer it.
    /// </summary>
    public (Procedure? Procedure, IReadOnlyList<Step> Steps) Find(Sentence question)
    {
        var aspect = Aspects.Read(question);
        var procedure = ProcedureOf(question);
        return procedure is null ? (null, []) : (procedure, Find(question, procedure, aspect));
    }

    /// <summary>How much the closest step of the handbook has in common with a text.</summary>
    public double Likeness(Sentence text) => _steps.Length == 0 ? 0 : _index.Score([(HandbookWords.Empty.RemovedFrom(text).Bones, 1)]).Max();

    /// <summary>The steps of a procedure that answer a question, best first; empty if it is about the procedure as a whole.</summary>
    public IReadOnlyList<Step> Find(Sentence question, Procedure procedure, Aspect aspect)
    {
        if (aspect is Aspect.Documents or Aspect.When or Aspect.What && _rankings[procedure.Id].IsAboutTheWhole(question)) return [];
        var scored = Ranked(question, procedure, aspect);
        if (scored.Count == 0) return [];
        // That a step has a deadline does not make it the one that is asked about.
        var (first, second) = (scored[0].Score - StepRanking.Given(aspect), scored.Count == 1 ? 0 : scored[1].Score - StepRanking.Given(aspect));
        var clear = first >= MinScore || (first >= MinClearScore && first >= ClearLead * second);
        return clear ? [.. scored.TakeWhile(r => r.Score >= SecondShare * scored[0].Score).Take(2).Select(r => r.Step)] : [];
    }

    internal IReadOnlyList<(Step Step, double Score)> Ranked(Sentence question, Procedure procedure, Aspect aspect) =>
        _rankings[procedure.Id].Rank(question, aspect);

    /// <summary>The procedure named most clearly, or else the one with the closest step.</summary>
    private Procedure? ProcedureOf(Sentence question)
    {
        if (_steps.Length == 0) return null;
        var named = _cues.Rank(question);
        if (named.Count > 0 && named[0].Score >= ClearName && (named.Count == 1 || named[0].Score - named[1].Score >= ClearNameLead)) return _steps.First(r => r.Procedure.Id == named[0].Procedure).Procedure;
        var weights = named.ToDictionary(n => n.Procedure, n => n.Score, StringComparer.Ordinal);
        var likeness = _index.Score(StepFields.Query(question, question));
        var like = _questions.Score(question);
        var probable = _classifier.Probabilities(KnownQuestion.FeaturesOf(question));
        var best = _steps.Select((r, i) => (r.Procedure, Score: likeness[i] + (PerLike * like[i])))
            .MaxBy(r => r.Score + (PerProbability * probable.GetValueOrDefault(r.Procedure.Id)) + (PerCue * weights.GetValueOrDefault(r.Procedure.Id)));
        return best.Procedure is not null && (best.Score >= MinUnnamedScore || weights.ContainsKey(best.Procedure.Id)) ? best.Procedure : null;
    }
}
