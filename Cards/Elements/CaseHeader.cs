using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The top of every card of a case: its number, its place and its subject.</summary>
internal static class CaseHeader
{
    /// <summary>The header of a card about one step.</summary>
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, Step step, StepVisit visit, DetailLevel detail)
    {
        var time = RoundText.Attempt(view.Case.AttemptInRound(visit)) is { } again ? $" · {again}" : "";
        yield return CardText.Small($"{view.Case.Number} · {Place(view.Procedure, step)}{time}");
        if (RoundText.Describe(view.Procedure, visit.Round) is { } round) yield return CardText.Small(round);
        yield return Title(step.Title.Localized(), detail);
        yield return Subject(view, detail);
    }

    /// <summary>The header of a card that asks its viewer to act: first what is asked, then of which case and step.</summary>
    /// <param name="ask">What is asked: รอท่านอนุมัติ.</param>
    public static IEnumerable<AdaptiveElement> Asking(string ask, CaseView view, Step step, StepVisit visit, DetailLevel detail)
    {
        var parts = new[]
        {
            view.Case.Number.ToString(), Place(view.Procedure, step), RoundText.Attempt(view.Case.AttemptInRound(visit)), RoundText.Describe(view.Procedure, visit.Round),
        };
        yield return Title($"{ask} · {PlainText.Line(view.Procedure.ShortTitle.Localized(), detail.Line)}", detail);
        yield return Subject(view, detail);
        yield return CardText.Spread(AdaptiveSpacing.Small, CardText.Bold(PlainText.Line(step.Title.Localized(), detail.Line)));
        yield return CardText.Small(string.Join(" · ", parts.OfType<string>()));
    }

    /// <summary>The header of a card about the whole case.</summary>
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, string title, DetailLevel detail)
    {
        var procedure = view.Procedure.ShortTitle.Localized();
        yield return CardText.Small(title == procedure ? $"{view.Case.Number}" : $"{view.Case.Number} · {PlainText.Line(procedure, detail.Line)}");
        yield return Title(title, detail);
        if (RoundText.Describe(view.Procedure, view.Case.Current?.Round) is { } round) yield return CardText.Small(round);
        yield return Subject(view, detail);
    }

    /// <summary>ข้อ ๑ จาก ๘.</summary>
    public static string Place(Procedure procedure, Step step) =>
        ElementTexts.PlaceOfTotal(StepNumber(step), TextFormat.Number(procedure.Steps.Count));

    /// <summary>ข้อ ๑.</summary>
    public static string StepNumber(Step step) => ElementTexts.StepNumber(TextFormat.Number(step.Row));

    /// <summary>ข้อ ๑ วิเคราะห์ข้อมูล.</summary>
    public static string NumberAndTitle(Step step, DetailLevel detail) => $"{StepNumber(step)} {PlainText.Line(step.Title.Localized(), detail.Line)}";

    private static AdaptiveRichTextBlock Title(string text, DetailLevel detail) => CardText.Spread(
        AdaptiveSpacing.Small, CardText.With(CardText.Bold(PlainText.Line(text, detail.Line)), r => r.Size = AdaptiveTextSize.Large));

    private static AdaptiveRichTextBlock Subject(CaseView view, DetailLevel detail) =>
        CardText.Spread(AdaptiveSpacing.Small, CardText.Subtle(ElementTexts.SubjectLabel), CardText.Bold(PlainText.Line(view.Case.Subject, detail.Line)));
}
