using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Inquiries;

/// <summary>
/// Rules of asking before deciding (ขอข้อมูลเพิ่ม): whoever prepared the matter gets the question on a card of their own, and whoever
/// decides gets their card again with the answer. The case stays at its stage; meanwhile nobody is reminded of the decision.
/// </summary>
internal static class InquiryRules
{
    public static Refusal? Ask(CaseDraft draft, StepVisit visit, Inquire command, Signature by)
    {
        if (VisibleText.IsEmpty(command.Question)) return new QuestionMissing();
        if (ReasonRules.Fault(command.Question) is { } fault) return fault;
        var (position, person) = Inquiry.Preparer(draft.State, visit, draft.Procedure);
        draft.Record(new InquiryMade(visit.Step, visit.VisitNumber, visit.Inquiries.Count + 1, VisibleText.Trim(command.Question), position, person), by);

        visit = draft.State.FindVisit(visit.Step, visit.VisitNumber)!;
        var inquiry = visit.OpenInquiry!;
        draft.Refresh(visit);
        draft.RefreshReminders(visit);
        foreach (var asked in draft.ResponsibleFor(Assignments.ForInquiry(visit, inquiry)).Addressees)
            draft.Emit(new ShowCard(CaseDraft.CardOf(visit, inquiry), Recipient.ForPerson(asked.Id)));
        return null;
    }

    /// <summary>A command of whoever is to answer: files, and then the answer.</summary>
    public static Refusal? Answer(CaseDraft draft, StepVisit visit, Inquiry inquiry, StepCommand command, Actor actor)
    {
        var position = draft.ResponsibleFor(Assignments.ForInquiry(visit, inquiry)).Position;
        var by = Signature.Create(actor.Person, actor.CapacityIn(position) ?? new Capacity(position, null));
        return command switch
        {
            HandIn file => DocumentRules.HandIn(draft, draft.Procedure.StepOf(visit)!, visit, file, by, inquiry),
            WithdrawDocument file => DocumentRules.Withdraw(draft, visit, file, by),
            AnswerInquiry answer => RecordAnswer(draft, visit, inquiry, answer, by),
            _ => throw new InvalidOperationException($"{command.GetType().Name} does not answer an inquiry."),
        };
    }

    public static Refusal? Withdraw(CaseDraft draft, StepVisit visit, Signature by)
    {
        var inquiry = visit.OpenInquiry!;
        draft.Record(new InquiryWithdrawn(visit.Step, visit.VisitNumber, inquiry.Number), by);
        draft.Refresh(visit);
        draft.RefreshReminders(visit);
        draft.RefreshInquiries(visit);
        return null;
    }

    private static Refusal? RecordAnswer(CaseDraft draft, StepVisit visit, Inquiry inquiry, AnswerInquiry answer, Signature by)
    {
        var hasFiles = draft.State.Documents.Exists(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Inquiry == inquiry.Number && d.Counts);
        if (VisibleText.IsEmpty(answer.Text) && !hasFiles) return new AnswerMissing();
        if (ReasonRules.CommentFault(answer.Text) is { } fault) return fault;
        draft.Record(new InquiryAnswered(visit.Step, visit.VisitNumber, inquiry.Number, ReasonRules.Comment(answer.Text)), by);

        visit = draft.State.FindVisit(visit.Step, visit.VisitNumber)!;
        draft.Refresh(visit);
        draft.RefreshReminders(visit);
        draft.RefreshInquiries(visit);
        var deciders = draft.ResponsibleFor(Assignments.ForStage(draft.State, draft.Procedure.Step(visit.Step), visit));
        foreach (var decider in deciders.Addressees) draft.Emit(new RepostCard(CaseDraft.CardOf(visit), Recipient.ForPerson(decider.Id)));
        return null;
    }
}
