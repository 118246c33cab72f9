using System.Globalization;
using System.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Renders a procedure as a Mermaid flowchart with a node per step and an edge per target.</summary>
public static class Flowchart
{
    private const string Begin = "start";
    private const string Finish = "finish";

    /// <param name="office">Provides the titles of positions and external bodies.</param>
    public static string Render(Procedure procedure, StaffDirectory office)
    {
        var chart = new StringBuilder("flowchart TD\n");
        chart.Append(CultureInfo.InvariantCulture, $"    {Begin}([\"{DiagramTexts.Begin}\"])\n");
        foreach (var step in procedure.Steps)
        {
            // The repeating span is a subgraph.
            if (step.Key == procedure.Rounds?.From) chart.Append(CultureInfo.InvariantCulture, $"    subgraph rounds[\"{MermaidText.Escape(Rounds(procedure.Rounds))}\"]\n");
            chart.Append(CultureInfo.InvariantCulture, $"    {Node(procedure, step, office)}\n");
            if (step.Key == procedure.Rounds?.To) chart.Append("    end\n");
        }

        chart.Append(CultureInfo.InvariantCulture, $"    {Finish}([\"{DiagramTexts.Finish}\"])\n");
        chart.Append(CultureInfo.InvariantCulture, $"    {Begin} --> {Name(procedure, procedure.First.Key)}\n");
        foreach (var (from, label, to) in procedure.Steps.SelectMany(s => Edges(procedure, s)))
            chart.Append(label is null ? $"    {from} --> {to}\n" : $"    {from} -->|\"{MermaidText.Escape(label)}\"| {to}\n");
        return chart.ToString();
    }

    private static string Rounds(RoundSpan span) =>
        DiagramTexts.Rounds(span.Rounds.Count, string.Join(", ", span.Rounds.Select(r => r.Title.Localized())));

    private static string Node(Procedure procedure, Step step, StaffDirectory office)
    {
        string[] lines =
        [
            $"{TextFormat.Number(step.Row)} {step.Title.Localized()}",
            .. ChainText.Describe(step, office),
            .. step.OnlyIn.Count == 0 ? [] : new[] { DiagramTexts.OnlyIn(string.Join(", ", step.OnlyIn.Select(k => procedure.Round(k)?.Title.Localized() ?? k))) },
        ];
        var (open, close) = step.Kind.Shape;
        return $"{Name(procedure, step.Key)}{open}\"{string.Join("<br/>", lines.Select(MermaidText.Escape))}\"{close}";
    }

    private static IEnumerable<(string From, string? Label, string To)> Edges(Procedure procedure, Step step)
    {
        var from = Name(procedure, step.Key);
        foreach (var (label, to) in step.Kind.Edges(step)) yield return (from, label, Name(procedure, to));
        if (step.Key == procedure.Rounds?.To) yield return (from, DiagramTexts.NextRound, Name(procedure, procedure.Rounds.From));
    }

    // Step keys can be Mermaid keywords (end, class); a letter and the row number cannot.
    private static string Name(Procedure procedure, string key) => key == Step.End ? Finish : $"s{procedure.Step(key).Row}";
}
