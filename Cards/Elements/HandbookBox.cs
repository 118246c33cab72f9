using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The row's own words from the handbook, verbatim: what to do, by which laws, until when.</summary>
internal static class HandbookBox
{
    public static AdaptiveContainer Of(Step step, Procedure procedure, Round? round, Extent extent) => Sheet.Box(AdaptiveContainerStyle.Emphasis,
    [
        Words.Line(Words.Bold("คู่มือให้ทำ")),
        .. Words.Long(HandbookLines.Of(step.Method.Text), extent),
        .. Words.Long(HandbookLines.Of(step.Laws?.Text), extent),
        .. step.Window is { } window ? [Words.Fact("กำหนดเวลา", WindowText.Of(window, procedure, round))] : (IEnumerable<AdaptiveElement>)[],
    ]);
}
