using System.Collections.Concurrent;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Finds the steps that accept a person's files, and the one that the person chose with its button.</summary>
internal sealed class HandInCandidates(WorkLists lists, ICaseStore store, ProcedureLibrary procedures, OfficeContext office)
{
    private const int MaxParallel = 8;

    /// <summary>Stands for the file that is yet to be sent.</summary>
    private static readonly Uri NoSource = new("about:blank");

    /// <summary>Returns the label of the chosen step, or null if it does not accept files from this person now.</summary>
    public async Task<string?> LabelOf(ChosenStep chosenStep, Caller caller, CancellationToken cancellation) =>
        (await Find(chosenStep, caller, cancellation))?.Label;

    /// <summary>Returns the document that the person chose to replace, or null if it can no longer be replaced.</summary>
    public async Task<ReplaceableFile?> Replaceable(ChosenStep chosenStep, Caller caller, CancellationToken cancellation) =>
        (await Find(chosenStep, caller, cancellation))?.Filled.FirstOrDefault(f => f.Document == chosenStep.Replaces);

    /// <summary>Returns the chosen step if it accepts files, otherwise all steps that the person may hand in for.</summary>
    public async Task<IReadOnlyList<HandInCandidate>> FindCandidates(ChosenStep? chosen, Caller caller, CancellationToken cancellation)
    {
        if (chosen is not null && await Find(chosen, caller, cancellation) is { } named) return [named];

        var lines = await lists.TakingFiles(caller.Actor, cancellation);
        var (cases, unreadable) = await Read([.. lines.Select(l => l.Summary.Number).Distinct()], cancellation);
        var candidates = new List<HandInCandidate>();
        // Whoever may act at a step and is asked something there has two assignments, but one place for files.
        foreach (var line in lines.DistinctBy(l => (l.Summary.Number, l.Assignment!.Step, l.Assignment.Visit, l.Assignment.Respondent)))
        {
            var assignment = line.Assignment!;
            if (cases.GetValueOrDefault(line.Summary.Number) is { } @case
                && await Candidate(@case, assignment.Step, assignment.Visit, assignment.Respondent, caller, cancellation) is { } candidate)
                candidates.Add(candidate);
        }

        return candidates.Count > 0 || unreadable is null ? candidates : throw unreadable;
    }

    /// <summary>Reads the cases concurrently, because someone is waiting for the reply.</summary>
    private async Task<(IReadOnlyDictionary<CaseNumber, Case> Cases, UnreadableCaseException? Unreadable)> Read(
        IReadOnlyList<CaseNumber> numbers, CancellationToken cancellation)
    {
        var cases = new ConcurrentDictionary<CaseNumber, Case>();
        UnreadableCaseException? unreadable = null;
        await Parallel.ForEachAsync(numbers, new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation }, async (number, token) =>
        {
            try
            {
                if (await store.Find(number, token) is { Case: { } found }) cases[number] = found;
            }
            catch (UnreadableCaseException e)
            {
                // An unreadable case must not hide the others.
                unreadable = e;
            }
        });
        return (cases, unreadable);
    }

    private async Task<HandInCandidate?> Find(ChosenStep chosenStep, Caller caller, CancellationToken cancellation) =>
        CaseNumber.TryParse(chosenStep.Case, out var number) && (await store.Find(number, cancellation))?.Case is { } @case
            ? await Candidate(@case, chosenStep.Step, chosenStep.Visit, Respondent.Parse(chosenStep.Respondent), caller, cancellation)
            : null;

    /// <summary>Returns the step as a candidate, or null if it does not accept files from this person.</summary>
    private async ValueTask<HandInCandidate?> Candidate(
        Case @case, string key, int number, Respondent? respondent, Caller caller, CancellationToken cancellation)
    {
        if (@case.FindVisit(key, number) is not { } visit) return null;
        var procedure = await procedures.ForCase(@case, cancellation);
        if (procedure.StepOf(visit) is not { } step) return null;
        var assignment = Assignments.ForSubmission(@case, step, visit, respondent);
        var now = office.Get();
        var permissions = new Permissions(@case, procedure, now.Directory, now.Today);
        var file = new OnesqaBot.Workflow.Cases.Documents.HandIn("", @case.Number, key, number, "", "", null, NoSource, respondent);
        var inquiry = permissions.AnsweredBy(file, caller.Actor);
        if ((assignment.IsDecision && inquiry is null) || !permissions.Can(file, caller.Actor)) return null;

        var expected = inquiry is not null ? [] : respondent is null ? ExpectedDocuments.ForVisit(step, visit) : step.ExpectsIn(visit.Round);
        var open = expected.Where(e => !HandedIn(@case, visit, respondent, e)).Select(e => new ExpectedChoice(e.Key, e.Title.Localized()));
        var replaceable = @case.Documents.Where(d => d.Counts && d.Respondent == respondent?.ToString() && d.Inquiry == inquiry?.Number && RemovableDocuments.Find(@case, visit, d.Id) is not null);
        return new HandInCandidate(@case.Number, key, number, Label(@case, step), [.. open], respondent?.ToString())
        {
            Filled = [.. replaceable.Select(d => new ReplaceableFile(d.Id, d.Expected, d.FileName, d.Visit == visit.VisitNumber ? expected.FirstOrDefault(e => e.Key == d.Expected)?.Title.Localized() : null))],
        };
    }

    // Only this visit counts: after a return, the same document is handed in again in a revised version.
    private static bool HandedIn(Case @case, StepVisit visit, Respondent? respondent, ExpectedDocument expected) =>
        @case.Documents.Any(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Expected == expected.Key && d.Respondent == respondent?.ToString() && d.Counts);

    private static string Label(Case @case, Step step) =>
        BotTexts.HandInLabel(PlainText.Line(@case.Subject, 60), @case.Number, TextFormat.Number(step.Row), step.Title.Localized());
}
