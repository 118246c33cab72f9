using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Finds the name of an agency or meeting in a sentence: words in Latin letters that are neither English prose nor a name of the handbook.</summary>
internal static partial class Names
{
    private static readonly HashSet<string> Joining = new(["of", "for", "and", "the", "in", "on", "&"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Names that the handbook gives to procedures and documents.</summary>
    private static readonly HashSet<string> OfHandbook = new(
        ["mou", "moa", "aqan", "ayqon", "sar", "opdc", "mtef", "erp", "kpi", "onesqa", "asean", "powerpoint", "google", "drive", "sheet", "website", "newsletter", "zoom", "teams", "pdf", "word", "excel"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Prose = new(
        ("the a an is are was to of for in on at and or with what when where who which how many much my i we you it this that next last week month year quarter due do does did have has need want wants "
        + "new start starts begin open create show tell please can could would should will find search case cases work task tasks today tomorrow holiday approve approves approved sign signs signed "
        + "document documents file files status history cancel help hello hi hey thanks thank thx ok okay bot about annual report budget request action plan risk management staff exchange joint "
        + "accreditation assessment study visit conference meeting international academic director board minister late overdue remind draft memo email update online power point up set host organize "
        + "invited are us our from by be get me them done finished yet now project deadline approve deputy case topic agency country partner "
        + "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsKnownWord(string word) => Prose.Contains(word) || OfHandbook.Contains(word);

    /// <summary>The first name in a text as typed; null if none.</summary>
    public static string? FindIn(string text)
    {
        var isThai = text.Any(c => c is >= '\u0E01' and <= '\u0E2E');
        foreach (Match run in Runs().Matches(text))
        {
            var words = run.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
            // "the APQN conference": only the name itself.
            var from = words.FindIndex(w => IsNamePart(w, isThai));
            if (from < 0) continue;
            var to = from;
            for (var i = from + 1; i < words.Count; i++)
            {
                if (IsNamePart(words[i], isThai) || (char.IsUpper(words[i][0]) && !OfHandbook.Contains(words[i]))) to = i;
                else if (!Joining.Contains(words[i])) break;
            }

            var name = string.Join(' ', words.Skip(from).Take(to - from + 1)).Trim('-', '.', '&', ',');
            if (Countries.FindIn(name) is { } country) name = name[..country.Index].Trim();
            if (name.Length >= 2) return isThai && name.All(c => !char.IsUpper(c)) && name.Length <= 8 ? name.ToUpperInvariant() : name;
        }

        return null;
    }

    private static bool IsNamePart(string word, bool isThai) =>
        word.Length >= 2 && !IsKnownWord(word) && Countries.FindIn(word) is not { Index: 0 } && (char.IsUpper(word[0]) || (isThai && word.Length >= 3 && word.All(c => char.IsAsciiLetter(c) || c == '-')));

    [GeneratedRegex("[A-Za-z][A-Za-z0-9&.-]*(?: +[A-Za-z&][A-Za-z0-9&.-]*)*", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
