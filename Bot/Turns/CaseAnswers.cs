using AdaptiveCards;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Takes the commands that buttons give, and answers with the card as it is then.</summary>
internal sealed class CaseAnswers(CaseDesk desk, CaseViews views, Drafts drafts, DueLists due, OfficeNow office)
{
    /// <param name="activity">Id of the press, for commands that may be given again with other content.</param>
    public async Task<CardAnswer> Take(StepAction action, Caller caller, string activity, CancellationToken cancellation)
    {
        var unfit = action.Unreadable;
        var command = unfit is null ? StepCommands.Of(action, caller.Person, activity) : null;
        if (command is null)
            return await Refuse(action, unfit ?? new MeetingInvalid(MeetingFault.NoTime), (await views.Find(action.Case, caller.Viewer, cancellation))?.Stored, caller, cancellation);
        // Before other cards are drawn: a form that was sent must not come back on one of them.
        var settled = await desk.Handle(command, caller.Actor, cancellation, () => drafts.Forget(action, caller.Person, cancellation));
        return settled.Decision is Refused refused
            ? await Refuse(action, refused.Reason, settled.Stored, caller, cancellation)
            : new InPlace(CaseCards.Draw(CardOf(action), await views.Of(settled.Stored!, caller.Viewer, cancellation)));
    }

    /// <summary>The card without what was typed into its form.</summary>
    public async Task<CardAnswer> Discard(DiscardDraft action, Caller caller, CancellationToken cancellation)
    {
        await drafts.Forget(action, caller.Person, cancellation);
        return await views.Find(action.Case, caller.Viewer, cancellation) is { } view ? new InPlace(CaseCards.Draw(CardOf(action), view)) : new Word(Notices.BadButton);
    }

    /// <summary>One respondent's answer, before whoever may act on the row now.</summary>
    public async Task<CardAnswer> Show(ShowAnswer action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.Visit(action.Step, action.Visit) is not { } visit)
            return new Word(Notices.BadButton);
        var responsible = Responsibility.Of(view.Case, view.Procedure.Step(visit.Step), view.Office.Directory, view.Office.Today);
        if (responsible.MayAct.All(p => p.Id != caller.Person.Id))
            return await Refuse(action, new NotYourStep(responsible.Position, [.. responsible.MayAct.Select(p => p.Name.Th)]), view.Stored, caller, cancellation);
        var draft = await drafts.Before(action, caller.Person, cancellation);
        return new InPlace(AnswerCard.Draw(view with { Form = draft is null ? null : new TypedForm(draft, null) }, visit, action.Respondent));
    }

    /// <summary>The form of a meeting that has taken place, before whoever may act on the row now.</summary>
    public async Task<CardAnswer> AskHeld(AskHeldMeeting action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.Visit(action.Step, action.Visit) is not { } visit)
            return new Word(Notices.BadButton);
        var draft = await drafts.Before(action, caller.Person, cancellation);
        return new InPlace(HeldMeetingCard.Draw(view with { Form = draft is RecordTheHeldMeeting ? new TypedForm(draft, null) : null }, visit));
    }

    public async Task<CardAnswer> Cancel(CancelTheCase action, Caller caller, CancellationToken cancellation)
    {
        var settled = await desk.Handle(new CancelCase($"{action.Case}/cancel", action.Case, action.Reason ?? ""), caller.Actor, cancellation);
        if (settled.Decision is not Refused refused) return new InPlace(NoticeCard.Draw(Notices.Cancelled(action.Case.ToString())));
        var view = await views.After(settled, caller.Viewer, cancellation);
        return refused.Reason is ReasonNeeded or TooLong && view is not null
            ? new InPlace(CancelCard.Draw(Refused(view, action, refused.Reason)))
            : new InPlace(RefusalCard.Draw(refused.Reason, view, office.Get()));
    }

    public async Task<CardAnswer> Move(SetTarget action, Caller caller, string activity, CancellationToken cancellation)
    {
        if (action.Unreadable is { } unfit)
            return await views.Find(action.Case, caller.Viewer, cancellation) is { } asked ? new InPlace(StatusCard.Draw(Refused(asked, action, unfit))) : new Word(Notices.BadButton);
        var row = action.Row ?? new StepRound("");
        var settled = await desk.Handle(new MoveTarget($"{activity}/target", action.Case, row.Step, row.Round, action.Date, action.Reason), caller.Actor, cancellation);
        var view = await views.After(settled, caller.Viewer, cancellation);
        if (settled.Decision is not Refused refused) return new InPlace(StatusCard.Draw(view!));
        return new InPlace(view is null ? RefusalCard.Draw(refused.Reason, null, office.Get()) : StatusCard.Draw(Refused(view, action, refused.Reason)));
    }

    /// <summary>The reminders' card without the row that was put off.</summary>
    public async Task<CardAnswer> Snooze(SnoozeRow action, Caller caller, string activity, CancellationToken cancellation)
    {
        var settled = await desk.Handle(new SnoozeReminders($"{activity}/snooze", action.Case, action.Step, action.Visit, action.Days), caller.Actor, cancellation);
        // What is over needs no word: the card without it says so.
        var warning = settled.Decision is Refused { Reason: not (AlreadyFinished or CaseEnded) } refused && settled.Stored is { } stored
            ? new TypedForm(action, RefusalText.Of(refused.Reason, (await views.Of(stored, caller.Viewer, cancellation)).Procedure, office.Get()))
            : null;
        var card = RemindersCard.Draw(await due.Of(caller.Actor, cancellation), office.Get());
        return new InPlace(warning?.PutOn(card) ?? card);
    }

    /// <summary>The card as it is now, with what was typed, and beside the button why it was not taken.</summary>
    private async Task<CardAnswer> Refuse(StepAction action, Refusal reason, StoredCase? stored, Caller caller, CancellationToken cancellation)
    {
        if (stored?.Case.Visit(action.Step, action.Visit) is not { } visit)
            return new InPlace(RefusalCard.Draw(reason, stored is null ? null : await views.Of(stored, caller.Viewer, cancellation), office.Get()));
        var view = Refused(await views.Of(stored, caller.Viewer, cancellation), action, reason);
        if (reason is DocumentsMissing or AnswersMissing && action is MarkDone { Typed: null })
        {
            // The card that asks for the reason is the answer; what was typed there before stands in it.
            view = view with { Form = await drafts.Before(action, caller.Person, cancellation) is { } draft ? new TypedForm(draft, null) : null };
        }

        var card = Form(action, visit, view, reason);
        if (TypedForm.IsOn(card, action)) await drafts.Keep(action, caller.Person, cancellation);
        return new InPlace(card);
    }

    private static CaseView Refused(CaseView view, CardAction action, Refusal reason) =>
        view with { Form = new TypedForm(action, RefusalText.Of(reason, view.Procedure, view.Office)) };

    /// <summary>The card on which the form stands that was sent; some stand in the row's place until their question is answered.</summary>
    private static AdaptiveCard Form(StepAction action, StepVisit visit, CaseView view, Refusal reason) => (action, ReasonAsked.Of(action, visit, view, reason)) switch
    {
        (RecordTheResolution, { Documents: { Count: > 0 } missing }) => ConfirmWithoutMinutesCard.Draw(view, missing),
        (MarkDone, { Respondents: { Count: > 0 } open }) => ConfirmCloseCard.Draw(view, open),
        (MarkDone, { Documents: { Count: > 0 } missing }) => ConfirmWithoutDocumentsCard.Draw(view, missing),
        (ReturnTheAnswer a, _) => AnswerCard.Draw(view, visit, a.Respondent),
        (RecordTheHeldMeeting, _) when visit == view.Case.Current => HeldMeetingCard.Draw(view, visit),
        _ => CaseCards.Draw(CardOf(action), view),
    };

    private static CardRef CardOf(StepAction action) => action switch
    {
        SendAnswer { Respondent: var respondent } => new CardRef(CardKind.Request, action.Step, action.Visit, respondent.ToString()),
        DiscardDraft { Respondent: { } respondent } => new CardRef(CardKind.Request, action.Step, action.Visit, respondent.ToString()),
        _ => new CardRef(CardKind.Step, action.Step, action.Visit),
    };
}
