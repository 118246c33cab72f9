using OnesqaBot.Cards.Recalls;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;

namespace OnesqaBot.Cards.Elements;

/// <summary>How a document compares with what a return sent back.</summary>
internal enum DocumentChange
{
    New,
    Changed,
    Same,
}

/// <summary>The work on a case since a return, until the matter is decided.</summary>
/// <param name="Returned">The visit that sent it back.</param>
internal sealed record Revision(Case Case, StepVisit Returned)
{
    /// <summary>The revision that a visit belongs to; null if nothing was returned since the last decision, or it was passed since.</summary>
    public static Revision? Find(Case @case, StepVisit visit)
    {
        var before = SinceDecision.FindVisits(@case, visit);
        return before.LastOrDefault(v => v.Returned && !IsPassedSince(before, v)) is { } returned ? new Revision(@case, returned) : null;
    }

    /// <summary>Whether the step that sent it back let it pass later. A chain that ends with an endorsement makes no decision of its own.</summary>
    private static bool IsPassedSince(IReadOnlyList<StepVisit> visits, StepVisit returned) =>
        visits.SkipWhile(v => v != returned).Skip(1).Any(v => v.Step == returned.Step && v is { FinishedAt: not null, Returned: false });

    /// <summary>Which attempt it is: 2 after the first return.</summary>
    public int Attempt => Case.AttemptInRound(Returned) + 1;

    /// <summary>Compared by content; null until the file is stored.</summary>
    public DocumentChange? ChangeOf(CaseDocument document)
    {
        if (document.At <= Returned.FinishedAt) return DocumentChange.Same;
        if (Former(document) is not { } former) return DocumentChange.New;
        if (document.Item is not { } item || former.Item is not { } old) return null;
        return item.Sha256 == old.Sha256 ? DocumentChange.Same : DocumentChange.Changed;
    }

    /// <summary>Whether a file was handed in since the return that is new or differs.</summary>
    public bool HasChangedFiles => Case.Documents.Any(d => d.Counts && !d.IsTable && ChangeOf(d) is not DocumentChange.Same);

    /// <summary>Warns that no file is new or differs.</summary>
    public string NoFileChanged => Returned.Recalled ? RecallTexts.NoFileChanged : ElementTexts.NoFileChanged;

    /// <summary>The newest document that was sent back in the same place: for the same purpose, or under the same name.</summary>
    private CaseDocument? Former(CaseDocument document) => Case.Documents.FindLast(d =>
        d.Counts && d.At <= Returned.FinishedAt && (d.Step, d.Respondent, d.Expected) == (document.Step, document.Respondent, document.Expected)
        && (document.Expected is not null || d.IsTable == document.IsTable && (d.IsTable || d.FileName == document.FileName)));
}
