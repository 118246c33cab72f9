using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.Pages;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Tab;

/// <summary>What the tab shows: the same lists, cases and years as the chat, by the same rules.</summary>
internal sealed class TabAnswers(
    WorkLists lists, CaseFinder finder, CaseViews views, YearPlanReader years, ProcedureLibrary procedures, OfficeContext office)
{
    /// <summary>Fiscal years that the filter offers, from the next one back.</summary>
    private const int YearsOffered = 6;

    /// <summary>The longest search; the chat's messages are longer, but nobody searches with more.</summary>
    private const int MaxWords = 200;

    private const int FewestCases = 25, MostCases = 200;

    public TabSelf Self(TabReader reader)
    {
        var now = office.Get();
        var present = FiscalYear.FromDate(now.Today);
        return new(
            reader.Person.Name.Localized(),
            string.Join(", ", reader.Person.Positions.Select(p => now.Directory.Position(p)?.Title.Localized()).OfType<string>()),
            reader.Language.Tag(),
            TextFormat.Date(now.Today),
            present.BuddhistYear,
            [.. procedures.Current.Select(p => new TabChoice(p.Id, p.ShortTitle.Localized()))],
            [.. Enumerable.Range(0, YearsOffered).Select(n => new FiscalYear(present.BuddhistYear + 1 - n)).Select(y => new TabChoice(y.ToString(), TextFormat.Year(y)))]);
    }

    public async Task<TabCases> Mine(TabReader reader, CancellationToken cancellation) =>
        List(await lists.Mine(reader.Actor, cancellation), BotTexts.NoWork);

    public async Task<TabCases> Waiting(TabReader reader, CancellationToken cancellation) =>
        List(await lists.WaitingFor(reader.Actor, cancellation), BotTexts.NothingWaiting);

    /// <summary>Finds cases as the chat does: the reader's own first.</summary>
    /// <param name="words">Words of the subject, a number, or a name, as typed.</param>
    /// <param name="year">A year of the Buddhist era; null for any.</param>
    public async Task<TabCases> Find(
        TabReader reader, string? words, string? procedure, int? year, CaseState? state, int most, CancellationToken cancellation)
    {
        most = Math.Clamp(most, FewestCases, MostCases);
        var typed = (words ?? "").Trim();
        var query = new CaseQuery(
            string.IsNullOrEmpty(procedure) ? null : procedure, year,
            (typed.Length > MaxWords ? typed[..MaxWords] : typed).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            State = state,
        };
        var (found, isComplete) = await finder.Find(query, ownSuffice: false, onlyOpen: false, reader.Actor, most, cancellation);
        // A search that stopped early goes further back if more is asked for.
        var hasMore = most < MostCases && (found.Count >= most || !isComplete);
        return List(found, isComplete ? RequestTexts.NotFound : RequestTexts.NotFoundSoFar, isComplete || found.Count == 0 ? null : RequestTexts.Incomplete) with { HasMore = hasMore };
    }

    /// <summary>Returns a case, or null if there is none of that number.</summary>
    public async Task<CasePage?> Case(TabReader reader, CaseNumber number, CancellationToken cancellation) =>
        await views.Find(number, reader.Viewer, cancellation) is { } view ? CasePage.Create(view) : null;

    public async Task<TabYear> Year(TabReader reader, FiscalYear year, CancellationToken cancellation)
    {
        var plan = await years.Read(year, cancellation);
        if (plan.IsBeforeRecords) return new(year.BuddhistYear, YearText.Title(year), "", YearText.NoRecords.Localized(), []);
        var present = CalendarMonth.FromDate(plan.Today);
        return new(
            year.BuddhistYear, YearText.Title(year), YearText.Counts(plan.Counts), null,
            [
                .. plan.Months.Select(m => new TabMonth(YearText.Month(m.Month), m.Month == present, Entries(m.Entries, reader))),
                .. plan.After.Count == 0 ? [] : new[] { new TabMonth(YearText.After, false, Entries(plan.After, reader)) },
            ]);
    }

    private TabEntry[] Entries(IEnumerable<YearEntry> entries, TabReader reader)
    {
        var now = office.Get();
        return
        [
            .. entries.Select(e => new TabEntry(
                TextFormat.ShortDate(e.Date), YearChart.StyleOf(e), YearText.StateInFull(e), PlainText.Line(e.Procedure.ShortTitle.Localized()), YearText.DescribeEntry(e), YearText.Round(e),
                e.Case?.Number.ToString(), e.Step is null || e.Case is null ? null : PlainText.Line(e.Case.Subject), YearText.DescribePosition(e, now), years.IsOf(e, reader.Actor))),
        ];
    }

    private TabCases List(WorkList lines, string whenEmpty, string? note = null)
    {
        var now = office.Get();
        string?[] notes = [note, lines.Unreadable > 0 ? BotTexts.LeftOut(lines.Unreadable) : null];
        return new(
            [.. lines.Select(l => CaseRow.FromLine(l, now))],
            TabTexts.Count(TextFormat.Number(lines.Count)), whenEmpty,
            string.Join(' ', notes.OfType<string>()) is { Length: > 0 } said ? said : null, HasMore: false);
    }
}
