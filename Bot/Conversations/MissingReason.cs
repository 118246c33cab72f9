using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>What is missing on a row that somebody wants to go on all the same: whoever does is asked why.</summary>
internal sealed record MissingReason(IReadOnlyList<ExpectedDocument> Documents, IReadOnlyList<Respondent> Respondents)
{
    private static readonly MissingReason Nothing = new([], []);

    /// <summary>
    /// Asked again where it was asked before, whatever was refused then; and where nothing else is wrong. A form of which
    /// something else is wrong is not left for this question.
    /// </summary>
    public static MissingReason Create(StepAction action, StepVisit visit, CaseView view, Refusal reason)
    {
        var asked = action.Typed?.AskedForReason == true;
        if (!asked && reason is not (DocumentsMissing or SubmissionsMissing)) return Nothing;
        if (view.Case.Current != visit) return Nothing;
        var step = view.Procedure.Step(visit.Step);
        return new(
            ExpectedDocuments.Missing(view.Case, step, visit),
            step is CollectionStep && visit.Stage == 0 ? [.. visit.Asked.Where(r => visit.SubmissionOf(r) is not { Status: SubmissionStatus.Accepted })] : []);
    }
}
