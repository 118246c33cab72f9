using System.Diagnostics;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules for the bot's own reports on files, meeting links and delivery failures.</summary>
internal static class EffectReportRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, Report report)
    {
        switch (report)
        {
            case ReportFiled filed when state.FindDocument(filed.Document) is { } document:
                draft.Record(new DocumentFiled(document.Id, filed.Item), Signature.System);
                Refresh(draft, document);
                if (document.Delayed) draft.Emit(new RefreshCards(new CardRef(CardKind.FileDelayed, Subject: document.Id)));
                // Files may be filed after their step was finished; the cards of the open steps must show them.
                foreach (var current in state.OpenVisits.Where(v => (v.Step, v.VisitNumber) != (document.Step, document.Visit)))
                    draft.Emit(new RefreshCards(new CardRef(CardKind.Step, current.Step, current.VisitNumber), ForFile: true));
                return null;
            case ReportFileLost lost when state.FindDocument(lost.Document) is { } document:
                draft.Record(new DocumentLost(document.Id, lost.Fault), Signature.System);
                Refresh(draft, document);
                draft.Emit(new ShowCard(new CardRef(CardKind.FileLost, Subject: document.Id), Recipient.To(document.By.Person)));
                return null;
            case ReportFilingDelayed delayed when state.FindDocument(delayed.Document) is { Item: null, Lost: null, Delayed: false } document:
                draft.Record(new DocumentDelayed(document.Id), Signature.System);
                Refresh(draft, document);
                draft.Emit(new ShowCard(new CardRef(CardKind.FileDelayed, Subject: document.Id), Recipient.To(document.By.Person)));
                return null;
            case ReportMeetingLink linked when state.FindVisit(linked.Step, linked.Visit) is { Meeting.Online: true } visit && visit.MeetingLink != linked.Link:
                draft.Record(new MeetingLinked(linked.Step, linked.Visit, linked.Link), Signature.System);
                draft.Emit(new RefreshCards(new CardRef(CardKind.Step, linked.Step, linked.Visit)));
                return null;
            case ReportUnreachable missed when !(missed.Rejected ? state.Rejected : state.Unreachable).Contains(missed.Person):
                draft.Record(new PersonUnreachable(missed.Person, missed.Rejected), Signature.System);
                draft.Emit(new RefreshCards(new CardRef(CardKind.Channel)));
                if (missed.Person != state.OpenedBy.Person) draft.TellOwners(new CardRef(CardKind.Unreachable, Subject: missed.Person));
                return null;
            case ReportFiled or ReportFileLost or ReportFilingDelayed or ReportMeetingLink or ReportUnreachable:
                // What it is about is gone, or was reported before.
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
