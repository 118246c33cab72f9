using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Cases;

/// <summary>Turns what a person said about cases into a search of the store.</summary>
internal static class CaseSearches
{
    public static CaseSearch ToSearch(this CaseQuery query, bool onlyOpen, StaffDirectory directory) =>
        new([.. query.Words.Select(w => (Word: w, Text: SearchText.FromText(w))).Where(w => w.Text.Length > 0).Select(w => new CaseSearchTerm(w.Text, PeopleNamed(w.Text, directory)))])
        {
            Procedure = query.Procedure,
            Year = query.Year,
            Status = onlyOpen ? CaseStatus.Open : query.State switch
            {
                CaseState.Open => CaseStatus.Open,
                CaseState.Closed => CaseStatus.Closed,
                CaseState.Cancelled => CaseStatus.Cancelled,
                null => null,
            },
        };

    private static string[] PeopleNamed(string text, StaffDirectory directory) =>
        [.. directory.People.Where(p => SearchText.FromText($"{p.Id} {p.Name.Th} {p.Name.En}").Contains(text, StringComparison.Ordinal)).Select(p => p.Id)];
}
