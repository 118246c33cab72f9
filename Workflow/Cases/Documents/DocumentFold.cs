namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Folds the events of documents.</summary>
internal static class DocumentFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        DocumentHandedIn x => state with
        {
            Documents = state.Documents.Add(new CaseDocument(x.Document, x.Step, x.Visit, x.FileName, x.Expected, e.By, e.At, x.Source, x.Respondent) { Inquiry = x.Inquiry }),
        },
        DocumentWithdrawn x => OnDocument(state, x.Document, d => d with { Withdrawn = new Withdrawal(e.By, e.At) }),
        // A later attempt may succeed after an earlier one gave up.
        DocumentFiled x => OnDocument(state, x.Document, d => d with { Item = x.Item, Lost = null, Delayed = false }),
        DocumentLost x => OnDocument(state, x.Document, d => d with { Lost = x.Fault, Delayed = false }),
        DocumentDelayed x => OnDocument(state, x.Document, d => d with { Delayed = true }),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a document."),
    };

    private static Case OnDocument(Case state, string id, Func<CaseDocument, CaseDocument> change)
    {
        var found = state.FindDocument(id) ?? throw new InvalidOperationException($"No document {id}.");
        return state with { Documents = state.Documents.Replace(found, change(found)) };
    }
}
