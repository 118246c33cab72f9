using System.Diagnostics;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Rules for the bot's own reports on the filing of documents.</summary>
internal static class FilingRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, FilingReport report)
    {
        if (state.FindDocument(report.Document) is not { } document) return new NotPossibleHere();
        switch (report)
        {
            case ReportFiled filed:
                draft.Record(new DocumentFiled(document.Id, filed.Item), Signature.System);
                Refresh(draft, document);
                if (document.Delayed) draft.Emit(new RefreshCards(new CardRef(CardKind.FileDelayed, Subject: document.Id)));
                // Files may be filed after their step was finished; the cards of the open steps must show them.
                foreach (var current in state.OpenVisits.Where(v => (v.Step, v.VisitNumber) != (document.Step, document.Visit)))
                    draft.Emit(new RefreshCards(new CardRef(CardKind.Step, current.Step, current.VisitNumber), ForFile: true));
                return null;
            case ReportFileLost lost:
                draft.Record(new DocumentLost(document.Id, lost.Fault), Signature.System);
                Refresh(draft, document);
                draft.Emit(new ShowCard(new CardRef(CardKind.FileLost, Subject: document.Id), Recipient.ForPerson(document.By.Person)));
                return null;
            case ReportFilingDelayed when document is { Item: null, Lost: null, Delayed: false }:
                draft.Record(new DocumentDelayed(document.Id), Signature.System);
                Refresh(draft, document);
                draft.Emit(new ShowCard(new CardRef(CardKind.FileDelayed, Subject: document.Id), Recipient.ForPerson(document.By.Person)));
                return null;
            case ReportFilingDelayed:
                // It has been filed or lost since, or the delay was reported before.
                return new NotPossibleHere();
            default:
                throw new UnreachableException($"{report.GetType().Name} has no rules.");
        }
    }

    private static void Refresh(CaseDraft draft, CaseDocument document)
    {
        draft.Emit(new RefreshCards(new CardRef(CardKind.Step, document.Step, document.Visit), ForFile: true));
        if (document.Inquiry is { } number && draft.State.FindVisit(document.Step, document.Visit) is { } visit && visit.Inquiries.Find(i => i.Number == number) is { } inquiry)
            draft.Emit(new RefreshCards(CaseDraft.CardOf(visit, inquiry), ForFile: true));
        if (document.Respondent is { } respondent) draft.Emit(new RefreshCards(new CardRef(CardKind.Request, document.Step, document.Visit, respondent), ForFile: true));
    }
}
