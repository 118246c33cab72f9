using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells supervisors that a step is overdue, since when, and who has it. It is for information; they need not act.</summary>
internal static class OverdueCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        var isCurrent = view.Case.Current is { } current && (current.Step, current.VisitNumber) == (card.Step, card.Visit);
        return CardLayout.Create(
            $"{view.Case.Number} {Title(view, card)}",
            [
                .. CaseHeader.Draw(view, Title(view, card), detail),
                .. isCurrent ? Late(view, view.Case.Current!, detail) : MovedOn(view, card, detail),
            ],
            [
                .. isCurrent ? ChaseElements.Button(view) : [],
                .. isCurrent && view.Case.Current!.LastReminder is { Target: not null } ? TargetForm.Draw(view, detail) : [],
                Buttons.Plain(new AskStatus(view.Case.Number)), .. Buttons.Folder(view),
            ]);
    }

    /// <summary>A step without a deadline is not overdue; it has been waiting for a long time.</summary>
    public static string Title(CaseView view, CardRef card) => view.Case.FindVisit(card.Step, card.Visit)?.LastReminder is { Target: null }
        ? CaseTexts.WaitingLong
        : CaseTexts.Overdue;

    private static IEnumerable<AdaptiveElement> Late(CaseView view, StepVisit visit, DetailLevel detail)
    {
        var step = view.Procedure.Step(visit.Step);
        var responsible = Responsibility.Resolve(view.Case, step, view.Office.Directory, view.Office.Today);
        return
        [
            CardLayout.Box(AdaptiveContainerStyle.Warning,
            [
                CardText.Line(CardText.Run("⚠️"), CardText.Bold(CaseHeader.NumberAndTitle(step, detail))),
                .. DueLines.Draw(view, detail),
                .. visit.LastReminder is { Target: null } ? NudgeLines.Draw(visit.StageSince, view.Office) : [],
            ]),
            .. AssigneeLine.Draw(responsible, view.Office, detail),
            .. visit.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(ElementTexts.Answers, SubmissionText.Totals(visit))],
            .. ChaseElements.Line(visit, view.Office, detail),
            CardText.Plain(CaseTexts.OverdueExplanation),
        ];
    }

    private static IEnumerable<AdaptiveElement> MovedOn(CaseView view, CardRef card, DetailLevel detail)
    {
        var title = view.StepAt(card.Step, card.Visit) is { } step ? CaseHeader.NumberAndTitle(step, detail) : card.Step;
        return view.Case.FindVisit(card.Step, card.Visit) is { FinishedAt: { } at }
            ? [CardText.Line(CardText.Run("✅"), CardText.Bold(title), CardText.Run(CaseTexts.CompletedAt(TextFormat.Moment(at)))), .. CaseStatusSection.Draw(view, detail)]
            : CaseStatusSection.Draw(view, detail);
    }
}
