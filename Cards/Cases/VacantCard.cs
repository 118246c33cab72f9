using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the administrators that a step reached a vacant position, and who handles it in the meantime.</summary>
internal static class VacantCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        var position = SignatureText.Position(card.Subject, view.Office, detail.Line);
        var holders = view.Office.Directory.Holders(card.Subject, view.Office.Today);
        return CardLayout.Create(
            CaseTexts.VacantNumbered(view.Case.Number, position),
            [
                .. CaseHeader.Draw(view, CaseTexts.Vacant, detail),
                .. holders.Count > 0 ? Filled(position, holders, detail) : Empty(view, card, position, detail),
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number)), .. holders.Count > 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Plain(new AskActing(), CaseTexts.AppointActing)]]);
    }

    private static IEnumerable<AdaptiveElement> Filled(string position, IReadOnlyList<Person> holders, DetailLevel detail) =>
        [CardText.Line(CardText.Run("✅"), CardText.Bold(position), CardText.Run(CaseTexts.PositionFilled(SignatureText.Names(holders, detail.Line))))];

    private static IEnumerable<AdaptiveElement> Empty(CaseView view, CardRef card, string position, DetailLevel detail) =>
    [
        CardLayout.Box(AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run("⚠️"), CardText.Bold(position), CardText.Run(CaseTexts.HasNoHolder)),
        ]),
        .. view.StepAt(card.Step, card.Visit) is { } step ? (IEnumerable<AdaptiveElement>)[CardText.Fact(CaseTexts.VacantAt, CaseHeader.NumberAndTitle(step, detail))] : [],
        .. Meanwhile(view, card, detail),
        CardText.Plain(CaseTexts.VacantAdvice),
    ];

    private static IEnumerable<AdaptiveElement> Meanwhile(CaseView view, CardRef card, DetailLevel detail)
    {
        if (view.Case.Current is not { } current || current.Step != card.Step || view.StepAt(card.Step, card.Visit) is not { } step) yield break;
        var responsible = Responsibility.Resolve(view.Case, step, view.Office.Directory, view.Office.Today);
        yield return CardText.Fact(CaseTexts.Meanwhile, responsible.MayAct.Count == 0 ? CaseTexts.NobodyMeanwhile : AssigneeLine.InWords(responsible, view.Office, detail));
    }
}
