using System.Collections.Immutable;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>Folds the events of a collection.</summary>
internal static class SubmissionFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        SubmissionsRequested x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Asked = [.. x.Respondents.Select(Read)] }),
        SubmissionReceived x => CaseFold.OnVisit(state, x.Step, x.Visit, v =>
        {
            var submission = new Submission(Read(x.Respondent), x.Fields, e.By, e.At, x.Late) { WithoutDocuments = x.WithoutDocuments };
            return v with { Submissions = v.Submissions.RemoveAll(a => a.From == submission.From).Add(submission) };
        }),
        SubmissionAccepted x => OnSubmission(state, x.Step, x.Visit, x.Respondent, a => Judged(a, SubmissionStatus.Accepted, e, null)),
        // What is to be done again is with the unit again.
        SubmissionReturned x => CaseFold.OnVisit(
            OnSubmission(state, x.Step, x.Visit, x.Respondent, a => Judged(a, SubmissionStatus.Returned, e, x.Reason)), x.Step, x.Visit, v => DelegationFold.Without(v, Read(x.Respondent))),
        RespondentsReminded x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Reminded = (e.At, [.. x.Respondents.Select(Read)]) }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a collection."),
    };

    /// <summary>The submissions of a repeated visit: accepted ones must be reviewed again.</summary>
    public static ImmutableList<Submission> CarriedOver(ImmutableList<Submission> submissions) =>
        [.. submissions.Select(a => a.Status == SubmissionStatus.Accepted ? a with { Status = SubmissionStatus.Sent } : a)];

    private static Submission Judged(Submission submission, SubmissionStatus status, RecordedEvent e, string? reason) =>
        submission with { Status = status, JudgedBy = e.By, JudgedAt = e.At, Reason = reason };

    private static Case OnSubmission(Case state, string step, int visit, string respondent, Func<Submission, Submission> change) =>
        CaseFold.OnVisit(state, step, visit, v =>
        {
            var found = v.SubmissionOf(Read(respondent)) ?? throw new InvalidOperationException($"There is no submission of {respondent}.");
            return v with { Submissions = v.Submissions.Replace(found, change(found)) };
        });

    private static Respondent Read(string text) =>
        Respondent.Parse(text) ?? throw new InvalidOperationException($"'{text}' is not a respondent.");
}
