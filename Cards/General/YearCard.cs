using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>Personal links to other views of the year plan; the person can have them replaced.</summary>
public sealed record YearLinks(Uri Page, Uri Calendar, Uri Table);

/// <summary>A fiscal year: first what is overdue, the person's before the others', then month by month; the current month is expanded.</summary>
public static class YearCard
{
    /// <summary>Leaves out who is responsible first, then shortens long names, because up to a point keeping every line matters more.</summary>
    private static readonly DetailLevel[] Levels =
    [
        new(60, 0, 60, 24), new(0, 0, 60, 24), new(0, 0, 40, 24), new(0, 0, 30, 24), new(0, 0, 24, 24), new(0, 0, 18, 24), new(0, 0, 30, 4), new(0, 0, 30, 3), new(0, 0, 24, 2), new(0, 0, 24, 1), new(0, 0, 12, 1),
    ];

    /// <param name="isMine">Whether an entry belongs to the person who reads the card.</param>
    /// <param name="onlyMine">Whether only the person's entries are shown.</param>
    public static DrawnCard Draw(YearPlan plan, YearLinks links, OfficeView office, Func<YearEntry, bool> isMine, bool onlyMine = false) =>
        plan.IsBeforeRecords ? NoRecords(plan)
        : Full(onlyMine ? plan with { Entries = [.. plan.Entries.Where(isMine)] } : plan, links, office, isMine, onlyMine);

    private static DrawnCard NoRecords(YearPlan plan) => DetailLevel.Fit(_ => CardLayout.Create(
        $"{YearText.Title(plan.Year)}: {YearText.NoRecords.Localized()}",
        [.. CardLayout.Title(YearText.Title(plan.Year)), CardText.Plain(YearText.NoRecords.Localized())],
        [Buttons.Plain(new AskYear(FiscalYear.FromDate(plan.Today).BuddhistYear), YearText.Title(FiscalYear.FromDate(plan.Today)))]));

    private static DrawnCard Full(YearPlan plan, YearLinks links, OfficeView office, Func<YearEntry, bool> isMine, bool onlyMine) =>
        DetailLevel.Fit(Levels, detail => CardLayout.Create(
        $"{YearText.Title(plan.Year)}: {YearText.Counts(plan.Counts)}",
        [
            .. CardLayout.Title(onlyMine ? $"{YearText.Title(plan.Year)} · {GeneralTexts.Yours}" : YearText.Title(plan.Year)),
            Counts(plan.Counts),
            StepLine.Button(Buttons.Plain(new AskYear(plan.Year.BuddhistYear, !onlyMine), onlyMine ? GeneralTexts.WholeOffice : GeneralTexts.OnlyMine)),
            .. Late(plan, isMine, office, detail),
            .. plan.Months.SelectMany(m => Month(YearText.Month(m.Month), Id(m.Month), m.Entries, m.Month == CalendarMonth.FromDate(plan.Today), office, detail)),
            .. plan.After.Count == 0 ? [] : Month(YearText.After, "after", plan.After, false, office, detail),
        ],
        [
            Buttons.Open(GeneralTexts.ViewTimeline, links.Page),
            Buttons.Open(GeneralTexts.CalendarFile, links.Calendar),
            Buttons.Open(GeneralTexts.ExcelTable, links.Table),
            Buttons.Plain(new AskYear(plan.Year.BuddhistYear - 1, onlyMine), GeneralTexts.PreviousYear),
            Buttons.Plain(new AskYear(plan.Year.BuddhistYear + 1, onlyMine), GeneralTexts.NextYear),
            Buttons.More(new RenewYearLinks(plan.Year.BuddhistYear)),
        ]));

    private static AdaptiveRichTextBlock Counts(YearCounts counts) => CardText.Line(
    [
        CardText.Colored(GeneralTexts.CountDone(TextFormat.Number(counts.Done)), AdaptiveTextColor.Good),
        CardText.Colored(GeneralTexts.CountNow(TextFormat.Number(counts.Now)), AdaptiveTextColor.Accent),
        CardText.Colored(GeneralTexts.CountLate(TextFormat.Number(counts.Late)), counts.Late == 0 ? AdaptiveTextColor.Default : AdaptiveTextColor.Attention),
        CardText.Run(GeneralTexts.CountAhead(TextFormat.Number(counts.Ahead))),
        .. counts.Cancelled == 0 ? [] : new[] { CardText.Subtle(GeneralTexts.CountCancelled(TextFormat.Number(counts.Cancelled))) },
    ]);

    /// <summary>Everything overdue, whatever its month.</summary>
    private static IEnumerable<AdaptiveElement> Late(YearPlan plan, Func<YearEntry, bool> isMine, OfficeView office, DetailLevel detail)
    {
        var late = plan.Entries.Where(e => e.IsLate).OrderBy(e => !isMine(e)).ToList();
        if (late.Count == 0) return [];
        var (lines, most) = (YearLine.FromEntries(late), detail.Items * 2);
        return
        [
            CardText.Heading(GeneralTexts.TitleWithEntries(GeneralTexts.Overdue, TextFormat.Number(late.Count))),
            .. lines.Take(most).Select(l => l.InShort(office, detail)),
            .. CardLayout.Rest(lines.Count - most, GeneralTexts.LinesCounter, GeneralTexts.PressTimeline),
        ];
    }

    private static IEnumerable<AdaptiveElement> Month(
        string title, string id, IReadOnlyList<YearEntry> entries, bool isOpen, OfficeView office, DetailLevel detail)
    {
        var late = entries.Count(e => e.IsLate);
        var head = CardText.Line(
        [
            // One mark for open and closed: the client turns nothing when the month opens.
            CardText.Bold(entries.Count == late ? title : $"↕ {title}"),
            CardText.Subtle(entries.Count == 0 ? GeneralTexts.NoEntries : GeneralTexts.Entries(TextFormat.Number(entries.Count))),
            .. late == 0 ? [] : new[] { CardText.Colored(GeneralTexts.CountLate(TextFormat.Number(late)), AdaptiveTextColor.Attention) },
        ]);
        yield return new AdaptiveContainer
        {
            Separator = true,
            Items = [head],
            // The whole line is tappable: thirteen buttons would take a third of a card's maximum size.
            SelectAction = entries.Count == late ? null : new AdaptiveToggleVisibilityAction { Title = GeneralTexts.ShowOrHide, TargetElements = [new AdaptiveTargetElement { ElementId = id }] },
        };
        if (entries.Count == late) yield break;
        // What is overdue is listed above; the expanded month shows more.
        var lines = YearLine.FromEntries(entries.Where(e => !e.IsLate));
        var most = isOpen ? detail.Items * 2 : detail.Items;
        yield return new AdaptiveContainer
        {
            Id = id,
            IsVisible = isOpen,
            Items =
            [
                .. lines.Index().OrderBy(l => l.Item.First.State == YearState.Now ? 0 : 1).Take(most).OrderBy(l => l.Index)
                    .Select(l => l.Item.InShort(office, detail)),
                .. CardLayout.Rest(lines.Count - most, GeneralTexts.LinesCounter, GeneralTexts.PressTimeline),
            ],
        };
    }

    private static string Id(CalendarMonth month) => string.Create(CultureInfo.InvariantCulture, $"m{month.Month}");
}
