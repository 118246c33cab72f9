using OnesqaBot.Cards.Approvals;
using OnesqaBot.Workflow.Cases.Decisions;
using static System.FormattableString;
using static OnesqaBot.Cards.Actions.CardActionKind;

namespace OnesqaBot.Cards.Actions;

public sealed record AskHelp : CardAction;

public sealed record AskProcedures : CardAction;

/// <summary>Shows one procedure with its steps.</summary>
public sealed record AskProcedure(string Procedure) : CardAction;

/// <summary>Shows one row of the handbook as printed.</summary>
/// <param name="Turns">Whether the row replaces the one on the pressed card, as a page that is turned.</param>
public sealed record AskHandbookRow(string Procedure, int Row, bool Turns = false) : CardAction;

/// <summary>Searches the procedures; without a text, lists all of them.</summary>
public sealed record SearchProcedures(string? Text) : CardAction;

public sealed record AskMyWork : CardAction;

public sealed record AskWaiting : CardAction;

/// <summary>Lists the open cases that the caller opened.</summary>
public sealed record AskMyCases : CardAction;

/// <summary>Shows the papers that the caller may approve with one confirmation.</summary>
public sealed record AskApproveSeveral : CardAction;

/// <summary>Approves those of several papers that were ticked.</summary>
/// <param name="Fields">By paper, what was chosen.</param>
public sealed record ApproveSeveralAction(IReadOnlyDictionary<string, string> Fields) : CardAction
{
    /// <summary>The papers that are approved, each with what was said about its documents.</summary>
    public IReadOnlyList<(Paper Paper, Reading Reading)> Chosen =>
    [
        .. Fields.Select(f => (Paper: Paper.Parse(f.Key), IsRead: Enum.TryParse<Reading>(f.Value, out var reading) && Enum.IsDefined(reading), Reading: reading))
            .Where(c => c.Paper is not null && c.IsRead).Select(c => (c.Paper!, c.Reading)),
    ];
}

/// <summary>Shows the overview of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year.</param>
/// <param name="Mine">Whether only the person's own entries are shown.</param>
public sealed record AskYear(int Year, bool Mine = false) : CardAction;

/// <summary>Shows what falls due in a week.</summary>
/// <param name="Monday">First day of the week.</param>
public sealed record AskWeek(DateOnly Monday) : CardAction;

/// <summary>Finds cases by what their subject says.</summary>
/// <param name="Query">What to find, in the form that the host reads.</param>
public sealed record AskCases(string Query) : CardAction;

/// <summary>Answers a question about the handbook.</summary>
/// <param name="Question">The question, in the form that the host reads.</param>
public sealed record AskAnswer(string Question) : CardAction;

/// <summary>Shows the figures of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year.</param>
public sealed record AskStatistics(int Year) : CardAction;

/// <summary>Shows what is overdue.</summary>
public sealed record AskLate : CardAction;

/// <summary>Replaces the caller's links to the year's plan; the old links stop working.</summary>
/// <param name="Year">Buddhist-era year.</param>
public sealed record RenewYearLinks(int Year) : CardAction;

/// <summary>Buttons that show the handbook, lists and figures.</summary>
internal static class PageActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Create("help", _ => new AskHelp()),
        Create("procedures", _ => new AskProcedures()),
        Create("procedure", d => new AskProcedure(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Procedure),
        Create(
            "handbook-row", d => new AskHandbookRow(d.Key(CardData.Choice), d.VisitNumber(), d.Has(CardData.Days)),
            (a, data) =>
            {
                data[CardData.Choice] = a.Procedure;
                data[CardData.Visit] = a.Row;
                if (a.Turns) data[CardData.Days] = 1;
            }),
        Create("search", d => new SearchProcedures(d.Input(CardData.Text))),
        Create("my-work", _ => new AskMyWork()),
        Create("waiting", _ => new AskWaiting()),
        Create("my-cases", _ => new AskMyCases()),
        Create("ask-approve-several", _ => new AskApproveSeveral()),
        Create("approve-several", d => new ApproveSeveralAction(d.Fields())),
        Create("year", d => new AskYear(d.Year(), d.Has(CardData.Days)), (a, data) =>
        {
            data[CardData.Choice] = Invariant($"{a.Year}");
            if (a.Mine) data[CardData.Days] = 1;
        }),
        Create("week", d => new AskWeek(d.Day()), (a, data) => data[CardData.Choice] = Invariant($"{a.Monday:yyyy-MM-dd}")),
        Create("cases", d => new AskCases(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Query),
        Create("handbook-answer", d => new AskAnswer(d.Key(CardData.Choice)), (a, data) => data[CardData.Choice] = a.Question),
        Create("statistics", d => new AskStatistics(d.Year()), (a, data) => data[CardData.Choice] = Invariant($"{a.Year}")),
        Create("late", _ => new AskLate()),
        Create("renew-links", d => new RenewYearLinks(d.Year()), (a, data) => data[CardData.Choice] = Invariant($"{a.Year}")),
    ];
}
