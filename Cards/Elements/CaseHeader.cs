using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The top of every card of a case: which one, where it stands, what it is about.</summary>
internal static class CaseHeader
{
    /// <summary>Of a card that belongs to a row.</summary>
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Step step, StepVisit visit, Extent extent)
    {
        var time = RoundText.Time(view.Case.TimeInRound(visit)) is { } again ? $" · {again}" : "";
        yield return Words.Small($"{view.Case.Number} · {Place(view.Procedure, step)}{time}");
        if (RoundText.Of(view.Procedure, visit.Round) is { } round) yield return Words.Small(round);
        yield return Title(step.Title.Th, extent);
        yield return Words.Small(PlainText.Line(step.Title.En, extent.Line));
        yield return Progress(view.Procedure, step.Row);
        yield return Subject(view, extent);
    }

    /// <summary>Of a card about the whole case.</summary>
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Bilingual title, Extent extent)
    {
        var procedure = view.Procedure.ShortTitle;
        yield return Words.Small(title == procedure ? $"{view.Case.Number}" : $"{view.Case.Number} · {PlainText.Line(procedure.Th, extent.Line)}");
        yield return Title(title.Th, extent);
        yield return Words.Small(title.En);
        if (RoundText.Of(view.Procedure, view.Case.Current?.Round) is { } round) yield return Words.Small(round);
        if (view.Case.Current is { } current && view.Procedure.Find(current.Step) is { } step) yield return Progress(view.Procedure, step.Row);
        yield return Subject(view, extent);
    }

    /// <summary>ข้อ ๑ จาก ๘.</summary>
    public static string Place(Procedure procedure, Step step) => $"{Row(step)} จาก {ThaiFormat.Number(procedure.Steps.Count)}";

    /// <summary>ข้อ ๑.</summary>
    public static string Row(Step step) => $"ข้อ {ThaiFormat.Number(step.Row)}";

    /// <summary>ข้อ ๑ วิเคราะห์ข้อมูล.</summary>
    public static string RowAndTitle(Step step, Extent extent) => $"{Row(step)} {PlainText.Line(step.Title.Th, extent.Line)}";

    private static AdaptiveRichTextBlock Title(string text, Extent extent) => Words.Spread(
        AdaptiveSpacing.Small, Words.With(Words.Bold(PlainText.Line(text, extent.Line)), r => r.Size = AdaptiveTextSize.Large));

    private static AdaptiveRichTextBlock Subject(CaseView view, Extent extent) =>
        Words.Spread(AdaptiveSpacing.Small, Words.Subtle("เรื่อง:"), Words.Bold(PlainText.Line(view.Case.Subject, extent.Line)));

    /// <summary>A dot for each row: done, now, to come.</summary>
    private static AdaptiveRichTextBlock Progress(Procedure procedure, int row) => new()
    {
        Spacing = AdaptiveSpacing.Small,
        Inlines =
        [
            .. Dots('●', row - 1, r => r.Color = AdaptiveTextColor.Good),
            .. Dots('●', 1, r => r.Color = AdaptiveTextColor.Accent),
            .. Dots('○', procedure.Steps.Count - row, r => r.IsSubtle = true),
        ],
    };

    private static IEnumerable<AdaptiveInline> Dots(char dot, int count, Action<AdaptiveTextRun> look) =>
        count <= 0 ? [] : [Words.With(new AdaptiveTextRun(string.Join(' ', Enumerable.Repeat(dot, Math.Min(count, 30))) + " "), look)];
}
