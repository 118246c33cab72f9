using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Which rows may take a person's files, and which one the person named by its button.</summary>
internal sealed class HandInCandidates(WorkLists lists, ICaseStore store, ProcedureLibrary procedures, OfficeNow office)
{
    /// <summary>How to call the step whose button was pressed; null when it takes no files from this person now.</summary>
    public async Task<string?> LabelOf(ChosenRow row, Caller caller, CancellationToken cancellation) => (await Find(row, caller, cancellation))?.Label;

    /// <summary>The chosen row while it takes files, else all that the person may hand in for.</summary>
    public async Task<IReadOnlyList<HandInCandidate>> For(ChosenRow? chosen, Caller caller, CancellationToken cancellation)
    {
        if (chosen is not null && await Find(chosen, caller, cancellation) is { } named) return [named];

        var candidates = new List<HandInCandidate>();
        UnreadableCaseException? unreadable = null;
        foreach (var line in await lists.TakingFiles(caller.Actor, cancellation))
        {
            var turnOf = line.Turn!;
            try
            {
                if ((await store.Find(line.Summary.Number, cancellation))?.Case is { } @case
                    && Candidate(@case, turnOf.Step, turnOf.Visit, turnOf.Respondent, caller) is { } candidate)
                    candidates.Add(candidate);
            }
            catch (UnreadableCaseException e)
            {
                // It costs nobody the others.
                unreadable = e;
            }
        }

        return candidates.Count > 0 || unreadable is null ? candidates : throw unreadable;
    }

    private async Task<HandInCandidate?> Find(ChosenRow row, Caller caller, CancellationToken cancellation) =>
        CaseNumber.TryParse(row.Case, out var number) && (await store.Find(number, cancellation))?.Case is { } @case
            ? Candidate(@case, row.Step, row.Visit, Respondent.Parse(row.Respondent), caller)
            : null;

    /// <summary>The row as one that takes files; null when it takes none from this person.</summary>
    private HandInCandidate? Candidate(Case @case, string key, int number, Respondent? respondent, Caller caller)
    {
        if (@case.Visit(key, number) is not { } visit) return null;
        var step = procedures.Of(@case).Step(key);
        var turn = respondent is { } asked ? Turns.Of(visit, asked) : Turns.Of(@case, step, visit);
        var takes = respondent is { } named ? Turns.TakesAnswer(@case, visit, named) : visit == @case.Current && !turn.IsDecision;
        var now = office.Get();
        if (!takes || Responsibility.Of(turn, @case.OpenedBy.Person, now.Directory, now.Today).MayAct.All(p => p.Id != caller.Person.Id)) return null;

        var expected = respondent is null ? ExpectedDocuments.At(step, visit) : step.Expects;
        var open = expected.Where(e => !HandedIn(@case, visit, respondent, e)).Select(e => new ExpectedChoice(e.Key, e.Title.Th));
        return new HandInCandidate(@case.Number, key, number, Label(@case, step), [.. open], respondent?.ToString());
    }

    // At this visit: after a return the same document comes once more, revised.
    private static bool HandedIn(Case @case, StepVisit visit, Respondent? respondent, ExpectedDocument expected) =>
        @case.Documents.Any(d => d.Step == visit.Step && d.Visit == visit.Visit && d.Expected == expected.Key && d.Respondent == respondent?.ToString() && d.Lost is null);

    private static string Label(Case @case, Step step) =>
        $"{PlainText.Line(@case.Subject, 60)} · {@case.Number} ข้อ\u00A0{ThaiFormat.Number(step.Row)} {step.Title.Th}";
}
