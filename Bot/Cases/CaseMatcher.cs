using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Cases;

/// <summary>Decides whether a case is one that a query means.</summary>
internal sealed class CaseMatcher
{
    private readonly CaseQuery _query;
    private readonly IReadOnlyList<(string Bones, HashSet<string> People)> _words;
    private readonly string? _year;

    public CaseMatcher(CaseQuery query, StaffDirectory directory)
    {
        _query = query;
        _words = [.. query.Words.Select(w => (SearchText.Of(w), PeopleNamed(w, directory)))];
        _year = query.Year is { } year ? SearchText.Of(year.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;
    }

    public bool Matches(CaseSummary summary)
    {
        if (_query.Procedure is { } procedure && summary.Procedure != procedure) return false;
        if (_query.State is { } state && summary.Status != StatusOf(state)) return false;
        var subject = SearchText.Of($"{summary.Number} {summary.Subject}");
        if (_year is not null && !subject.Contains(_year, StringComparison.Ordinal)) return false;
        return _words.All(w => subject.Contains(w.Bones, StringComparison.Ordinal) || w.People.Contains(summary.OpenedBy));
    }

    private static HashSet<string> PeopleNamed(string word, StaffDirectory directory) =>
        [.. directory.People.Where(p => SearchText.Of($"{p.Id} {p.Name.Th} {p.Name.En}").Contains(SearchText.Of(word), StringComparison.Ordinal)).Select(p => p.Id)];

    private static CaseStatus StatusOf(CaseState state) => state switch
    {
        CaseState.Open => CaseStatus.Open,
        CaseState.Closed => CaseStatus.Closed,
        _ => CaseStatus.Cancelled,
    };
}
