using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Sanitizes file names for all file systems and SharePoint.</summary>
public static class FileNames
{
    /// <summary>Longest name in UTF-16 units. Thai letters take 3 bytes in UTF-8, and file systems allow 255 bytes.</summary>
    public const int Longest = 80;

    private const string Forbidden = "\"*:<>?/\\|#%~&{}";

    private static readonly FrozenSet<string> Reserved = new[] { "CON", "PRN", "AUX", "NUL", "DESKTOP" }
        .Concat(Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Returns the last path segment without forbidden and control characters, leading dots, and trailing dots and spaces.
    /// Shortening keeps the extension. The result is never empty; the operation is idempotent.
    /// </summary>
    /// <remarks>Source: "Invalid file names and file types in OneDrive and SharePoint", support.microsoft.com.</remarks>
    public static string Clean(string? name)
    {
        var cleaned = new StringBuilder();
        foreach (var rune in (name ?? "").Split('/', '\\')[^1].EnumerateRunes()) cleaned.Append(Kept(rune));

        // Normalized last: lone surrogates would make it throw, and dropped characters may have separated combining ones.
        var text = cleaned.ToString().Normalize(NormalizationForm.FormC)
            .Replace("_vti_", "_vti-", StringComparison.OrdinalIgnoreCase).Trim(' ', '.', '_');
        return text.Length == 0 ? "file" : Shorten(Unreserved(text));
    }

    private static string Kept(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        // Direction marks would let "gnp.exe" read as "exe.png".
        UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => "",
        UnicodeCategory.Control => rune.IsAscii ? "_" : "",
        UnicodeCategory.SpaceSeparator => " ",
        _ when rune == Rune.ReplacementChar => "",
        _ => rune.IsAscii && Forbidden.Contains((char)rune.Value) ? "_" : rune.ToString(),
    };

    // Windows treats CON and similar names as devices, whatever the extension.
    private static string Unreserved(string name)
    {
        var stem = name.Split('.')[0];
        return Reserved.Contains(stem.TrimEnd(' ')) ? $"{stem}_{name[stem.Length..]}" : name;
    }

    private static string Shorten(string name)
    {
        if (name.Length <= Longest) return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > 12) extension = "";
        var end = Longest - extension.Length;
        if (char.IsHighSurrogate(name[end - 1])) end--;
        return name[..end].TrimEnd(' ', '.', '_') + extension;
    }
}
