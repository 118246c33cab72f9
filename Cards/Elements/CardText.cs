using AdaptiveCards;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.Elements;

/// <summary>
/// Creates the text of all cards. Everything is a TextRun, which is never parsed as Markdown: names, reasons, file names and
/// the handbook's text (whose "- " would otherwise become bullets) appear verbatim. Every run is cleaned by
/// <see cref="PlainText"/> here, so that no card can forget it.
/// </summary>
internal static class CardText
{
    /// <summary>The maximum length of a run whose card sets no other limit.</summary>
    private const int DefaultMaxLength = 600;

    public static AdaptiveTextRun Run(string text) => new(PlainText.Line(text, DefaultMaxLength));

    public static AdaptiveTextRun Bold(string text) => With(Run(text), r => r.Weight = AdaptiveTextWeight.Bolder);

    public static AdaptiveTextRun Subtle(string text) => With(Run(text), r => r.IsSubtle = true);

    public static AdaptiveTextRun Colored(string text, AdaptiveTextColor color) => With(Run(text), r => r.Color = color);

    public static AdaptiveRichTextBlock Line(params AdaptiveTextRun[] runs) => Spread(AdaptiveSpacing.Small, runs);

    public static AdaptiveRichTextBlock Spread(AdaptiveSpacing spacing, params AdaptiveTextRun[] runs) =>
        new() { Spacing = spacing, Inlines = [.. WithGaps(runs)] };

    public static AdaptiveRichTextBlock Plain(string text) => Line(Run(text));

    /// <summary>A small, subtle line: hints, dates.</summary>
    public static AdaptiveRichTextBlock Small(string text) =>
        Spread(AdaptiveSpacing.None, With(Subtle(text), r => r.Size = AdaptiveTextSize.Small));

    /// <summary>A small line with space above it.</summary>
    public static AdaptiveRichTextBlock Hint(string text)
    {
        var line = Small(text);
        line.Spacing = AdaptiveSpacing.Medium;
        return line;
    }

    /// <summary>The heading of a part of a card.</summary>
    public static AdaptiveRichTextBlock Heading(string text) => Spread(AdaptiveSpacing.Medium, Bold(text));

    /// <summary>A label and its value: "ผู้เสนอ: นางสาว…".</summary>
    public static AdaptiveRichTextBlock Fact(string name, string value) => Line(Subtle($"{name}:"), Run(value));

    /// <summary>A longer text, line by line.</summary>
    public static IEnumerable<AdaptiveElement> Long(string? text, DetailLevel detail) =>
        PlainText.Lines(text, detail.Text, detail.Lines)
            .Select((line, i) => Spread(i == 0 ? AdaptiveSpacing.Small : AdaptiveSpacing.None, new AdaptiveTextRun(line)));

    /// <summary>A longer text after its label; empty if there is no text.</summary>
    public static IEnumerable<AdaptiveElement> Long(string name, string? text, DetailLevel detail) =>
        PlainText.Lines(text, detail.Text, detail.Lines).Select((line, i) => i == 0
            ? Line(Subtle(name), new AdaptiveTextRun(line))
            : Spread(AdaptiveSpacing.None, new AdaptiveTextRun(line)));

    public static AdaptiveTextRun With(AdaptiveTextRun run, Action<AdaptiveTextRun> change)
    {
        change(run);
        return run;
    }

    // Runs are rendered without a gap, and cleaning trims the spaces at their ends. The gap goes into the run that is not a
    // link, where it would be underlined.
    private static IEnumerable<AdaptiveInline> WithGaps(AdaptiveTextRun[] runs)
    {
        for (var i = 0; i < runs.Length; i++)
        {
            var before = i < runs.Length - 1 && runs[i + 1].SelectAction is not null ? " " : "";
            var gap = i > 0 && runs[i].SelectAction is null ? " " : "";
            runs[i].Text = $"{gap}{runs[i].Text}{before}";
            yield return runs[i];
        }
    }
}
