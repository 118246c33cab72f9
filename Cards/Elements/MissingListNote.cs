using System.Text.RegularExpressions;
using AdaptiveCards;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>
/// The handbook refers to lists of what to prepare that this edition does not contain (ปรากฏตามข้อ ๕.๓). Says so, and shows the office's own
/// list if the procedure's file has one.
/// </summary>
internal static partial class MissingListNote
{
    public static IEnumerable<AdaptiveElement> Draw(Step step)
    {
        foreach (var item in step.Checklist) yield return CardText.Line(CardText.Run("☐"), CardText.Run(item));
        if (step.Checklist.Count > 0) yield return CardText.Small(ElementTexts.OfficeChecklist);
        else if (Reference().Match(step.Method.Text) is { Success: true } found)
            yield return CardText.Small(ElementTexts.ListMissing(found.Groups["at"].Value));
    }

    [GeneratedRegex(@"ปรากฏตาม\s*(?<at>ข้อ\s*[๐-๙0-9.]+(?:\s*และ\s*ข้อ\s*[๐-๙0-9.]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
