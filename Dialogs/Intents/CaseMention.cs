using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A case number within a message.</summary>
/// <param name="Rest">The text around it.</param>
/// <param name="Whole">True if it includes the year; otherwise it may be an ordinary word followed by a number.</param>
internal sealed record CaseMention(CaseNumber Number, string Rest, bool Whole);

/// <summary>Finds case numbers, even if they are written with spaces, without dashes, or without the current fiscal year.</summary>
internal sealed partial class CaseMentions
{
    /// <summary>Nothing that belongs to the word before or after.</summary>
    private const string Before = @"(?<![a-z0-9\u0E01-\u0E2E\u0E40-\u0E4E])";
    private const string After = "(?![a-z0-9])";

    private readonly Dictionary<string, string> _codes = new(StringComparer.Ordinal);
    private readonly Regex? _loose;
    private readonly Regex? _codeFirst;
    private readonly Regex? _yearLast;
    private readonly Regex? _short;

    public CaseMentions(IEnumerable<Procedure> procedures)
    {
        foreach (var procedure in procedures)
        {
            foreach (var word in procedure.SpokenCodes.Prepend(procedure.Code)) _codes[TextNormalizer.Normalize(word)] = procedure.Code;
        }

        if (_codes.Count == 0) return;
        var known = string.Join('|', _codes.Keys.OrderByDescending(c => c.Length).Select(Regex.Escape));
        _loose = new($@"(?<![a-z0-9])(?<year>[0-9]{{4}})[\s\-./]*(?<code>{known})[\s\-./]*(?<running>[0-9]{{1,6}}){After}", RegexOptions.CultureInvariant);
        _codeFirst = new($@"{Before}(?<code>{known})[\s\-./]+(?<year>2[0-9]{{3}})[\s\-./]+(?<running>[0-9]{{1,6}}){After}", RegexOptions.CultureInvariant);
        _yearLast = new($@"{Before}(?<code>{known})[\s\-.]*(?:ที่|เลขที่|no\.?)?\s*(?<running>[0-9]{{1,6}})\s*/\s*(?<year>[0-9]{{4}}|[0-9]{{2}}){After}", RegexOptions.CultureInvariant);
        _short = new($@"{Before}(?<code>{known})[\s\-./]*(?<running>[0-9]{{1,6}}){After}", RegexOptions.CultureInvariant);
    }

    /// <param name="text">The normalized text.</param>
    /// <param name="today">Provides the fiscal year if the number has none; null to require a year.</param>
    public CaseMention? Find(string text, DateOnly? today)
    {
        if ((Strict().Match(text) is { Success: true } strict ? strict : _loose?.Match(text)) is { Success: true } whole) return Create(text, whole, Number(whole.Groups["year"]), true);
        if (_codeFirst?.Match(text) is { Success: true } turned) return Create(text, turned, Number(turned.Groups["year"]), true);
        if (_yearLast?.Match(text) is { Success: true } last && FiscalYear.Parse(last.Groups["year"].ValueSpan) is { } year) return Create(text, last, year, true);
        return today is { } date && _short?.Match(text) is { Success: true } part ? Create(text, part, FiscalYear.FromDate(date).BuddhistYear, false) : null;
    }

    private CaseMention Create(string text, Match match, int year, bool isWhole) => new(
        new CaseNumber(new(year), _codes.GetValueOrDefault(match.Groups["code"].Value) ?? match.Groups["code"].Value.ToUpperInvariant(), Number(match.Groups["running"])),
        $"{text[..match.Index]} {text[(match.Index + match.Length)..]}".Trim(),
        isWhole);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![a-z0-9])(?<year>[0-9]{4}) ?- ?(?<code>[a-z][a-z0-9]{1,11}) ?- ?(?<running>[0-9]{1,6})(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Strict();
}
