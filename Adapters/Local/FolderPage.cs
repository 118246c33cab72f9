using System.Net;
using System.Text;

namespace OnesqaBot.Adapters.Local;

/// <summary>Renders a plain page, in Thai, that lists a folder.</summary>
internal static class FolderPage
{
    public static string Render(string folder, IReadOnlyList<string> segments, FileLinks links)
    {
        var title = segments.Count == 0 ? "เอกสารทั้งหมด" : string.Join(" / ", segments);
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"th\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
            .Append(WebUtility.HtmlEncode(title))
            .Append("</title><style>body{font:16px/1.7 sans-serif;margin:2em;max-width:50em}small{color:#555}</style><h1>")
            .Append(WebUtility.HtmlEncode(title)).Append("</h1><ul>");
        if (segments.Count > 0) Line(page, links.To(segments.SkipLast(1), folder: segments.Count > 1), "⬆ โฟลเดอร์ก่อนหน้า", "");
        var lines = Lines(folder, segments, links).ToList();
        foreach (var (link, name, note) in lines) Line(page, link, name, note);
        if (lines.Count == 0) page.Append("<li>ยังไม่มีเอกสาร</li>");
        return page.Append("</ul></html>").ToString();
    }

    private static IEnumerable<(Uri Link, string Name, string Note)> Lines(string folder, IReadOnlyList<string> segments, FileLinks links)
    {
        foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path);
            if (name[0] == '.') continue;
            var isFolder = Directory.Exists(path);
            var note = isFolder ? "" : Note(path);
            yield return (links.To([.. segments, name], isFolder), (isFolder ? "📁 " : "📄 ") + name, note);
        }
    }

    private static string Note(string path)
    {
        var older = DocumentTree.Files(path);
        var versions = Directory.Exists(older.Folder) ? Directory.EnumerateFiles(older.Folder, "v*").Count(f => !Path.HasExtension(f)) + 1 : 1;
        var size = FormattableString.Invariant($"{new FileInfo(path).Length:N0} ไบต์");
        return versions == 1 ? size : FormattableString.Invariant($"{size} · ฉบับที่ {versions}");
    }

    private static void Line(StringBuilder page, Uri link, string text, string note) => page
        .Append("<li><a href=\"").Append(WebUtility.HtmlEncode(link.PathAndQuery)).Append("\">").Append(WebUtility.HtmlEncode(text))
        .Append("</a> <small>").Append(WebUtility.HtmlEncode(note)).Append("</small></li>");
}
