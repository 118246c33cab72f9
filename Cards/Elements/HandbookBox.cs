using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The row's own words from the handbook, verbatim: what to do, by which laws, until when.</summary>
internal static class HandbookBox
{
    private const string LawsWord = "กฎหมายที่เกี่ยวข้อง";

    public static AdaptiveContainer Of(Step step, Procedure procedure, Round? round, Extent extent) => Sheet.Box(AdaptiveContainerStyle.Emphasis,
    [
        Words.Line(Words.Bold("คู่มือให้ทำ")),
        .. Words.Long(HandbookLines.Of(step.Method.Text), extent),
        .. Laws(HandbookLines.Of(step.Laws?.Text), extent),
        .. step.Window is { } window ? [Words.Fact("กำหนดเวลา", WindowText.Of(window, procedure, round))] : (IEnumerable<AdaptiveElement>)[],
    ]);

    // The handbook's own column mostly says the word itself.
    private static IEnumerable<AdaptiveElement> Laws(string? text, Extent extent) =>
        text?.StartsWith(LawsWord, StringComparison.Ordinal) is true ? Words.Long(text, extent) : Words.Long($"{LawsWord}:", text, extent);
}
