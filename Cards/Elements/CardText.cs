using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Elements;

/// <summary>
/// All text of all cards. Everything is a TextRun, which is never Markdown: names, reasons, file names and the handbook's
/// own words (whose "- " would else become bullets) all show as they are. Each run is cleaned by <see cref="PlainText"/> here,
/// so that no card can forget it.
/// </summary>
internal static class CardText
{
    /// <summary>What a piece of text is cut at where its card says nothing else.</summary>
    private const int Longest = 600;

    public static AdaptiveTextRun Run(string text) => new(PlainText.Line(text, Longest));

    public static AdaptiveTextRun Bold(string text) => With(Run(text), r => r.Weight = AdaptiveTextWeight.Bolder);

    public static AdaptiveTextRun Subtle(string text) => With(Run(text), r => r.IsSubtle = true);

    public static AdaptiveTextRun Colored(string text, AdaptiveTextColor color) => With(Run(text), r => r.Color = color);

    public static AdaptiveRichTextBlock Line(params AdaptiveTextRun[] runs) => Spread(AdaptiveSpacing.Small, runs);

    public static AdaptiveRichTextBlock Spread(AdaptiveSpacing spacing, params AdaptiveTextRun[] runs) =>
        new() { Spacing = spacing, Inlines = [.. Parted(runs)] };

    public static AdaptiveRichTextBlock Plain(string text) => Line(Run(text));

    /// <summary>A small line in the background: English, hints, dates.</summary>
    public static AdaptiveRichTextBlock Small(string text) =>
        Spread(AdaptiveSpacing.None, With(Subtle(text), r => r.Size = AdaptiveTextSize.Small));

    /// <summary>A small line that stands by itself.</summary>
    public static AdaptiveRichTextBlock Hint(string text)
    {
        var line = Small(text);
        line.Spacing = AdaptiveSpacing.Medium;
        return line;
    }

    /// <summary>Thai, and below it, small, English.</summary>
    public static IEnumerable<AdaptiveElement> Both(Bilingual text) =>
        text.En.Length == 0 ? [Plain(text.Th)] : [Plain(text.Th), Small(text.En)];

    /// <summary>The heading of a part of a card.</summary>
    public static AdaptiveRichTextBlock Heading(string text) => Spread(AdaptiveSpacing.Medium, Bold(text));

    /// <summary>A name and what it is: "ผู้เสนอ  นางสาว…".</summary>
    public static AdaptiveRichTextBlock Fact(string name, string value) => Line(Subtle($"{name}:"), Run(value));

    /// <summary>A longer text in its own lines.</summary>
    public static IEnumerable<AdaptiveElement> Long(string? text, DetailLevel detail) =>
        PlainText.Lines(text, detail.Text, detail.Lines)
            .Select((line, i) => Spread(i == 0 ? AdaptiveSpacing.Small : AdaptiveSpacing.None, new AdaptiveTextRun(line)));

    /// <summary>A longer text behind what it is; nothing when there is none.</summary>
    public static IEnumerable<AdaptiveElement> Long(string name, string? text, DetailLevel detail) =>
        PlainText.Lines(text, detail.Text, detail.Lines).Select((line, i) => i == 0
            ? Line(Subtle(name), new AdaptiveTextRun(line))
            : Spread(AdaptiveSpacing.None, new AdaptiveTextRun(line)));

    public static AdaptiveTextRun With(AdaptiveTextRun run, Action<AdaptiveTextRun> change)
    {
        change(run);
        return run;
    }

    // Runs follow one another without a gap, and cleaning trims the spaces at their ends. The gap stands in the run that
    // is no link: underlined it would show.
    private static IEnumerable<AdaptiveInline> Parted(AdaptiveTextRun[] runs)
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
