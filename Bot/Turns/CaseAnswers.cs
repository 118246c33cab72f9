using AdaptiveCards;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Takes the commands that buttons give, and answers with the card as it is then.</summary>
internal sealed class CaseAnswers(CaseDesk desk, CaseViews views, OfficeNow office)
{
    /// <param name="activity">Id of the press, for commands that may be given again with other content.</param>
    public async Task<CardAnswer> Take(StepAction action, Caller caller, string activity, CancellationToken cancellation)
    {
        if (Command(action, caller, activity, out var invalid) is not { } command)
            return await Refuse(action, invalid!, caller, cancellation);
        var settled = await desk.Handle(command, caller.Actor, cancellation);
        return settled.Decision is Refused refused ? Refuse(action, refused.Reason, settled.Stored, caller) : new InPlace(Card(action, settled.Stored!, caller));
    }

    public async Task<CardAnswer> Cancel(CancelTheCase action, Caller caller, CancellationToken cancellation)
    {
        var settled = await desk.Handle(new CancelCase($"{action.Case}/cancel", action.Case, action.Reason ?? ""), caller.Actor, cancellation);
        if (settled.Decision is not Refused refused) return new InPlace(NoticeCard.Draw(Notices.Cancelled(action.Case.ToString())));
        var view = settled.Stored is { } stored ? views.Of(stored, caller.Viewer) : null;
        return refused.Reason is ReasonNeeded or TooLong && view is not null
            ? new InPlace(CardNotice.On(CancelCard.Draw(view), refused.Reason, view))
            : new InPlace(RefusalCard.Draw(refused.Reason, view, office.Get()));
    }

    private async Task<CardAnswer> Refuse(StepAction action, Refusal reason, Caller caller, CancellationToken cancellation) =>
        Refuse(action, reason, (await views.Find(action.Case, caller.Viewer, cancellation))?.Stored, caller);

    private InPlace Refuse(StepAction action, Refusal reason, StoredCase? stored, Caller caller)
    {
        if (stored?.Case.Visit(action.Step, action.Visit) is null)
            return new InPlace(RefusalCard.Draw(reason, stored is null ? null : views.Of(stored, caller.Viewer), office.Get()));
        if (reason is DocumentsMissing missing)
            return new InPlace(ConfirmWithoutDocumentsCard.Draw(views.Of(stored, caller.Viewer), missing.Documents));
        // The card as it is now, and above it why it was not taken.
        return new InPlace(CardNotice.On(Card(action, stored, caller), reason, views.Of(stored, caller.Viewer)));
    }

    private AdaptiveCard Card(StepAction action, StoredCase stored, Caller caller) =>
        CaseCards.Draw(new CardRef(CardKind.Step, action.Step, action.Visit), views.Of(stored, caller.Viewer));

    private static Command? Command(StepAction action, Caller caller, string activity, out Refusal? invalid)
    {
        invalid = null;
        // The same person pressing the same button gives the same command, on whatever device.
        string Id(string what) => FormattableString.Invariant($"{action.Case}/{action.Step}/{action.Visit}/{what}/{caller.Person.Id}");
        switch (action)
        {
            case MarkDone a: return new CompleteStep(Id("done"), a.Case, a.Step, a.Visit, a.Reason);
            case ApproveStep a: return new Approve(Id("approve"), a.Case, a.Step, a.Visit);
            case ReturnStep a: return new Return(Id("return"), a.Case, a.Step, a.Visit, a.Reason);
            case ChooseOutcome a: return new Choose(Id($"choose-{a.Outcome}"), a.Case, a.Step, a.Visit, a.Outcome, a.Reason);
            case SetMeeting a when MeetingForm.Read(a) is { } meeting: return new ScheduleMeeting($"{activity}/meeting", a.Case, a.Step, a.Visit, meeting);
            case SetMeeting: invalid = new MeetingInvalid(MeetingFault.NoTime); return null;
            default: throw new InvalidOperationException($"{action.GetType().Name} is no command on a case.");
        }
    }
}
