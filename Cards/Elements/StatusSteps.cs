using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The steps of a case with their outcomes. A repeating span shows the steps of one round, and one line for the others.</summary>
internal static class StatusSteps
{
    public static IEnumerable<AdaptiveElement> Draw(CaseView view, DetailLevel detail)
    {
        var procedure = view.Procedure;
        // After the span: its last round; before it: the first.
        var round = procedure.Rounds is { } span ? view.Case.Current?.Round ?? view.Case.Visits.FindLast(v => v.Round is not null)?.Round ?? span.Rounds[0].Key : null;
        var steps = procedure.Steps.Where(s => !procedure.IsInSpan(s) || s.IsIn(round));
        // More steps than any procedure has; the space is taken by their text.
        foreach (var step in steps.Take(40))
        {
            if (step.Key == procedure.Rounds?.From) foreach (var line in RoundsDone(view, round!)) yield return line;
            yield return Line(view, step, procedure.IsInSpan(step) ? round : null, detail);
            if (step.Key == procedure.Rounds?.To) foreach (var line in RoundsToCome(view, round!)) yield return line;
        }
    }

    private static IEnumerable<AdaptiveElement> RoundsDone(CaseView view, string round)
    {
        // Earlier rounds that are still open stand above, with whoever has them.
        var open = view.Case.OpenVisits.Select(v => v.Round).ToHashSet();
        var done = view.Procedure.Rounds!.Rounds.TakeWhile(r => r.Key != round).Where(r => !open.Contains(r.Key)).ToList();
        if (done.Count > 0) yield return CardText.Line(CardText.Run("✅"), CardText.Subtle(ElementTexts.RoundsDone(TextFormat.Number(done.Count), RoundText.Named(done[^1]))));
        yield return CardText.Heading(RoundText.Describe(view.Procedure, round)!);
    }

    private static IEnumerable<AdaptiveElement> RoundsToCome(CaseView view, string round)
    {
        var left = view.Procedure.Rounds!.Rounds.SkipWhile(r => r.Key != round).Count() - 1;
        if (left > 0) yield return CardText.Line(CardText.Run("○"), CardText.Subtle(ElementTexts.RoundsToCome(TextFormat.Number(left))));
    }

    private static AdaptiveRichTextBlock Line(CaseView view, Step step, string? round, DetailLevel detail)
    {
        var title = CaseHeader.NumberAndTitle(step, detail);
        var last = view.Case.Visits.FindLast(v => v.Step == step.Key && v.Round == round);
        if (last is not null && last == view.Case.Current) return CardText.Line(CardText.Run("▶️"), CardText.Bold(title), CardText.Subtle(ElementTexts.Now));
        if (last is not { FinishedAt: { } at, By: not null }) return CardText.Line(CardText.Run("○"), CardText.Subtle(title));

        // After a return, the later steps must be done again, so they get no tick.
        var open = view.Case.Current is { } current && view.Procedure.Find(current.Step) is { } now && now.Row < step.Row;
        var what = (open ? ElementTexts.EarlierVisit : "") + $"{PlainText.Line(OutcomeText.Describe(last, step), detail.Line)} {SignatureText.Name(OutcomeSection.SignedBy(last), view.Office, detail.Line)} {TextFormat.ShortDate(at)}";
        return CardText.Line(CardText.Run(last.Returned ? "↩️" : open ? "○" : "✅"), CardText.Run(title), CardText.Subtle(what));
    }
}
