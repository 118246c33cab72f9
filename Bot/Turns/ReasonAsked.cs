using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>What is missing on a row that somebody wants to go on all the same: whoever does is asked why.</summary>
internal sealed record ReasonAsked(IReadOnlyList<ExpectedDocument> Documents, IReadOnlyList<Respondent> Respondents)
{
    private static readonly ReasonAsked Nothing = new([], []);

    /// <summary>
    /// Asked again where it was asked before, whatever was refused then; and where nothing else is wrong. A form of which
    /// something else is wrong is not left for this question.
    /// </summary>
    public static ReasonAsked Of(StepAction action, StepVisit visit, CaseView view, Refusal reason)
    {
        var asked = action.Typed?.AskedForReason == true;
        if (!asked && reason is not (DocumentsMissing or AnswersMissing)) return Nothing;
        if (view.Case.Current != visit) return Nothing;
        var step = view.Procedure.Step(visit.Step);
        return new(
            ExpectedDocuments.Missing(view.Case, step, visit),
            step is CollectionStep && visit.Link == 0 ? [.. visit.Asked.Where(r => visit.AnswerOf(r) is not { Status: AnswerStatus.Accepted })] : []);
    }
}
