using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Cards.General;

/// <summary>Lists for administrators what could not be delivered to whom, since when and why, each with a button to resend it.</summary>
public static class UndeliveredCard
{
    public static string Title => GeneralTexts.Undelivered;

    /// <param name="lines">Newest first.</param>
    /// <param name="more">True if there are more than <paramref name="lines"/>.</param>
    /// <param name="again">How many the pressed button put back into the outbox; null if no button was pressed.</param>
    public static DrawnCard Draw(IReadOnlyList<UndeliveredLine> lines, bool more, int? again, OfficeView office) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. Answer(again),
            .. lines.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NothingUndelivered)] : [],
            .. lines.Take(detail.Items).Select(l => Entry(l, office, detail)),
            .. CardLayout.Rest(Math.Max(0, lines.Count - detail.Items), GeneralTexts.EntriesCounter, more ? GeneralTexts.OrMore : ""),
        ],
        lines.Count == 0 ? [.. WaysOn.IfEmpty(0, office)] : [Buttons.Plain(new SendAllAgain()), Buttons.Plain(new AskUndelivered())]));

    private static IEnumerable<AdaptiveElement> Answer(int? again) => again switch
    {
        null => [],
        0 => [CardText.Plain(GeneralTexts.AlreadySentAgain)],
        { } count => [CardText.Plain(GeneralTexts.SendingAgain(TextFormat.Number(count)))],
    };

    private static AdaptiveContainer Entry(UndeliveredLine line, OfficeView office, DetailLevel detail) => CardLayout.Box(
        AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Bold(PlainText.Line(UndeliveredText.DescribeEffect(line, office), detail.Line))),
            .. line.View is { } view ? (IEnumerable<AdaptiveElement>)[CardText.Small(PlainText.Line(view.Case.Subject, detail.Line))] : [],
            CardText.Fact(GeneralTexts.WaitingSince, GeneralTexts.GivenUpAt(TextFormat.ShortMoment(line.Letter.CreatedAt), TextFormat.ShortMoment(line.Letter.GivenUpAt))),
            CardText.Fact(GeneralTexts.Cause, UndeliveredText.DescribeReason(line.Letter)),
            new AdaptiveActionSet { Actions = [Buttons.Plain(new SendAgain(line.Letter.Key), about: $"{UndeliveredText.DescribeEffect(line, office)} {TextFormat.ShortMoment(line.Letter.CreatedAt)}")] },
        ]);
}

/// <summary>A dead letter as a list entry.</summary>
/// <param name="View">Its case; null if it cannot be read.</param>
public sealed record UndeliveredLine(DeadLetter Letter, CaseView? View);
