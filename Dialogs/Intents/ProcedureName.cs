using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>One of the names of a procedure.</summary>
/// <param name="Short">True for a nickname, the code or the short title; false for the full title.</param>
internal sealed record ProcedureName(Procedure Procedure, string Normalized, string Compact, bool Short)
{
    /// <summary>The shortest part of a name to look for; shorter ones occur in too many words.</summary>
    private const int MinThaiLength = 4;
    private const int MinLatinLength = 3;

    /// <summary>The shortest Thai part to search for: งบ.</summary>
    private const int MinSearchLength = 2;

    public static IEnumerable<ProcedureName> ForProcedure(Procedure p) =>
        new[] { p.Id, p.Code, p.ShortTitle.Th, p.ShortTitle.En }.Concat(p.Nicknames).Select(name => Create(p, name, true))
            .Concat(new[] { p.Title.Th, p.Title.En }.Concat(p.PrintedAs).Select(name => Create(p, name, false)))
            .Where(n => n.Compact.Length > 0)
            .DistinctBy(n => n.Compact);

    /// <summary>True if the text is part of this name.</summary>
    public bool HasPart(string compact) => Within(compact, Compact) || Within(compact, Normalized);

    /// <summary>True if the text is in this name, also within a word: for a search, which may find too much.</summary>
    public bool Contains(string compact) =>
        compact.Length >= (compact.All(char.IsAscii) ? MinLatinLength : MinSearchLength) && Compact.Contains(compact, StringComparison.Ordinal);

    /// <summary>True if this name occurs in the text.</summary>
    public bool OccursIn(string compact, string normalized) => Within(Compact, compact) || Within(Normalized, normalized);

    private static ProcedureName Create(Procedure procedure, string name, bool isShort)
    {
        var normalized = TextNormalizer.Normalize(name);
        return new(procedure, normalized, TextNormalizer.Compact(normalized), isShort);
    }

    private static bool Within(string part, string text)
    {
        if (part.Length < (part.All(char.IsAscii) ? MinLatinLength : MinThaiLength)) return false;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            if (Begins(text, at) && Ends(text, at + part.Length)) return true;
        return false;
    }

    // Thai has no spaces between words; a word boundary at least never separates a letter from its vowels.
    private static bool Begins(string text, int at) =>
        at == 0 || (!Joined(text[at - 1], text[at]) && !IsDependent(text[at]) && !IsLeadingVowel(text[at - 1]));

    private static bool Ends(string text, int at) =>
        at == text.Length || (!Joined(text[at - 1], text[at]) && !IsDependent(text[at]) && !IsLeadingVowel(text[at - 1]));

    private static bool Joined(char a, char b) => char.IsAsciiLetterOrDigit(a) && char.IsAsciiLetterOrDigit(b);

    private static bool IsDependent(char c) => TextNormalizer.IsThaiMark(c) || c is '\u0E30' or '\u0E32' or '\u0E45';

    private static bool IsLeadingVowel(char c) => c is >= '\u0E40' and <= '\u0E44';
}
