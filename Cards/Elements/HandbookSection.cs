using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>The handbook's text for a step, verbatim: what to do, under which laws, and until when.</summary>
internal static class HandbookSection
{
    private const string LawsWord = "กฎหมายที่เกี่ยวข้อง";

    public static AdaptiveContainer Draw(Step step, Procedure procedure, Round? round, DetailLevel detail) => CardLayout.Box(AdaptiveContainerStyle.Emphasis,
    [
        CardText.Line(CardText.Bold("คู่มือให้ทำ")),
        .. CardText.Long(HandbookLines.Split(step.Method.Text), detail),
        .. Laws(HandbookLines.Split(step.Laws?.Text), detail),
        .. step.Window is { } window ? [CardText.Fact("กำหนดเวลา", WindowText.Describe(window, procedure, round))] : (IEnumerable<AdaptiveElement>)[],
    ]);

    // The handbook's column usually starts with the word already.
    private static IEnumerable<AdaptiveElement> Laws(string? text, DetailLevel detail) =>
        text?.StartsWith(LawsWord, StringComparison.Ordinal) is true ? CardText.Long(text, detail) : CardText.Long($"{LawsWord}:", text, detail);
}
