using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>Recurring cases that nobody has opened although steps are overdue, for the officers who open them.</summary>
public static class UnopenedCard
{
    private static string Title => GeneralTexts.UnopenedTitle;

    /// <param name="entries">Overdue entries without a case, by date.</param>
    public static DrawnCard Draw(IReadOnlyList<YearEntry> entries, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Summary(entries),
        [
            .. CardLayout.Title(Title),
            CardText.Small(TextFormat.Date(office.Today)),
            .. entries.GroupBy(e => e.Procedure.Id).Take(detail.Items).SelectMany(g => Describe([.. g], office, detail)),
            CardText.Plain(GeneralTexts.UnopenedAdvice),
        ],
        [Buttons.Primary(new AskRecurring())]));

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries) =>
        GeneralTexts.SummaryUnopened(string.Join(", ", entries.Select(e => PlainText.Line(e.Procedure.ShortTitle.Localized(), 80)).Distinct()));

    private static IEnumerable<AdaptiveElement> Describe(List<YearEntry> late, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Bold(PlainText.Line(late[0].Procedure.ShortTitle.Localized(), detail.Line)));
        yield return DueLines.Line(late[0].Date, office);
        if (late[0].Deadline is { } deadline) yield return CardText.Small(PlainText.Line(DeadlineReasonText.Describe(deadline.Reason), detail.Line));
        if (late.Count > 1) yield return CardText.Small(GeneralTexts.AllOverdue(TextFormat.Number(late.Count)));
    }
}
