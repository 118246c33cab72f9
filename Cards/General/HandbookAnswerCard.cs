using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>The handbook's answer to a question: one line, the words of the steps, and where they stand. It says no more than the handbook does.</summary>
public static class HandbookAnswerCard
{
    public static DrawnCard Draw(HandbookQuestion question, Actor actor, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var procedure = question.Procedure;
        return CardLayout.Create(
            SpeakText(question, office, detail),
            [
                CardText.Small(PlainText.Line(procedure.ShortTitle.Localized(), detail.Line)),
                .. question.Steps.Count > 0
                    ? question.Steps.SelectMany(s => Answer(s, question, office, detail)).Concat(Elsewhere(question, office, detail))
                    : Overview(question, office, detail),
                CardText.Small(Source(procedure)),
            ],
            [
                .. actor.CapacityIn(procedure.OpenedBy) is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Primary(new StartProcedure(procedure.Id), GeneralTexts.StartThis)],
                .. question.Steps is [var only] ? [Buttons.Plain(new AskHandbookRow(procedure.Id, only.Row), AnswerTexts.ReadThisRow)] : (IEnumerable<AdaptiveAction>)[],
                Buttons.Plain(new AskProcedure(procedure.Id), AnswerTexts.AllSteps),
                .. question.Mine is { } mine ? [Buttons.Plain(new OpenWork(mine), AnswerTexts.MyCase)] : (IEnumerable<AdaptiveAction>)[],
            ]);
    });

    /// <summary>The answer in one line, which is also what a notification shows.</summary>
    public static string Summary(HandbookQuestion question, OfficeView office) => SpeakText(question, office, DetailLevel.Most);

    private static string SpeakText(HandbookQuestion question, OfficeView office, DetailLevel detail)
    {
        // A step that says what was asked is the answer, even if another one is closer.
        var step = question.Steps.FirstOrDefault(s => StepAnswerText.Tells(s, question.Aspect)) ?? (question.Steps.Count > 0 ? question.Steps[0] : null);
        return step is null ? question.Procedure.ShortTitle.Localized() : $"{CaseHeader.NumberAndTitle(step, detail)}: {StepAnswerText.Line(step, question, office, detail)}";
    }

    private static IEnumerable<AdaptiveElement> Answer(Step step, HandbookQuestion question, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Heading(StepAnswerText.Line(step, question, office, detail));
        var printed = step.PrintedNumber == ThaiNumerals.Format(step.Row) ? "" : AnswerTexts.PrintedAs(step.PrintedNumber);
        yield return CardLayout.Box(AdaptiveContainerStyle.Emphasis,
        [
            CardText.Line(CardText.Bold(AnswerTexts.HandbookStep(CaseHeader.NumberAndTitle(step, detail))), CardText.Subtle(printed)),
            .. CardText.Long(HandbookLines.Split(step.Method.Text), detail),
            .. question.Aspect == QuestionAspect.Who ? [CardText.Fact(AnswerTexts.Responsible, PlainText.Line(step.Responsible.Text, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
            .. question.Aspect == QuestionAspect.Documents ? CardText.Long(AnswerTexts.Documents, HandbookLines.Split(step.Documents.Text), detail) : [],
            .. question.Aspect == QuestionAspect.Laws && step.Laws is { } laws ? CardText.Long(HandbookLines.Split(laws.Text), detail) : [],
            .. HandbookLinks.Draw(step, office, detail),
        ]);
    }

    /// <summary>If none of the steps says what was asked, the steps of the procedure that do.</summary>
    private static IEnumerable<AdaptiveElement> Elsewhere(HandbookQuestion question, OfficeView office, DetailLevel detail) =>
        question.Steps.Any(s => StepAnswerText.Tells(s, question.Aspect)) ? [] : Overview(question, office, detail);

    /// <summary>One line for each step that says something about what was asked.</summary>
    private static IEnumerable<AdaptiveElement> Overview(HandbookQuestion question, OfficeView office, DetailLevel detail)
    {
        var steps = question.Procedure.Steps.Where(s => StepAnswerText.Tells(s, question.Aspect)).ToList();
        if (steps.Count == 0) return [CardText.Heading(StepAnswerText.Silent(question.Aspect))];
        return
        [
            CardText.Heading(StepAnswerText.Heading(question.Aspect)),
            .. steps.Take(40).SelectMany(s => (IEnumerable<AdaptiveElement>)
                [CardText.Plain(CaseHeader.NumberAndTitle(s, detail)), .. StepAnswerText.Line(s, question, office, detail) is { Length: > 0 } line && question.Aspect != QuestionAspect.What ? [CardText.Small(line)] : (IEnumerable<AdaptiveElement>)[]]),
        ];
    }

    private static string Source(Procedure procedure)
    {
        var source = AnswerTexts.Source(int.Parse(procedure.Edition, CultureInfo.InvariantCulture), HandbookUnit.ForProcedure(procedure).Title.Localized(), TextFormat.Printed(procedure.Number));
        return HandbookPages.Append(source, procedure.Pages);
    }
}

/// <summary>A question about the handbook, with what answers it.</summary>
/// <param name="Steps">The steps that answer, best first; empty if the whole procedure does.</param>
/// <param name="Mine">The reader's own open case of this procedure; null if there is none.</param>
public sealed record HandbookQuestion(Procedure Procedure, QuestionAspect Aspect, IReadOnlyList<Step> Steps, CaseNumber? Mine);

/// <summary>What is asked of a step. A closed set.</summary>
public enum QuestionAspect
{
    What,
    Who,
    Documents,
    When,
    Returned,
    Laws,
}
