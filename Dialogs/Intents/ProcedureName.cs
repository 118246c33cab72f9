using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>One of the names by which a procedure is known.</summary>
/// <param name="Short">A nickname, the code or the short title; otherwise the full title.</param>
internal sealed record ProcedureName(Procedure Procedure, string Spoken, string Compact, bool Short)
{
    /// <summary>Shortest part of a name that is looked for: shorter ones stand in too many words.</summary>
    private const int ShortestThai = 4;
    private const int ShortestLatin = 3;

    public static IEnumerable<ProcedureName> ForProcedure(Procedure p) =>
        new[] { p.Id, p.Code, p.ShortTitle.Th, p.ShortTitle.En }.Concat(p.Nicknames).Select(name => Make(p, name, true))
            .Concat(new[] { p.Title.Th, p.Title.En }.Select(name => Make(p, name, false)))
            .Where(n => n.Compact.Length > 0)
            .DistinctBy(n => n.Compact);

    /// <summary>Whether what was said is a part of this name.</summary>
    public bool HasPart(string compact) => Within(compact, Compact) || Within(compact, Spoken);

    /// <summary>Whether this name stands in what was said.</summary>
    public bool StandsIn(string compact, string spoken) => Within(Compact, compact) || Within(Spoken, spoken);

    private static ProcedureName Make(Procedure procedure, string name, bool isShort)
    {
        var spoken = TextNormalizer.Normalize(name);
        return new(procedure, spoken, TextNormalizer.Compact(spoken), isShort);
    }

    private static bool Within(string part, string text)
    {
        if (part.Length < (part.All(char.IsAscii) ? ShortestLatin : ShortestThai)) return false;
        for (var at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            if (Begins(text, at) && Ends(text, at + part.Length)) return true;
        return false;
    }

    // Thai has no spaces: a word begins and ends at the least where no letter is torn from its vowels.
    private static bool Begins(string text, int at) =>
        at == 0 || (!Joined(text[at - 1], text[at]) && !IsDependent(text[at]) && !IsLeadingVowel(text[at - 1]));

    private static bool Ends(string text, int at) =>
        at == text.Length || (!Joined(text[at - 1], text[at]) && !IsDependent(text[at]) && !IsLeadingVowel(text[at - 1]));

    private static bool Joined(char a, char b) => char.IsAsciiLetterOrDigit(a) && char.IsAsciiLetterOrDigit(b);

    private static bool IsDependent(char c) => TextNormalizer.IsThaiMark(c) || c is '\u0E30' or '\u0E32' or '\u0E45';

    private static bool IsLeadingVowel(char c) => c is >= '\u0E40' and <= '\u0E44';
}
