using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes the handbook's window for a step: ธันวาคม – กุมภาพันธ์.</summary>
internal static class WindowText
{
    /// <param name="round">The case's current round; null outside a repeating span.</param>
    public static string Describe(Window window, Procedure procedure, Round? round)
    {
        var text = Months(window.ForRound(round?.Key), procedure, round);
        return round is not null || window.OnlyIn.Count == 0
            ? text
            : WordingTexts.OnlyInRounds(text, string.Join(" ", window.OnlyIn.Select(k => procedure.Round(k)?.Title.Localized() ?? k)));
    }

    private static string Months(Window window, Procedure procedure, Round? round) => window switch
    {
        MonthsWindow { IsUntil: true } x => WordingTexts.ByEndOfMonth(TextFormat.Month(x.Last)),
        MonthsWindow x when x.First == x.Last => WordingTexts.InMonth(TextFormat.Month(x.Last)),
        MonthsWindow x => $"{TextFormat.Month(x.First!.Value)} – {TextFormat.Month(x.Last)}",
        NextMonthWindow x => WordingTexts.OnDay(TextFormat.Number(x.Day), round is null ? WordingTexts.OfFollowingMonth : TextFormat.Month(round.Month % 12 + 1)),
        WithinWindow { Event: { } e } x => WordingTexts.WithinSince(Span(x.Days), e.Localized()),
        WithinWindow x => WordingTexts.WithinSince(Span(x.Days), DescribeEvent(x.After, procedure)),
        EachWindow { Period: Period.Month } => WordingTexts.EveryMonth,
        EachWindow { Period: Period.Quarter, MonthsAfter: > 0 and var months } => WordingTexts.EveryQuarterWithin(months),
        EachWindow { Period: Period.Quarter } => WordingTexts.EveryQuarter,
        EachWindow { Period: Period.Round } => round is null ? WordingTexts.ByEndOfRound : WordingTexts.ByEndOfMonth(TextFormat.Month(round.Month)),
        BeforeDaysWindow x => WordingTexts.BeforeDays(procedure.Field(x.Field)?.Label.Localized() ?? x.Field),
        _ => throw new InvalidOperationException($"{window.GetType().Name} has no text."),
    };

    private static string Span(int days) =>
        days % 7 == 0 ? WordingTexts.Weeks(TextFormat.Number(days / 7)) : WordingTexts.Days(TextFormat.Number(days));

    private static string DescribeEvent(string? step, Procedure procedure) =>
        step is null ? WordingTexts.OpeningTheCase : procedure.Find(step) is { } found ? WordingTexts.StepCompleted(CaseHeader.StepNumber(found)) : $" {step}";
}
