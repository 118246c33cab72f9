using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A case number within a message.</summary>
/// <param name="Rest">The text around it.</param>
/// <param name="Whole">True if it includes the year; otherwise it may be an ordinary word followed by a number.</param>
internal sealed record CaseMention(CaseNumber Number, string Rest, bool Whole);

/// <summary>Finds case numbers, even if they are written with spaces, without dashes, or without the current fiscal year.</summary>
internal sealed partial class CaseMentions
{
    private static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(1);

    private readonly Regex? _loose;
    private readonly Regex? _short;

    public CaseMentions(IEnumerable<string> codes)
    {
        var known = string.Join('|', codes.OrderByDescending(c => c.Length).Select(c => Regex.Escape(TextNormalizer.Normalize(c))));
        if (known.Length == 0) return;
        _loose = new($@"(?<![a-z0-9])([0-9]{{4}})[\s\-./]*({known})[\s\-./]*([0-9]{{1,6}})(?![a-z0-9])", RegexOptions.CultureInvariant, MatchTimeout);
        _short = new($@"(?<![a-z0-9])({known})[\s\-./]*([0-9]{{1,6}})(?![a-z0-9])", RegexOptions.CultureInvariant, MatchTimeout);
    }

    /// <param name="text">The normalized text.</param>
    /// <param name="today">Provides the fiscal year if the number has none; null to require a year.</param>
    public CaseMention? Find(string text, DateOnly? today)
    {
        if ((Strict().Match(text) is { Success: true } strict ? strict : _loose?.Match(text)) is { Success: true } whole)
            return Create(text, whole, Number(whole.Groups[1]), whole.Groups[2], whole.Groups[3], true);
        return today is { } date && _short?.Match(text) is { Success: true } part
            ? Create(text, part, FiscalYear.FromDate(date).BuddhistYear, part.Groups[1], part.Groups[2], false)
            : null;
    }

    private static CaseMention Create(string text, Match match, int year, Group code, Group running, bool whole) => new(
        new CaseNumber(new(year), code.Value.ToUpperInvariant(), Number(running)),
        $"{text[..match.Index]} {text[(match.Index + match.Length)..]}".Trim(),
        whole);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![a-z0-9])([0-9]{4}) ?- ?([a-z][a-z0-9]{1,11}) ?- ?([0-9]{1,6})(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Strict();
}
