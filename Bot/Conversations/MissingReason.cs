using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Bot.Conversations;

/// <summary>What is missing at a step that someone wants to complete anyway, for which a reason is requested.</summary>
internal sealed record MissingReason(IReadOnlyList<ExpectedDocument> Documents, IReadOnlyList<Respondent> Respondents)
{
    private static readonly MissingReason Nothing = new([], []);

    /// <summary>
    /// Returns what is missing if that is the reason for the refusal, or if the form already asked for it, whatever the refusal is
    /// now. A form with a different problem is not replaced by this question.
    /// </summary>
    public static MissingReason Create(StepAction action, StepVisit visit, CaseView view, Refusal reason)
    {
        var asked = action.Typed?.AskedForReason == true;
        if (!asked && reason is not (DocumentsMissing or SubmissionsMissing)) return Nothing;
        if (!view.Case.OpenVisits.Contains(visit)) return Nothing;
        var step = view.Procedure.Step(visit.Step);
        return new(
            ExpectedDocuments.Missing(view.Case, step, visit),
            visit.Stage == 0 ? [.. visit.Asked.Where(r => visit.SubmissionOf(r) is not { Status: SubmissionStatus.Accepted })] : []);
    }
}
