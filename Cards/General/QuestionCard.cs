using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>One question of a dialog, answered by typing in the chat or by picking a choice.</summary>
public static class QuestionCard
{
    /// <summary>At most this many choices, each at most this long, are shown side by side as buttons; otherwise one per line.</summary>
    private const int ShortChoice = 20;
    private const int FewChoices = 4;

    /// <param name="dialog">Identifies the question together with <paramref name="asked"/>; reveals a press on an older card as stale.</param>
    /// <param name="question">The displayed number of the question, starting at 1.</param>
    /// <param name="notice">Shown at the top; null for nothing.</param>
    public static DrawnCard Draw(
        string heading, string ask, string? example, string dialog, int asked, int question, int total, bool back,
        IReadOnlyList<(string Key, string Title)> choices, QuestionNotice? notice) => DetailLevel.Fit(detail => CardLayout.Create(
        $"{heading}: {ask}",
        [
            CardText.Small(total > 1
                ? GeneralTexts.QuestionOf(PlainText.Line(heading, detail.Line), TextFormat.Number(question), TextFormat.Number(total))
                : PlainText.Line(heading, detail.Line)),
            .. QuestionNotice.Draw(notice, detail),
            CardText.Spread(AdaptiveSpacing.Medium, CardText.With(CardText.Bold(PlainText.Line(ask, detail.Line)), r => r.Size = AdaptiveTextSize.Medium)),
            .. string.IsNullOrWhiteSpace(example) ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact(GeneralTexts.ExampleLabel, PlainText.Line(example, detail.Line))],
            // Where an example shows how to type the answer, the choices are a shorter way.
            .. choices.Count == 0 ? [CardText.Small(GeneralTexts.TypeAnswerBelow)]
                : string.IsNullOrWhiteSpace(example) ? (IEnumerable<AdaptiveElement>)[] : [CardText.Small(GeneralTexts.TypeAnswerOrChoose)],
            .. Choices(choices, dialog, asked, detail),
        ],
        [
            .. back ? [Buttons.Plain(new DialogStep(dialog, asked, DialogMove.Back, null))] : (IEnumerable<AdaptiveAction>)[],
            Buttons.Plain(new DialogStep(dialog, asked, DialogMove.Cancel, null)),
        ]));

    private static IEnumerable<AdaptiveElement> Choices(
        IReadOnlyList<(string Key, string Title)> choices, string dialog, int asked, DetailLevel detail)
    {
        if (choices.Count == 0) return [];
        DialogStep Choose(string key) => new(dialog, asked, DialogMove.Choose, key);
        if (choices.Count <= FewChoices && choices.All(c => c.Title.Length <= ShortChoice))
            return [new AdaptiveActionSet { Actions = [.. choices.Select(c => Buttons.Plain(Choose(c.Key), c.Title))] }];
        return
        [
            .. choices.Take(detail.Items).Select(c => StepLine.Draw(
                [CardText.Plain(PlainText.Line(c.Title, detail.Line))], [StepLine.Button(Buttons.Plain(Choose(c.Key), ElementTexts.Choose, c.Title))], separated: true)),
            .. CardLayout.Rest(choices.Count - detail.Items, GeneralTexts.ChoicesCounter, GeneralTexts.AnswerCanBeTyped),
        ];
    }
}

/// <summary>A sentence above a question.</summary>
/// <param name="IsProblem">True if it says what was wrong with the last answer, which is shown as a warning; otherwise it is a note.</param>
public sealed record QuestionNotice(string Text, bool IsProblem)
{
    internal static IEnumerable<AdaptiveElement> Draw(QuestionNotice? notice, DetailLevel detail)
    {
        if (string.IsNullOrWhiteSpace(notice?.Text)) yield break;
        var text = CardText.Run(PlainText.Line(notice.Text, detail.Line));
        yield return notice.IsProblem
            ? CardLayout.Box(AdaptiveContainerStyle.Warning, [CardText.Line(CardText.Run("⚠️"), text)])
            : CardLayout.Box(AdaptiveContainerStyle.Emphasis, [CardText.Line(text)]);
    }
}
