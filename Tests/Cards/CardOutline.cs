using System.Text;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Cards.Tests;

/// <summary>
/// A card as its reader sees it, one line for each thing on it: headings, lines, inputs with what is filled in, buttons with
/// what they send. How it is laid out is left to the schema and the renderer. What it does not know it refuses to leave out.
/// </summary>
internal sealed class CardOutline
{
    private readonly StringBuilder _text = new();
    private int _depth;

    private CardOutline()
    {
    }

    public static string Describe(DrawnCard card)
    {
        var outline = new CardOutline();
        outline.Card(JObject.Parse(card.Json));
        return outline._text.ToString();
    }

    private void Card(JObject card)
    {
        if (card["fallbackText"] is { } preview) Line($"preview: {preview}");
        if (card["speak"] is { } spoken && !JToken.DeepEquals(spoken, card["fallbackText"])) Line($"spoken: {spoken}");
        if (card["refresh"] is JObject refresh) Line($"refreshed for {refresh["userIds"]?.Count() ?? 0}: {CardButton.Describe((JObject)refresh["action"]!)}");
        Each(card["body"]);
        Each(card["actions"]);
    }

    private void Each(JToken? elements)
    {
        foreach (var element in elements?.OfType<JObject>() ?? []) Element(element);
    }

    private void Element(JObject element)
    {
        switch ((string?)element["type"])
        {
            case "TextBlock" or "RichTextBlock":
                Line(Named(element) + CardLine.Describe(element));
                break;
            case "Container":
                Container(element);
                break;
            case "ColumnSet":
                Columns(element);
                break;
            case "ActionSet":
                Each(element["actions"]);
                break;
            case "Action.ShowCard":
                Line($"[{element["title"]}] opens");
                Inside(() => Card((JObject)element["card"]!));
                break;
            case ['A', 'c', 't', 'i', 'o', 'n', '.', ..]:
                Line(CardButton.Describe(element));
                break;
            case ['I', 'n', 'p', 'u', 't', '.', ..]:
                foreach (var line in CardInput.Describe(element)) Line(line);
                break;
            case var type:
                throw new NotSupportedException($"A card has a {type}, which its outline does not know.");
        }
    }

    /// <summary>A line with an id is shown or hidden by a button.</summary>
    private static string Named(JObject line) => line["id"] is { } id ? $"<{(line["isVisible"]?.Value<bool>() == false ? "closed " : "")}{id}> " : "";

    private void Container(JObject container)
    {
        var marks = new[] { (string?)container["style"], container["isVisible"]?.Value<bool>() == false ? "closed" : null, (string?)container["id"] }.OfType<string>().ToList();
        if (container["selectAction"] is JObject press) marks.Add(CardButton.Describe(press));
        if (marks.Count == 0)
        {
            Each(container["items"]);
            return;
        }

        Line($"<{string.Join(' ', marks)}>");
        Inside(() => Each(container["items"]));
    }

    /// <summary>Columns of one line each are read as one line.</summary>
    private void Columns(JObject set)
    {
        var columns = set["columns"]!.Select(c =>
        {
            var column = new CardOutline();
            column.Each(c["items"]);
            return column._text.ToString().TrimEnd('\n').Split('\n');
        }).ToList();
        if (columns.TrueForAll(c => c.Length == 1)) Line(string.Join(" | ", columns.Select(c => c[0])));
        else
            foreach (var column in columns)
            {
                Line("|");
                Inside(() => Array.ForEach(column, Line));
            }
    }

    private void Inside(Action write)
    {
        _depth++;
        write();
        _depth--;
    }

    private void Line(string line)
    {
        foreach (var part in line.Split('\n')) _text.Append(' ', 2 * _depth).Append(part.TrimEnd()).Append('\n');
    }
}
