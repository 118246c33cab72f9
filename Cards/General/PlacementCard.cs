using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;

namespace OnesqaBot.Cards.General;

/// <summary>Asks at once which document each of several files is.</summary>
public static class PlacementCard
{
    private const int MaxNameLength = 80;

    /// <inheritdoc cref="QuestionCard.Draw"/>
    public static DrawnCard Draw(
        string heading, string ask, IReadOnlyList<string> files, string dialog, int asked, bool back, IReadOnlyList<(string Key, string Title)> choices, QuestionNotice? notice) => DetailLevel.Fit(detail => CardLayout.Create(
        $"{heading}: {ask}",
        [
            CardText.Small(PlainText.Line(heading, detail.Line)),
            .. QuestionNotice.Draw(notice, detail),
            CardText.Spread(AdaptiveSpacing.Medium, CardText.With(CardText.Bold(PlainText.Line(ask, detail.Line)), r => r.Size = AdaptiveTextSize.Medium)),
            .. files.Select((file, i) => new AdaptiveChoiceSetInput
            {
                Id = InputOf(i), Label = PlainText.Bare(file, Math.Min(detail.Line, MaxNameLength)), IsRequired = true, ErrorMessage = GeneralTexts.ChooseDocument,
                Style = AdaptiveChoiceInputStyle.Compact, Wrap = true, Placeholder = GeneralTexts.ChooseDocument,
                Choices = [.. choices.Select(c => new AdaptiveChoice { Title = PlainText.Bare(c.Title, Math.Min(detail.Line, MaxNameLength)), Value = c.Key })],
            }),
        ],
        [
            Buttons.Send(new DialogStep(dialog, asked, DialogMove.Choose, All), GeneralTexts.KeepFiles),
            .. back ? [Buttons.Plain(new DialogStep(dialog, asked, DialogMove.Back, null))] : (IEnumerable<AdaptiveAction>)[],
            Buttons.Plain(new DialogStep(dialog, asked, DialogMove.Cancel, null)),
        ]));

    /// <summary>The keys of the files' choices in order; null if the button is not of this card.</summary>
    public static IReadOnlyList<string>? ChoicesOf(DialogStep pressed) =>
        pressed is { Choice: All, Typed: { } typed } ? [.. Enumerable.Range(0, typed.Values.Count).TakeWhile(i => typed.Values.ContainsKey(InputOf(i))).Select(i => typed.Values[InputOf(i)])] : null;

    private const string All = "files";

    private static string InputOf(int file) => FormattableString.Invariant($"file-{file}");
}
