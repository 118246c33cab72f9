using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters.Local;

/// <summary>A page that explains why a link cannot be followed directly, and what to do: in Thai, and in English below, because who follows it is not known.</summary>
/// <param name="Lines">The paragraphs.</param>
/// <param name="Links">Links to continue with; those on this host have only a path.</param>
public sealed record NoticePage(Bilingual Title, IReadOnlyList<Bilingual> Lines, params IReadOnlyList<(string To, string Text)> Links)
{
    /// <summary>The page for a document that does not exist.</summary>
    public static NoticePage NoDocument(params IReadOnlyList<(string To, string Text)> links) =>
        new(LocalTexts.NoDocument, [LocalTexts.DocumentMoved, LocalTexts.HowToFind], links);

    public IResult Result(int status) => Results.Content(Html(), "text/html; charset=utf-8", statusCode: status);

    public string Html()
    {
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"th\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
            .Append(Text(Title.Th)).Append("</title><style>").Append(Style).Append("</style></head><body><main><h1>").Append(Text(Title.Th)).Append("</h1>");
        foreach (var line in Lines) page.Append("<p>").Append(Text(line.Th)).Append("</p>");
        foreach (var link in Links) page.Append("<p><a href=\"").Append(Text(link.To)).Append("\">").Append(Text(link.Text)).Append("</a></p>");
        return page.Append("<p class=\"en\" lang=\"en\">").Append(Text(string.Join(' ', Lines.Select(l => l.En).Prepend($"{Title.En}.")))).Append("</p></main></body></html>").ToString();
    }

    private const string Style = """
        body{font:17px/1.7 Sarabun,"Noto Sans Thai","Leelawadee UI",Thonburi,sans-serif;color:#1b1b1b;background:#f5f5f5;margin:0;padding:1rem;overflow-wrap:anywhere}
        main{background:#fff;border:1px solid #d6d6d6;border-radius:.5rem;max-width:38rem;margin:8vh auto 0;padding:1.25rem 1.5rem}
        h1{font-size:1.4rem;line-height:1.4;margin:0 0 .5rem}p{margin:.5rem 0}
        a{display:inline-block;color:#0b5cad;border:1px solid #b9cde4;border-radius:.4rem;padding:.5rem 1rem;text-decoration:none}
        .en{color:#4a4a4a;font-size:.95rem;border-top:1px solid #e2e2e2;padding-top:.75rem;margin-top:1rem}
        """;

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
