using System.Collections.Immutable;

namespace OnesqaBot.Workflow;

/// <summary>Folds what happens in a collection.</summary>
internal static class AnswerFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        AnswersAsked x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Asked = [.. x.Respondents.Select(Read)] }),
        AnswerGiven x => CaseFold.OnVisit(state, x.Step, x.Visit, v =>
        {
            var answer = new Answer(Read(x.Respondent), x.Fields, e.By, e.At, x.Late) { WithoutDocuments = x.WithoutDocuments };
            return v with { Answers = v.Answers.RemoveAll(a => a.From == answer.From).Add(answer) };
        }),
        AnswerAccepted x => OnAnswer(state, x.Step, x.Visit, x.Respondent, a => Judged(a, AnswerStatus.Accepted, e, null)),
        AnswerReturned x => OnAnswer(state, x.Step, x.Visit, x.Respondent, a => Judged(a, AnswerStatus.Returned, e, x.Reason)),
        RespondentsReminded x => CaseFold.OnVisit(state, x.Step, x.Visit, v => v with { Reminded = (e.At, [.. x.Respondents.Select(Read)]) }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is none of a collection."),
    };

    /// <summary>Answers when the row comes again: what was accepted is looked at once more, and returned where it must be mended.</summary>
    public static ImmutableList<Answer> Again(ImmutableList<Answer> answers) =>
        [.. answers.Select(a => a.Status == AnswerStatus.Accepted ? a with { Status = AnswerStatus.Sent } : a)];

    private static Answer Judged(Answer answer, AnswerStatus status, RecordedEvent e, string? reason) =>
        answer with { Status = status, JudgedBy = e.By, JudgedAt = e.At, Reason = reason };

    private static Case OnAnswer(Case state, string step, int visit, string respondent, Func<Answer, Answer> change) =>
        CaseFold.OnVisit(state, step, visit, v =>
        {
            var found = v.AnswerOf(Read(respondent)) ?? throw new InvalidOperationException($"No answer of {respondent}.");
            return v with { Answers = v.Answers.Replace(found, change(found)) };
        });

    private static Respondent Read(string text) =>
        Respondent.Parse(text) ?? throw new InvalidOperationException($"'{text}' is no respondent.");
}
