using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.General;

/// <summary>One procedure: who opens its cases, and its steps with who does what.</summary>
public static class ProcedureCard
{
    public static DrawnCard Draw(Procedure procedure, Actor actor, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        procedure.ShortTitle.Localized(),
        [
            CardText.Small(GeneralTexts.ProcedureOrigin(HandbookUnit.ForProcedure(procedure).Title.Localized(), TextFormat.Printed(procedure.Number), TextFormat.Number(int.Parse(procedure.Edition, System.Globalization.CultureInfo.InvariantCulture)))),
            .. CardLayout.Title(procedure.Title.Localized()),
            // Two numbers or names for one thing confuse whoever has the paper beside the card.
            .. procedure.PrintedAs.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Small(GeneralTexts.AlsoPrintedAs(PlainText.Line(string.Join(" · ", procedure.PrintedAs), detail.Line)))],
            CardText.Fact(GeneralTexts.OpenedByPosition, SignatureText.Position(procedure.OpenedBy, office, detail.Line)),
            .. procedure.Opens is { } opens ? [CardText.Fact(GeneralTexts.OpensItself, GeneralTexts.OpensEachYear(TextFormat.Number(opens.Day), TextFormat.Month(opens.Month)))] : (IEnumerable<AdaptiveElement>)[],
            .. procedure.Rounds is { } span ? [CardText.Fact(GeneralTexts.Repeats, Rounds(procedure, span))] : (IEnumerable<AdaptiveElement>)[],
            // More steps than any procedure has; the space is taken by their text.
            .. procedure.Steps.Take(40).SelectMany(s => StepLines(procedure, s, office, detail)),
        ],
        [
            .. actor.CapacityIn(procedure.OpenedBy) is null ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Primary(new StartProcedure(procedure.Id), GeneralTexts.StartThis)],
            Buttons.Plain(new AskHandbookRow(procedure.Id, 1), GeneralTexts.ReadByRow),
            Buttons.Plain(new AskProcedures(), GeneralTexts.AllProcedures),
        ]));

    private static string Rounds(Procedure procedure, RoundSpan span)
    {
        var (from, to) = (procedure.Step(span.From), procedure.Step(span.To));
        var steps = from == to ? CaseHeader.StepNumber(from) : GeneralTexts.FromTo(CaseHeader.StepNumber(from), TextFormat.Number(to.Row));
        return GeneralTexts.RoundsOfSteps(steps, TextFormat.Number(span.Rounds.Count), span.Rounds[0].Title.Localized(), span.Rounds[^1].Title.Localized());
    }

    private static IEnumerable<AdaptiveElement> StepLines(Procedure procedure, Step step, OfficeView office, DetailLevel detail)
    {
        // The handbook sometimes repeats a row number; show the printed one next to the real one.
        var printed = step.PrintedNumber == ThaiNumerals.Format(step.Row) ? "" : GeneralTexts.PrintedAs(step.PrintedNumber);
        yield return CardText.Spread(AdaptiveSpacing.Medium, CardText.Bold(CaseHeader.NumberAndTitle(step, detail)), CardText.Subtle($"{StepCards.For(step).KindOf(step)}{printed}"));
        yield return CardText.Small(string.Join(" → ", step.Chain.Select(l => Who(l, office, detail))));
        string?[] more =
        [
            step.Window is { } window ? GeneralTexts.WindowIs(WindowText.Describe(window, procedure, null)) : null,
            step.OnlyIn.Count == 0 ? null : GeneralTexts.OnlyIn(string.Join(", ", step.OnlyIn.Select(k => procedure.Round(k)?.Title.Localized() ?? k))),
            step.Expects.Count == 0 ? null : GeneralTexts.DocumentsCount(TextFormat.Number(step.Expects.Count)),
            step.ReturnTargets.Select(procedure.Find).FirstOrDefault() is { } back ? GeneralTexts.ReturnsTo(CaseHeader.StepNumber(back)) : null,
        ];
        if (more.OfType<string>().ToList() is { Count: > 0 } notes) yield return CardText.Small(string.Join(" · ", notes));
    }

    private static string Who(ChainStage stage, OfficeView office, DetailLevel detail) => stage.Body is { } body
        ? ElementTexts.ResolutionOf(SignatureText.Body(body, office, detail.Line))
        : SignatureText.Position(stage.Position, office, detail.Line);
}
