using System.IO.Compression;
using System.Text;
using System.Xml;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Reads the first words of a document, so that whoever decides sees what it is before opening it: of Word and Excel files, whose
/// content is XML in a zip archive, of PDF files that hold text, and of plain text. A scanned page holds none; a picture is shown as
/// such (<see cref="DocumentPicture"/>).
/// </summary>
internal static class DocumentPreview
{
    private const int MaxLength = 240, MaxRows = 3, MaxCells = 6;

    /// <summary>More of a file is not read, however large it says it is.</summary>
    private const int MaxRead = 256 * 1024;

    /// <summary>How deep the parts of a PDF file may lie in each other; one made to exhaust the stack would end the process.</summary>
    private const int MaxDepth = 100;

    private const string Between = " · ";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = false, MaxCharactersInDocument = MaxRead };

    /// <summary>Returns null if there is nothing to show or the file is not what its name says.</summary>
    /// <param name="content">Seekable; its position afterwards is undefined.</param>
    public static string? Read(Stream content, string name)
    {
        try
        {
            var text = Path.GetExtension(name).ToLowerInvariant() switch
            {
                ".docx" => Word(content),
                ".xlsx" => Excel(content),
                ".pdf" => Pdf(content),
                ".txt" or ".csv" => Plain(content),
                _ => null,
            };
            return text is null ? null : Shorten(text);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A damaged or encrypted file is filed as it is; only its preview is missing. What a reader of files throws at one made
            // to break it cannot be listed.
            return null;
        }
    }

    private static string? Word(Stream content)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.GetEntry("word/document.xml") is not { } document) return null;
        var text = new StringBuilder();
        foreach (var (element, value) in Elements(document))
        {
            if (element == "t") text.Append(value);
            else if (element == "p" && text.Length > 0 && !EndsWith(text, Between)) text.Append(Between);
            if (text.Length > MaxLength) break;
        }

        return text.ToString();
    }

    private static bool EndsWith(StringBuilder text, string end) =>
        text.Length >= end.Length && text.ToString(text.Length - end.Length, end.Length) == end;

    private static string? Excel(Stream content)
    {
        using var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Where(e => e.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).MinBy(e => e.FullName, StringComparer.Ordinal) is not { } sheet) return null;
        var shared = archive.GetEntry("xl/sharedStrings.xml") is { } strings ? Strings(strings) : [];
        List<string> rows = [];
        using var reader = Open(sheet);
        while (rows.Count < MaxRows && ReadTo(reader, "row"))
        {
            using var row = reader.ReadSubtree();
            if (Row(row, shared) is { Count: > 0 } cells) rows.Add(string.Join(' ', cells.Take(MaxCells)));
        }

        return string.Join(Between, rows);
    }

    private static List<string> Row(XmlReader row, List<string> shared)
    {
        List<string> cells = [];
        string? type = null;
        while (row.Read())
        {
            if (row.NodeType != XmlNodeType.Element) continue;
            var element = row.LocalName;
            if (element == "c") type = row.GetAttribute("t");
            if (element is not ("v" or "t")) continue;
            var value = Text(row);
            if (type == "s" && element == "v") value = int.TryParse(value, out var index) && index >= 0 && index < shared.Count ? shared[index] : "";
            if (!string.IsNullOrWhiteSpace(value)) cells.Add(value);
        }

        return cells;
    }

    /// <summary>The strings that cells refer to by number; a string may consist of several runs.</summary>
    private static List<string> Strings(ZipArchiveEntry entry)
    {
        List<string> strings = [];
        foreach (var (element, value) in Elements(entry))
        {
            if (element == "si") strings.Add("");
            else if (element == "t" && strings.Count > 0) strings[^1] += value;
            if (strings.Count > MaxRows * MaxCells * 20) break;
        }

        return strings;
    }

    /// <summary>The text of the first page, in reading order.</summary>
    private static string? Pdf(Stream content)
    {
        content.Position = 0;
        using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, MaxStackDepth = MaxDepth });
        return document.NumberOfPages == 0 ? null : ContentOrderTextExtractor.GetText(document.GetPage(1));
    }

    private static string Plain(Stream content)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        var read = new char[MaxLength * 2];
        return new string(read, 0, reader.ReadBlock(read));
    }

    private static IEnumerable<(string Element, string Value)> Elements(ZipArchiveEntry entry)
    {
        using var reader = Open(entry);
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element) yield return (reader.LocalName, reader.LocalName == "t" ? Text(reader) : "");
        }
    }

    /// <summary>The text of the element that the reader is at; the reader stays within it.</summary>
    private static string Text(XmlReader reader) =>
        !reader.IsEmptyElement && reader.Read() && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? reader.Value : "";

    private static bool ReadTo(XmlReader reader, string element)
    {
        while (reader.Read())
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == element) return true;
        return false;
    }

    private static XmlReader Open(ZipArchiveEntry entry) => XmlReader.Create(entry.Open(), Settings);

    private static string? Shorten(string text)
    {
        var line = string.Join(' ', string.Concat(text.Where(c => !char.IsControl(c) || char.IsWhiteSpace(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Trim(' ', '·').Length == 0) return null;
        if (line.Length <= MaxLength) return line.TrimEnd(' ', '·');
        var end = char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return $"{line[..end]}…";
    }
}
