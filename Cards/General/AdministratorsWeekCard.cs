using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>The week's card for administrators: vacant positions, people who cannot be reached, and what is overdue.</summary>
public static class AdministratorsWeekCard
{
    /// <param name="late">Overdue entries of the year's plan, by date.</param>
    public static DrawnCard Draw(
        IReadOnlyList<Position> vacant, IReadOnlyList<Person> unreachable, IReadOnlyList<YearEntry> late, OfficeView office) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        Summary(vacant, unreachable, late),
        [
            .. CardLayout.Title(GeneralTexts.AdministratorsWeekTitle),
            CardText.Small(TextFormat.Date(office.Today)),
            .. Part(GeneralTexts.VacantPositions(TextFormat.Number(vacant.Count)), vacant, p => Vacancy(p, office, detail), GeneralTexts.VacantPositionsAdvice, detail),
            .. Part(GeneralTexts.UnreachablePeople(TextFormat.Number(unreachable.Count)), unreachable, p => PersonText.Name(p.Id, office), GeneralTexts.UnreachablePeopleAdvice, detail),
            .. late.Count == 0 ? [] : DigestCard.Part(GeneralTexts.Overdue, late, office, detail),
        ]));

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<Position> vacant, IReadOnlyList<Person> unreachable, IReadOnlyList<YearEntry> late) =>
        GeneralTexts.AdministratorsWeekSummary(TextFormat.Number(vacant.Count), TextFormat.Number(unreachable.Count), TextFormat.Number(late.Count));

    private static IEnumerable<AdaptiveElement> Part<T>(
        string title, IReadOnlyList<T> items, Func<T, string> line, string advice, DetailLevel detail) =>
        items.Count == 0 ? [] :
    [
        CardText.Heading(title),
        .. items.Take(detail.Items).Select(i => CardText.Plain(PlainText.Line(line(i), detail.Line))),
        .. CardLayout.Rest(items.Count - detail.Items, GeneralTexts.LinesCounter, GeneralTexts.SeeAllInSystemCheck),
        CardText.Small(advice),
    ];

    /// <summary>The position and who stands in; stand-ins of stand-ins are found as the engine finds them.</summary>
    private static string Vacancy(Position position, OfficeView office, DetailLevel detail)
    {
        var (title, at) = (position.Title.Localized(), position);
        for (var seen = new HashSet<string>(StringComparer.Ordinal) { at.Key }; at.StandIn is { } next && seen.Add(next) && office.Directory.Position(next) is { } standIn; at = standIn)
        {
            var holders = office.Directory.Holders(next, office.Today);
            if (holders.Count > 0) return GeneralTexts.StandInIs(title, SignatureText.Names([.. holders.Select(p => PersonText.Name(p.Id, office))], detail.Items, detail.Line, ElementTexts.PeopleCounter));
        }

        return GeneralTexts.NobodyStandsIn(title);
    }
}
