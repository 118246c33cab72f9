using System.Net;
using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Messages;

/// <param name="Text">The mention as it stands in the message.</param>
/// <param name="Name">Of who is mentioned.</param>
public sealed record MessageMention(string Text, string Name, bool IsBot);

/// <summary>
/// Takes off what Teams puts around a person's words: mentions, quoted and forwarded messages, HTML entities, markers of
/// attachments and what cannot be seen. A colleague's mention is his name.
/// </summary>
public static partial class MessageText
{
    /// <summary>Longer than this nobody types; a bound on the work that a message can cause.</summary>
    private const int Longest = 40_000;

    /// <param name="text">The message's text.</param>
    /// <param name="html">Its words once more as HTML, where the client sent them.</param>
    /// <param name="bot">The bot's name.</param>
    /// <returns>What was said, and the same without colleagues' names.</returns>
    public static (string Text, string Wish) Read(string? text, string? html, IReadOnlyList<MessageMention> mentions, string? bot)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        // Only the HTML tells what of the text was quoted or forwarded.
        var said = html is not null && Quotation().IsMatch(Cut(html)) ? Words(Quotation().Replace(Cut(html), " ")) : Cut(text ?? "");
        said = Attached().Replace(Quoted().Replace(said, " "), " ");
        var bots = mentions.Where(m => m.IsBot).SelectMany(m => new[] { Name(m.Text), m.Name }).Append(bot ?? "").Where(n => n.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (Clean(Mentioned().Replace(said, m => bots.Contains(Name(m.Value)) ? " " : $" {Name(m.Value)} ")), Clean(Mentioned().Replace(said, m => mentions.Count > 0 || bots.Contains(Name(m.Value)) ? " " : $" {Name(m.Value)} ")));
    }

    private static string Name(string mention) => Mentioned().Match(mention) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups["name"].Value).Trim() : mention.Trim();

    private static string Clean(string said) => TypedText.Clean(WebUtility.HtmlDecode(said));

    private static string Words(string html) => Tags().Replace(Images().Replace(html, m => $" {m.Groups["alt"].Value} "), m => m.Value.StartsWith("<at", StringComparison.OrdinalIgnoreCase) || m.Value.StartsWith("</at", StringComparison.OrdinalIgnoreCase) ? m.Value : " ");

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];

    [GeneratedRegex("<at\\b[^>]*>(?<name>.*?)</at>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Mentioned();

    [GeneratedRegex("<quoted\\b[^>]*?/>|<quoted\\b[^>]*>.*?</quoted>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("<attachment\\b[^>]*>\\s*</attachment>|<attachment\\b[^>]*/>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Attached();

    [GeneratedRegex("<blockquote\\b[^>]*itemtype=\"?https?://schema\\.skype\\.com/(?:Reply|Forward)[^>]*>.*?</blockquote>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Quotation();

    [GeneratedRegex("<img\\b[^>]*\\balt=\"(?<alt>[^\"]*)\"[^>]*>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Images();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
