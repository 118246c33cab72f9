using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers questions from the handbook.</summary>
internal sealed class HandbookAnswers(ProcedureLibrary procedures, WorkLists lists, OfficeContext office, RequestAnswers answers) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
        [IntentAnswer.Create<HandbookQuestionIntent>(async (question, caller, cancellation) => await Answer(question, caller, cancellation) ?? answers.Procedures(caller))];

    /// <returns>Null if the handbook no longer has the procedure.</returns>
    private async Task<NewCard?> Answer(HandbookQuestionIntent question, Caller caller, CancellationToken cancellation)
    {
        if (procedures.Newest(question.Procedure) is not { } procedure) return null;
        var mine = caller.IsPersonal ? (await lists.OpenedBy(caller.Person, cancellation)).FirstOrDefault(l => l.Summary.Procedure == procedure.Id)?.Summary.Number : null;
        var asked = new HandbookQuestion(procedure, AspectOf(question.Aspect), [.. question.Steps.Select(procedure.Find).OfType<Step>()], mine);
        return new(HandbookAnswerCard.Draw(asked, caller.Actor, office.Get()), HandbookAnswerCard.Summary(asked, office.Get()));
    }

    private static QuestionAspect AspectOf(Aspect aspect) => aspect switch
    {
        Aspect.What => QuestionAspect.What,
        Aspect.Who => QuestionAspect.Who,
        Aspect.Documents => QuestionAspect.Documents,
        Aspect.When => QuestionAspect.When,
        Aspect.Returned => QuestionAspect.Returned,
        Aspect.Laws => QuestionAspect.Laws,
    };
}
