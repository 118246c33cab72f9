using System.Globalization;
using System.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Renders the pages of <c>docs/procedures/</c>: one per procedure with diagram and table, and an index.</summary>
public static class ProcedurePages
{
    private const string Generated = "<!-- Generated from Workflow/Procedures/ by the tests (UPDATE_SNAPSHOTS=1). Do not edit by hand. -->\n\n";

    /// <returns>The text of each page by file name.</returns>
    public static IReadOnlyDictionary<string, string> Render(IReadOnlyList<Procedure> procedures, StaffDirectory office)
    {
        using var language = ReaderLanguage.Use(Language.Thai);
        return procedures
            .Select(p => (Name: $"{p.Id}.md", Text: Page(p, office)))
            .Append((Name: "README.md", Text: Index(procedures, office)))
            .ToDictionary(p => p.Name, p => p.Text, StringComparer.Ordinal);
    }

    private static string Page(Procedure p, StaffDirectory office) => new StringBuilder(Generated)
        .Append(CultureInfo.InvariantCulture, $"# {MarkdownText.Escape(p.Title.Th)}\n\n{MarkdownText.Escape(p.Title.En)}\n\n")
        .Append(Facts(p, office))
        .Append(CultureInfo.InvariantCulture, $"\n## Diagram\n\n```mermaid\n{Flowchart.Render(p, office)}```\n\n")
        .Append("Rectangle: work. Rhombus: decision. Parallelogram: collection. Hexagon: meeting. Cylinder: publication.\n")
        .Append("Who endorses a row (เห็นชอบ) may also send it back: to the work of the same row or, before an approval, where the approval returns.\n\n")
        .Append("## Rows\n\n")
        .Append(Rows(p, office))
        .Append("\n[All procedures](README.md)\n").ToString();

    private static string Facts(Procedure p, StaffDirectory office)
    {
        var unit = HandbookUnit.ForProcedure(p).Title;
        List<(string Name, string Value)> facts =
        [
            ("Number", $"{p.Number} ({unit.Th}, {unit.En.ToLowerInvariant()})"),
            ("Edition", p.Edition),
            ("Short title", $"{p.ShortTitle.Th} · {p.ShortTitle.En}"),
            ("Code of its cases", p.Code),
            ("Also called", string.Join(", ", p.Nicknames)),
            .. p.PrintedAs.Count == 0 ? [] : new[] { ("Also printed as", string.Join(", ", p.PrintedAs)) },
            ("Opened by", ChainText.Position(p.OpenedBy, office)),
            ("Asked when opened", string.Join(", ", p.Fields.Select(f => f.Label.Th))),
        ];
        if (p.Rounds is { } span)
            facts.Add(("Rounds", $"rows {p.Step(span.From).Row}–{p.Step(span.To).Row}, {span.Rounds.Count} times: {string.Join(", ", span.Rounds.Select(r => r.Title.Th))}"));
        return MarkdownText.Head("", "") + string.Concat(facts.Select(f => MarkdownText.Row(f.Name, MarkdownText.Escape(f.Value))));
    }

    private static string Rows(Procedure p, StaffDirectory office) =>
        MarkdownText.Head("Row", "Printed", "Title", "Responsible", "Kind", "Who acts, in order", "Method", "Documents and laws", "Due", "Refused, back to", "In English")
        + string.Concat(p.Steps.Select(s => MarkdownText.Row(
            $"{s.Row}", MarkdownText.Escape(s.PrintedNumber), $"{MarkdownText.Escape(s.Title.Th)}<br>{MarkdownText.Escape(s.Title.En)}", Cell(s.Responsible),
            s.Kind.Describe(s), string.Join(" → ", ChainText.Describe(s, office).Concat(ChainText.Informed(s, office)).Select(MarkdownText.Escape)), Cell(s.Method),
            s.Laws is { } laws ? $"{Cell(s.Documents)}<br>{Cell(laws)}" : Cell(s.Documents),
            PageText.Window(s.Window, p), PageText.Returns(s, p), MarkdownText.Escape(s.Summary))));

    private static string Cell(HandbookText text) =>
        text.Printed is null ? MarkdownText.Escape(text.Text) : $"{MarkdownText.Escape(text.Text)} *(printed: {MarkdownText.Escape(text.Printed)})*";

    private static string Index(IReadOnlyList<Procedure> procedures, StaffDirectory office)
    {
        var page = new StringBuilder(Generated).Append("# Procedures of the handbook\n\nEach page shows one procedure as the bot leads through it: a diagram and all its rows.\n");
        foreach (var unit in HandbookUnit.All)
        {
            var own = procedures.Where(p => p.Unit == unit.Key).OrderBy(p => p.Number, StringComparer.Ordinal).ToList();
            if (own.Count == 0) continue;
            page.Append(CultureInfo.InvariantCulture, $"\n## {unit.Title.Th} ({unit.Title.En})\n\n").Append(MarkdownText.Head("Number", "Procedure", "", "Rows", "Rounds", "Opened by"));
            foreach (var p in own)
                page.Append(MarkdownText.Row(
                    MarkdownText.Escape(p.Number), $"[{MarkdownText.Escape(p.ShortTitle.Th)}]({p.Id}.md)", MarkdownText.Escape(p.ShortTitle.En),
                    $"{p.Steps.Count}", p.Rounds is { } span ? $"{span.Rounds.Count}" : "", MarkdownText.Escape(ChainText.Position(p.OpenedBy, office))));
        }

        return page.ToString();
    }
}
