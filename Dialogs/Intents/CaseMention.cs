using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A case's number within what was said.</summary>
/// <param name="Rest">What was said around it.</param>
/// <param name="Whole">Whether the year was said too; without it the number may be an ordinary word and number.</param>
internal sealed record CaseMention(CaseNumber Number, string Rest, bool Whole);

/// <summary>Finds case numbers, also when they were written with spaces, without dashes, or without this fiscal year.</summary>
internal sealed partial class CaseMentions
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Regex? _loose;
    private readonly Regex? _short;

    public CaseMentions(IEnumerable<string> codes)
    {
        var known = string.Join('|', codes.OrderByDescending(c => c.Length).Select(c => Regex.Escape(TextNormalizer.Normalize(c))));
        if (known.Length == 0) return;
        _loose = new($@"(?<![a-z0-9])([0-9]{{4}})[\s\-./]*({known})[\s\-./]*([0-9]{{1,6}})(?![a-z0-9])", RegexOptions.CultureInvariant, Patience);
        _short = new($@"(?<![a-z0-9])({known})[\s\-./]*([0-9]{{1,6}})(?![a-z0-9])", RegexOptions.CultureInvariant, Patience);
    }

    /// <param name="said">The spoken form.</param>
    /// <param name="today">Whose fiscal year is meant when none is named; null to require one.</param>
    public CaseMention? Find(string said, DateOnly? today)
    {
        if ((Strict().Match(said) is { Success: true } strict ? strict : _loose?.Match(said)) is { Success: true } whole)
            return Create(said, whole, Number(whole.Groups[1]), whole.Groups[2], whole.Groups[3], true);
        return today is { } date && _short?.Match(said) is { Success: true } part
            ? Create(said, part, FiscalYear.FromDate(date).BuddhistYear, part.Groups[1], part.Groups[2], false)
            : null;
    }

    private static CaseMention Create(string said, Match match, int year, Group code, Group running, bool whole) => new(
        new CaseNumber(new(year), code.Value.ToUpperInvariant(), Number(running)),
        $"{said[..match.Index]} {said[(match.Index + match.Length)..]}".Trim(),
        whole);

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<![a-z0-9])([0-9]{4}) ?- ?([a-z][a-z0-9]{1,11}) ?- ?([0-9]{1,6})(?![a-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Strict();
}
