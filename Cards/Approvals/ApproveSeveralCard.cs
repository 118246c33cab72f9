using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;

namespace OnesqaBot.Cards.Approvals;

/// <summary>
/// Papers that await the viewer's approval, each with its documents and a tick that says whether they were opened, and one button.
/// Nothing is ticked at first.
/// </summary>
public static class ApproveSeveralCard
{
    /// <summary>The value of the choice that leaves a paper undecided.</summary>
    public const string Undecided = "no";

    private const int MaxDocuments = 3;

    /// <param name="papers">Each with the visit that is to decide.</param>
    /// <param name="more">How many more await the viewer.</param>
    /// <param name="form">The refused form; null at first.</param>
    public static DrawnCard Draw(IReadOnlyList<(CaseView View, StepVisit Visit)> papers, int more, TypedForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(papers);
        return DetailLevel.Fit(form, detail => CardLayout.Create(
            ApprovalTexts.Title,
            [
                .. CardLayout.Title(ApprovalTexts.Title),
                CardText.Small(ApprovalTexts.Explanation),
                .. papers.SelectMany(p => Paper(p.View, p.Visit, detail)),
                .. CardLayout.Rest(more, GeneralTexts.CasesCounter, ApprovalTexts.NextTime),
            ],
            [Buttons.Send(new ApproveSeveralAction(new Dictionary<string, string>())), Buttons.Plain(new AskWaiting(), ApprovalTexts.DoNot)]));
    }

    private static IEnumerable<AdaptiveElement> Paper(CaseView view, StepVisit visit, DetailLevel detail)
    {
        var stepView = new StepView(view, view.Procedure.StepOf(visit)!, visit);
        var documents = Preparation.ForStep(stepView).Current;
        var title = CardText.Line(CardText.Bold(CaseTitle.Format(view.Procedure, view.Case.Subject, detail.Line)));
        title.Separator = true;
        return
        [
            title,
            CardText.Small($"{view.Case.Number} · {CaseHeader.NumberAndTitle(stepView.Step, detail)}"),
            .. documents.Count == 0 ? [CardText.Small(ElementTexts.NoDocuments)] : DocumentLines.List(view.Case, documents.TakeLast(MaxDocuments), detail, _ => "", view),
            .. OutcomeSection.ReturnReason(view, visit, detail, isShort: true),
            new AdaptiveChoiceSetInput
            {
                Id = CardData.Field(Approvals.Paper.ForVisit(view.Case.Number, visit).ToString()),
                Label = ApprovalTexts.DecisionOn(view.Case.Number.ToString()),
                Style = AdaptiveChoiceInputStyle.Expanded,
                Wrap = true,
                Value = Undecided,
                Choices =
                [
                    new AdaptiveChoice { Title = ApprovalTexts.Undecided, Value = Undecided },
                    .. documents.Count == 0 ? [Choice(Reading.NoDocuments)] : new[] { Choice(Reading.Opened), Choice(Reading.NotOpened) },
                ],
            },
        ];
    }

    private static AdaptiveChoice Choice(Reading reading) => new() { Title = Describe(reading), Value = reading.ToString() };

    private static string Describe(Reading reading) => reading switch
    {
        Reading.Opened => ApprovalTexts.ApproveOpened,
        Reading.NotOpened => ApprovalTexts.ApproveNotOpened,
        Reading.NoDocuments => ApprovalTexts.ApproveWithoutDocuments,
    };
}
