using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The rows of a case, each with what became of it; of a span that repeats those of one round, and a line for the others.</summary>
internal static class StatusRows
{
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Extent extent)
    {
        var procedure = view.Procedure;
        // Outside the span: the round that was left; before it, the first to come.
        var round = procedure.Rounds is { } span ? view.Case.Visits.FindLast(v => v.Round is not null)?.Round ?? span.Each[0].Key : null;
        var steps = procedure.Steps.Where(s => !procedure.IsInSpan(s) || s.IsIn(round));
        // As many rows as the office will ever print fit; text is what takes the space.
        foreach (var step in steps.Take(40))
        {
            if (step.Key == procedure.Rounds?.From) foreach (var line in RoundsDone(view, round!)) yield return line;
            yield return Row(view, step, procedure.IsInSpan(step) ? round : null, extent);
            if (step.Key == procedure.Rounds?.To) foreach (var line in RoundsToCome(view, round!)) yield return line;
        }
    }

    private static IEnumerable<AdaptiveElement> RoundsDone(CaseView view, string round)
    {
        var done = view.Procedure.Rounds!.Each.TakeWhile(r => r.Key != round).ToList();
        if (done.Count > 0) yield return Words.Line(Words.Run("✅"), Words.Subtle($"ครบแล้ว {ThaiFormat.Number(done.Count)} รอบ ล่าสุด {RoundText.Named(done[^1])}"));
        yield return Words.Heading(RoundText.Of(view.Procedure, round)!);
    }

    private static IEnumerable<AdaptiveElement> RoundsToCome(CaseView view, string round)
    {
        var left = view.Procedure.Rounds!.Each.SkipWhile(r => r.Key != round).Count() - 1;
        if (left > 0) yield return Words.Line(Words.Run("○"), Words.Subtle($"แล้วทำซ้ำอีก {ThaiFormat.Number(left)} รอบ"));
    }

    private static AdaptiveRichTextBlock Row(CaseView view, Step step, string? round, Extent extent)
    {
        var title = CaseHeader.RowAndTitle(step, extent);
        var last = view.Case.Visits.FindLast(v => v.Step == step.Key && v.Round == round);
        if (last is not null && last == view.Case.Current) return Words.Line(Words.Run("▶️"), Words.Bold(title), Words.Subtle("ขณะนี้"));
        if (last is not { FinishedAt: { } at, By: not null }) return Words.Line(Words.Run("○"), Words.Subtle(title));

        // After a return the rows behind it stand again to be done: a tick would say too much.
        var open = view.Case.Current is { } current && view.Procedure.Find(current.Step) is { } now && now.Row < step.Row;
        var what = (open ? "ครั้งก่อน: " : "") + $"{PlainText.Line(OutcomeText.Of(last, step).Th, extent.Line)} {PlainText.Line(Decided.By(last).Name, extent.Line)} {ThaiFormat.ShortDate(at)}";
        return Words.Line(Words.Run(last.Returned ? "↩️" : open ? "○" : "✅"), Words.Run(title), Words.Subtle(what));
    }
}
