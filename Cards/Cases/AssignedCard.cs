using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells named participants (ผู้แทนสำนักงาน, ผู้เข้าร่วม) what they take part in, who named them, and what comes next.</summary>
internal static class AssignedCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail) => CardLayout.Create(
        $"{view.Case.Number} {Title(view)}",
        [
            .. CaseHeader.Draw(view, Title(view), detail),
            .. view.Case.Status == CaseStatus.Cancelled ? [OutcomeSection.Ended(view, detail)] : TakesPart(view) ? Assigned(view, detail) : [],
        ],
        [Buttons.Plain(new AskStatus(view.Case.Number)), .. Buttons.Folder(view)]);

    public static string Title(CaseView view) =>
        view.Case.Status == CaseStatus.Cancelled ? CaseTexts.AssignmentCancelled
        : TakesPart(view) ? CaseTexts.AssignedToTakePart
        : CaseTexts.NoLongerParticipant;

    private static bool TakesPart(CaseView view) => view.Viewer.Person is not { } viewer || view.Case.Participants.Contains(viewer.Id);

    private static IEnumerable<AdaptiveElement> Assigned(CaseView view, DetailLevel detail)
    {
        var names = view.Case.Participants.Select(p => PersonText.Name(p, view.Office));
        yield return CardText.Fact(ElementTexts.Participants, SignatureText.Names(names, detail.Items, detail.Line));
        var approval = Approval(view);
        if (view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsNamed) is { Event: ParticipantsNamed named } naming)
        {
            var label = view.Procedure.Find(named.Step)?.Naming is { IsDecided: true } ? CaseTexts.AssignedBy : CaseTexts.NominatedBy;
            yield return CardText.Fact(label, $"{SignatureText.Describe(naming.By, view.Office, detail.Line)} {TextFormat.ShortMoment(naming.At)}");
            // The choice that named them does not count as a second decision.
            if ((approval?.Step, approval?.VisitNumber) == (named.Step, named.Visit)) approval = null;
        }

        if (approval is { By: { } by, FinishedAt: { } at })
            yield return CardText.Fact(CaseTexts.ApprovedBy, $"{SignatureText.Describe(by, view.Office, detail.Line)} {TextFormat.ShortMoment(at)}");
        foreach (var field in view.Procedure.Fields.Where(f => view.Case.Fields.ContainsKey(f.Key)))
            yield return FieldElements.Fact(field, view.Case, detail);
        if (view.Procedure.Steps.FirstOrDefault(s => s.AsksParticipants && view.Case.VisitCount(s.Key) == 0) is { } report)
            yield return CardText.Plain(CaseTexts.ReportComesLater(TextFormat.Number(report.Row), PlainText.Line(report.Title.Localized(), detail.Line)));
    }

    /// <summary>The approval that confirmed the participants; null if naming them needed no approval.</summary>
    private static StepVisit? Approval(CaseView view) =>
        view.Stored.Events.LastOrDefault(e => e.Event is ParticipantsNotified)?.Event is ParticipantsNotified told
            && view.Case.FindVisit(told.Step, told.Visit) is { } visit && ApprovalChain.ApproversAt(view.Procedure, visit).Any() ? visit : null;
}
