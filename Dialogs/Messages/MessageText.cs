using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Messages;

/// <param name="Text">The mention's text in the message.</param>
/// <param name="Name">Name of the person or bot mentioned.</param>
public sealed record MessageMention(string Text, string Name, bool IsBot);

/// <summary>
/// Extracts what a person typed from a Teams message: removes mentions of the bot, quoted and forwarded messages, HTML
/// entities, attachment markers and invisible characters. A mention of a colleague becomes their name.
/// </summary>
public static partial class MessageText
{
    /// <summary>Bounds the work per message; nobody types more.</summary>
    private const int MaxLength = 40_000;

    /// <param name="text">The message's text.</param>
    /// <param name="html">The same text as HTML, if the client sent it.</param>
    /// <param name="bot">The bot's name.</param>
    /// <returns>The typed text, and the same without the names of mentioned colleagues.</returns>
    public static (string Text, string Request) Read(string? text, string? html, IReadOnlyList<MessageMention> mentions, string? bot)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        // Only the HTML reveals which part of the text was quoted or forwarded.
        var typed = html is not null && WithoutQuotations(Cut(html)) is { } own ? Words(own) : Cut(text ?? "");
        typed = Attached().Replace(Quoted().Replace(typed, " "), " ");
        var bots = mentions.Where(m => m.IsBot).SelectMany(m => new[] { Name(m.Text), m.Name }).Append(bot ?? "").Where(n => n.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (Clean(Mentioned().Replace(typed, m => bots.Contains(Name(m.Value)) ? " " : $" {Name(m.Value)} ")), Clean(Mentioned().Replace(typed, m => mentions.Count > 0 || bots.Contains(Name(m.Value)) ? " " : $" {Name(m.Value)} ")));
    }

    /// <summary>The HTML without what was quoted or forwarded, which may itself quote something; null if there is nothing of the kind.</summary>
    private static string? WithoutQuotations(string html)
    {
        var own = new StringBuilder();
        var from = 0;
        for (var start = Quotation().Match(html); start.Success; start = Quotation().Match(html, from))
        {
            if (EndOf(html, start.Index) is not { } end) break;
            own.Append(html, from, start.Index - from).Append(' ');
            from = end;
        }

        return from == 0 ? null : own.Append(html, from, html.Length - from).ToString();
    }

    /// <summary>Where a block that begins at an index ends, with the blocks within it; null if it does not end.</summary>
    private static int? EndOf(string html, int start)
    {
        var depth = 0;
        for (var tag = Block().Match(html, start); tag.Success; tag = tag.NextMatch())
        {
            depth += tag.Groups["end"].Length > 0 ? -1 : 1;
            if (depth == 0) return tag.Index + tag.Length;
        }

        return null;
    }

    private static string Name(string mention) =>
        Mentioned().Match(mention) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["name"].Value).Trim() : mention.Trim();

    private static string Clean(string typed) => TypedText.Clean(WebUtility.HtmlDecode(typed));

    private static string Words(string html) =>
        Tags().Replace(Images().Replace(html, m => $" {m.Groups["alt"].Value} "), m => m.Value.StartsWith("<at", StringComparison.OrdinalIgnoreCase) || m.Value.StartsWith("</at", StringComparison.OrdinalIgnoreCase) ? m.Value : " ");

    private static string Cut(string text) => text.Length <= MaxLength ? text : text[..MaxLength];

    [GeneratedRegex("<at\\b[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Mentioned();

    [GeneratedRegex("<quoted\\b[^>]*?/>|<quoted\\b[^>]*>.*?</quoted>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("<attachment\\b[^>]*>\\s*</attachment>|<attachment\\b[^>]*/>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attached();

    [GeneratedRegex("<blockquote\\b[^>]*itemtype=[\"']?https?://schema\\.skype\\.com/(?:Reply|Forward)[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex("<(?<end>/?)blockquote\\b[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Block();

    [GeneratedRegex("<img\\b[^>]*\\balt=\"(?<alt>[^\"]*)\"[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Images();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
