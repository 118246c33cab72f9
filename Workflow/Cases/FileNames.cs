using System.Text;

namespace OnesqaBot.Workflow;

/// <summary>Makes any name that came with a file one that every file system and SharePoint takes.</summary>
public static class FileNames
{
    /// <summary>Longest name in UTF-16 units: Thai takes 3 bytes a letter, and file systems stop at 255 bytes.</summary>
    public const int Longest = 80;

    private const string Forbidden = "\"*:<>?/\\|#%~&{}";

    /// <summary>
    /// The last part of the path without forbidden and control characters, leading dots, trailing dots and spaces;
    /// the extension is kept when it must be shortened. Never empty.
    /// </summary>
    /// <remarks>Source: "Invalid file names and file types in OneDrive and SharePoint", support.microsoft.com.</remarks>
    public static string Clean(string? name)
    {
        var last = (name ?? "").Split('/', '\\')[^1].Normalize(NormalizationForm.FormC);
        var cleaned = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            // Direction marks would let "gnp.exe" read as "exe.png".
            var keep = !Rune.IsControl(rune) && Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.Format
                && rune != Rune.ReplacementChar && !(rune.IsAscii && Forbidden.Contains((char)rune.Value));
            cleaned.Append(keep ? rune.ToString() : rune.IsAscii ? "_" : "");
        }

        var text = cleaned.ToString().Trim(' ', '.', '_');
        return text.Length == 0 ? "file" : Shorten(text);
    }

    private static string Shorten(string name)
    {
        if (name.Length <= Longest) return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > 12) extension = "";
        var end = Longest - extension.Length;
        if (char.IsHighSurrogate(name[end - 1])) end--;
        return name[..end].TrimEnd(' ', '.') + extension;
    }
}
