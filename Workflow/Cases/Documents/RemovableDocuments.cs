namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>What can still be done with a document that was handed in.</summary>
public static class RemovableDocuments
{
    /// <summary>The document, if it can be taken out of the visit: a person handed it in, and no earlier stage or answer has handed it on.</summary>
    public static CaseDocument? Find(Case @case, StepVisit visit, string document)
    {
        ArgumentNullException.ThrowIfNull(@case);
        ArgumentNullException.ThrowIfNull(visit);
        return @case.FindDocument(document) is { IsTable: false, Lost: null } found && found.Step == visit.Step && @case.FindVisit(found.Step, found.Visit)?.Round == visit.Round
            && (found.Inquiry is null || found.Inquiry == visit.OpenInquiry?.Number)
            && (found.Respondent is not null || visit.Stage == 0 || found.At >= visit.StageSince)
            ? found : null;
    }

    /// <summary>The respondent to whose submission the document belongs; null for a step's own document.</summary>
    public static Respondent? RespondentOf(Case @case, string document)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return Respondent.Parse(@case.FindDocument(document)?.Respondent);
    }
}
