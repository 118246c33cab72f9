using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>One question of a talk: typed in the chat, or taken from the choices.</summary>
public static class QuestionCard
{
    /// <summary>Choices up to this long, and this many, stand side by side as buttons; longer ones each in a line of their own.</summary>
    private const int ShortChoice = 20;
    private const int FewChoices = 4;

    /// <param name="dialog">With <paramref name="asked"/> the question's identity: a press on an older card is stale.</param>
    /// <param name="question">From 1, for the reader.</param>
    /// <param name="notice">What was wrong with the last answer.</param>
    public static AdaptiveCard Draw(
        Bilingual heading, Bilingual ask, string? example, string dialog, int asked, int question, int of, bool back,
        IReadOnlyList<(string Key, string Title)> choices, string? notice) => Extent.Fit(extent => Sheet.Of(
        $"{heading.Th}: {ask.Th}",
        [
            Words.Small(of > 1
                ? $"{PlainText.Line(heading.Th, extent.Line)} · คำถามที่ {ThaiFormat.Number(question)} จาก {ThaiFormat.Number(of)}"
                : PlainText.Line(heading.Th, extent.Line)),
            .. string.IsNullOrWhiteSpace(notice) ? [] : (IEnumerable<AdaptiveElement>)
                [Sheet.Box(AdaptiveContainerStyle.Warning, [Words.Line(Words.Run("⚠️"), Words.Run(PlainText.Line(notice, extent.Line)))])],
            Words.Spread(AdaptiveSpacing.Medium, Words.With(Words.Bold(PlainText.Line(ask.Th, extent.Line)), r => r.Size = AdaptiveTextSize.Medium)),
            Words.Small(PlainText.Line(ask.En, extent.Line)),
            .. string.IsNullOrWhiteSpace(example) ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("ตัวอย่าง", PlainText.Line(example, extent.Line))],
            .. choices.Count == 0 ? [Words.Small("พิมพ์คำตอบในช่องข้อความด้านล่าง · Type your answer below")] : (IEnumerable<AdaptiveElement>)[],
            .. Choices(choices, dialog, asked, extent),
        ],
        [
            .. back ? [Buttons.Do(new DialogStep(dialog, asked, DialogMove.Back, null), "ย้อนกลับ")] : (IEnumerable<AdaptiveAction>)[],
            Buttons.Do(new DialogStep(dialog, asked, DialogMove.Cancel, null), "ยกเลิก"),
        ]));

    private static IEnumerable<AdaptiveElement> Choices(
        IReadOnlyList<(string Key, string Title)> choices, string dialog, int asked, Extent extent)
    {
        if (choices.Count == 0) return [];
        DialogStep Choose(string key) => new(dialog, asked, DialogMove.Choose, key);
        if (choices.Count <= FewChoices && choices.All(c => c.Title.Length <= ShortChoice))
            return [new AdaptiveActionSet { Actions = [.. choices.Select(c => Buttons.Do(Choose(c.Key), c.Title))] }];
        return
        [
            .. choices.Take(extent.Items).Select(c => RowLines.Of(
                [Words.Plain(PlainText.Line(c.Title, extent.Line))], [RowLines.Button(Buttons.Do(Choose(c.Key), "เลือก"))], separated: true)),
            .. Sheet.Rest(choices.Count - extent.Items, "ตัวเลือก", "พิมพ์คำตอบได้"),
        ];
    }
}
