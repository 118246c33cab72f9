using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Dialogs;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Which rows may take a person's files, and which one the person named by its button.</summary>
internal sealed class HandInCandidates(WorkLists lists, ICaseStore store, ConversationState state)
{
    private readonly IStatePropertyAccessor<ChosenRow> _chosen = state.CreateProperty<ChosenRow>("row");

    /// <summary>Remembers the row whose button was pressed.</summary>
    /// <returns>How to call it; null when it takes no files from this person now.</returns>
    public async Task<string?> Choose(ITurnContext turn, AttachHere row, Caller caller, CancellationToken cancellation)
    {
        var line = (await lists.TakingFiles(caller.Actor, cancellation)).FirstOrDefault(l => Is(l, row.Case.ToString(), row.Step, row.Visit));
        if (line is null) return null;
        await _chosen.SetAsync(turn, new ChosenRow { Case = row.Case.ToString(), Step = row.Step, Visit = row.Visit }, cancellation);
        return Label(line);
    }

    /// <summary>The chosen row while it is open, else all that the person may hand in for.</summary>
    public async Task<IReadOnlyList<HandInCandidate>> For(ITurnContext turn, Caller caller, CancellationToken cancellation)
    {
        var lines = await lists.TakingFiles(caller.Actor, cancellation);
        var chosen = await _chosen.GetAsync(turn, () => new ChosenRow(), cancellation);
        if (lines.FirstOrDefault(l => Is(l, chosen.Case, chosen.Step, chosen.Visit)) is { } named) lines = [named];

        var candidates = new List<HandInCandidate>();
        foreach (var line in lines)
        {
            if (await store.Find(line.Summary.Number, cancellation) is not { Case.Current: { } current } stored || current.Step != line.Summary.Step) continue;
            var step = line.Procedure.Step(current.Step);
            candidates.Add(new HandInCandidate(line.Summary.Number, current.Step, current.Visit, Label(line),
                [.. step.Expects.Where(e => !HandedIn(stored.Case, step, current.Visit, e)).Select(e => new ExpectedChoice(e.Key, e.Title.Th))]));
        }

        return candidates;
    }

    // At this visit: after a return the same document comes once more, revised.
    private static bool HandedIn(Case @case, Step step, int visit, ExpectedDocument expected) =>
        @case.Documents.Any(d => d.Step == step.Key && d.Visit == visit && d.Expected == expected.Key && d.Lost is null);

    private static bool Is(WorkLine line, string? number, string? step, int visit) =>
        line.Summary.Number.ToString() == number && line.Summary.Step == step && line.Summary.Visit == visit;

    private static string Label(WorkLine line)
    {
        var step = line.Procedure.Step(line.Summary.Step!);
        return $"{PlainText.Line(line.Summary.Subject, 60)} · {line.Summary.Number} ข้อ\u00A0{ThaiFormat.Number(step.Row)} {step.Title.Th}";
    }

    /// <summary>Kept in the conversation's state: plain, so that any storage takes it.</summary>
    internal sealed class ChosenRow
    {
        public string? Case { get; set; }

        public string? Step { get; set; }

        public int Visit { get; set; }
    }
}
