using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Rules for handing files in, replacing them and taking them out. A file that was taken out stays in the history.</summary>
internal static class DocumentRules
{
    public static Refusal? HandIn(CaseDraft draft, Step step, StepVisit visit, HandIn file, Signature by, Inquiry? inquiry = null)
    {
        var expected = inquiry is not null ? [] : file.Respondent is null ? ExpectedDocuments.ForVisit(step, visit) : step.ExpectsIn(visit.Round);
        if (file.Expected is not null && expected.All(e => e.Key != file.Expected)) return new UnknownStep();
        draft.Record(
            new DocumentHandedIn(
                file.Document, visit.Step, visit.VisitNumber, FileNames.Clean(file.FileName), file.Expected, file.Source, file.Respondent?.ToString(), inquiry?.Number),
            by);
        // Somebody may have taken the old file out in the meantime; the new one is welcome all the same.
        if (file.Replaces is { } replaced && RemovableDocuments.Find(draft.State, visit, replaced) is { Withdrawn: null } old && old.Respondent == file.Respondent?.ToString())
            draft.Record(new DocumentWithdrawn(replaced, file.Document), by);
        draft.Emit(new FileDocument(file.Document));
        Refresh(draft, visit, file.Respondent);
        if (inquiry is not null) draft.Emit(new RefreshCards(CaseDraft.CardOf(visit, inquiry), ForFile: true));
        return null;
    }

    public static Refusal? Withdraw(CaseDraft draft, StepVisit visit, WithdrawDocument file, Signature by)
    {
        if (RemovableDocuments.Find(draft.State, visit, file.Document) is not { } document) return new NotPossibleHere();
        if (document.Withdrawn is not null) return null;
        draft.Record(new DocumentWithdrawn(document.Id, null), by);
        Refresh(draft, visit, RemovableDocuments.RespondentOf(draft.State, document.Id));
        if (visit.Inquiries.Find(i => i.Number == document.Inquiry) is { } inquiry) draft.Emit(new RefreshCards(CaseDraft.CardOf(visit, inquiry), ForFile: true));
        return null;
    }

    private static void Refresh(CaseDraft draft, StepVisit visit, Respondent? respondent)
    {
        draft.Emit(new RefreshCards(CaseDraft.CardOf(visit), ForFile: true));
        if (respondent is { } asked) draft.Emit(new RefreshCards(CaseDraft.RequestOf(visit, asked), ForFile: true));
    }
}
