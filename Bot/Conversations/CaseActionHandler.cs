using AdaptiveCards;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Takes the commands that buttons give, and answers with the card as it is then.</summary>
internal sealed class CaseActionHandler(CaseCommandHandler commands, CaseViews views, DraftStore drafts, DueLists due, OfficeContext office)
{
    /// <param name="activity">Id of the press, for commands that may be given again with other content.</param>
    public async Task<CardActionResponse> Take(StepAction action, Caller caller, string activity, CancellationToken cancellation)
    {
        var unfit = action.Unreadable;
        var command = unfit is null ? StepCommandFactory.ToCommand(action, caller.Person, activity) : null;
        if (command is null)
            return await Refuse(action, unfit ?? new MeetingInvalid(MeetingFault.NoTime), (await views.Find(action.Case, caller.Viewer, cancellation))?.Stored, caller, cancellation);
        // Before other cards are drawn: a form that was sent must not come back on one of them.
        var settled = await commands.Handle(command, caller.Actor, cancellation, () => drafts.Forget(action, caller.Person, cancellation));
        return settled.Decision is Refused refused
            ? await Refuse(action, refused.Reason, settled.Stored, caller, cancellation)
            : new ReplaceCard(CaseCards.Draw(CardOf(action), await views.Create(settled.Stored!, caller.Viewer, cancellation)));
    }

    /// <summary>The card without what was typed into its form.</summary>
    public async Task<CardActionResponse> Discard(DiscardDraft action, Caller caller, CancellationToken cancellation)
    {
        await drafts.Forget(action, caller.Person, cancellation);
        return await views.Find(action.Case, caller.Viewer, cancellation) is { } view ? new ReplaceCard(CaseCards.Draw(CardOf(action), view)) : new Toast(BotTexts.BadButton);
    }

    /// <summary>One respondent's answer, before whoever may act on the row now.</summary>
    public async Task<CardActionResponse> Show(ShowSubmission action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new Toast(BotTexts.BadButton);
        var responsible = Responsibility.Resolve(view.Case, view.Procedure.Step(visit.Step), view.Office.Directory, view.Office.Today);
        if (responsible.MayAct.All(p => p.Id != caller.Person.Id))
            return await Refuse(action, new NotYourStep(responsible.Position, [.. responsible.MayAct.Select(p => p.Name.Th)]), view.Stored, caller, cancellation);
        var draft = await drafts.Before(action, caller.Person, cancellation);
        return new ReplaceCard(SubmissionCard.Draw(view with { Form = draft is null ? null : new TypedForm(draft, null) }, visit, action.Respondent));
    }

    /// <summary>The form of a meeting that has taken place, before whoever may act on the row now.</summary>
    public async Task<CardActionResponse> AskHeld(AskHeldMeeting action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new Toast(BotTexts.BadButton);
        var draft = await drafts.Before(action, caller.Person, cancellation);
        return new ReplaceCard(HeldMeetingCard.Draw(view with { Form = draft is RecordHeldMeetingAction ? new TypedForm(draft, null) : null }, visit));
    }

    public async Task<CardActionResponse> Cancel(CancelCaseAction action, Caller caller, CancellationToken cancellation)
    {
        var settled = await commands.Handle(new CancelCase($"{action.Case}/cancel", action.Case, action.Reason ?? ""), caller.Actor, cancellation);
        if (settled.Decision is not Refused refused) return new ReplaceCard(NoticeCard.Draw(BotTexts.Cancelled(action.Case.ToString())));
        var view = await views.After(settled, caller.Viewer, cancellation);
        return refused.Reason is ReasonNeeded or TooLong && view is not null
            ? new ReplaceCard(CancelCard.Draw(Refused(view, action, refused.Reason)))
            : new ReplaceCard(RefusalCard.Draw(refused.Reason, view, office.Get()));
    }

    public async Task<CardActionResponse> Move(SetTarget action, Caller caller, string activity, CancellationToken cancellation)
    {
        if (action.Unreadable is { } unfit)
            return await views.Find(action.Case, caller.Viewer, cancellation) is { } asked ? new ReplaceCard(StatusCard.Draw(Refused(asked, action, unfit))) : new Toast(BotTexts.BadButton);
        var row = action.Step ?? new StepRound("");
        var settled = await commands.Handle(new MoveTarget($"{activity}/target", action.Case, row.Step, row.Round, action.Date, action.Reason), caller.Actor, cancellation);
        var view = await views.After(settled, caller.Viewer, cancellation);
        if (settled.Decision is not Refused refused) return new ReplaceCard(StatusCard.Draw(view!));
        return new ReplaceCard(view is null ? RefusalCard.Draw(refused.Reason, null, office.Get()) : StatusCard.Draw(Refused(view, action, refused.Reason)));
    }

    /// <summary>The reminders' card without the row that was put off.</summary>
    public async Task<CardActionResponse> Snooze(SnoozeReminder action, Caller caller, string activity, CancellationToken cancellation)
    {
        var settled = await commands.Handle(new SnoozeReminders($"{activity}/snooze", action.Case, action.Step, action.Visit, action.Days), caller.Actor, cancellation);
        // What is over needs no word: the card without it says so.
        var warning = settled.Decision is Refused { Reason: not (AlreadyFinished or CaseEnded) } refused && settled.Stored is { } stored
            ? new TypedForm(action, RefusalText.Describe(refused.Reason, (await views.Create(stored, caller.Viewer, cancellation)).Procedure, office.Get()))
            : null;
        var card = RemindersCard.Draw(await due.ForPerson(caller.Actor, cancellation), office.Get());
        return new ReplaceCard(warning?.PutOn(card) ?? card);
    }

    /// <summary>The card as it is now, with what was typed, and beside the button why it was not taken.</summary>
    private async Task<CardActionResponse> Refuse(StepAction action, Refusal reason, StoredCase? stored, Caller caller, CancellationToken cancellation)
    {
        if (stored?.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new ReplaceCard(RefusalCard.Draw(reason, stored is null ? null : await views.Create(stored, caller.Viewer, cancellation), office.Get()));
        var view = Refused(await views.Create(stored, caller.Viewer, cancellation), action, reason);
        if (reason is DocumentsMissing or SubmissionsMissing && action is MarkDone { Typed: null })
        {
            // The card that asks for the reason is the answer; what was typed there before stands in it.
            view = view with { Form = await drafts.Before(action, caller.Person, cancellation) is { } draft ? new TypedForm(draft, null) : null };
        }

        var card = Form(action, visit, view, reason);
        if (TypedForm.IsOn(card, action)) await drafts.Keep(action, caller.Person, cancellation);
        return new ReplaceCard(card);
    }

    private static CaseView Refused(CaseView view, CardAction action, Refusal reason) =>
        view with { Form = new TypedForm(action, RefusalText.Describe(reason, view.Procedure, view.Office)) };

    /// <summary>The card on which the form stands that was sent; some stand in the row's place until their question is answered.</summary>
    private static AdaptiveCard Form(StepAction action, StepVisit visit, CaseView view, Refusal reason) => (action, MissingReason.Create(action, visit, view, reason)) switch
    {
        (RecordResolutionAction, { Documents: { Count: > 0 } missing }) => ConfirmWithoutMinutesCard.Draw(view, missing),
        (MarkDone, { Respondents: { Count: > 0 } open }) => ConfirmCloseCard.Draw(view, open),
        (MarkDone, { Documents: { Count: > 0 } missing }) => ConfirmWithoutDocumentsCard.Draw(view, missing),
        (ReturnSubmissionAction a, _) => SubmissionCard.Draw(view, visit, a.Respondent),
        (RecordHeldMeetingAction, _) when visit == view.Case.Current => HeldMeetingCard.Draw(view, visit),
        _ => CaseCards.Draw(CardOf(action), view),
    };

    private static CardRef CardOf(StepAction action) => action switch
    {
        SubmitAction { Respondent: var respondent } => new CardRef(CardKind.Request, action.Step, action.Visit, respondent.ToString()),
        DiscardDraft { Respondent: { } respondent } => new CardRef(CardKind.Request, action.Step, action.Visit, respondent.ToString()),
        _ => new CardRef(CardKind.Step, action.Step, action.Visit),
    };
}
