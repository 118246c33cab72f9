using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Handles the commands of card buttons and responds with the updated card.</summary>
internal sealed class CaseActionHandler(
    CaseCommandHandler commands, CaseViews views, DrawnCards cards, DraftStore drafts, DueLists due, OutsidePeople outside, OfficeContext office)
{
    public async Task<CardActionResponse> Execute(StepAction action, Press press, CancellationToken cancellation)
    {
        var caller = press.Caller;
        if (action.Unreadable is { } unreadable)
            return await Refuse(action, unreadable, (await views.Find(action.Case, caller.Viewer, cancellation))?.Stored, caller, cancellation);
        if (action is RemoveFile removal) return await Remove(removal, press, cancellation);
        var command = await outside.Complete(CardActions.CommandOf(action, press.CommandIdOf(action))!, cancellation);
        // The draft is deleted before other cards are drawn, so that a submitted form does not reappear on them.
        var settled = await commands.Handle(command, caller.Actor, cancellation, () => drafts.Delete(action, caller.Person, cancellation));
        if (settled.Decision is Refused refused) return await Refuse(action, refused.Reason, settled.Stored, caller, cancellation);
        var view = await views.Create(settled.Stored!, caller.Viewer, cancellation);
        return new ReplaceCard(cards.Draw(CardOf(action, view), view));
    }

    /// <summary>The card that an action changes. Work is taken back on its own card, which may have been updated before the response arrives.</summary>
    private static CardRef CardOf(StepAction action, CaseView view) =>
        action is RecallAction && view.Case.FindVisit(action.Step, action.Visit) is { } decision && SubmittedWork.VisitOfWork(view.Case, decision) is { } work
            ? new CardRef(CardKind.Step, work.Step, work.VisitNumber)
            : action.Card;

    /// <summary>Takes a file out. A card into which someone may be typing is left as it is, and a short card confirms it instead.</summary>
    private async Task<CardActionResponse> Remove(RemoveFile action, Press press, CancellationToken cancellation)
    {
        var (caller, settled) = (press.Caller, await HandleCommand(action, press, cancellation));
        if (settled.Decision is Refused refused) return await Refuse(action, refused.Reason, settled.Stored, caller, cancellation);
        var view = await views.Create(settled.Stored!, caller.Viewer, cancellation);
        view = view with { Form = await drafts.FindForCard(action.Card, view, cancellation) };
        var card = CaseCards.Draw(action.Card, view);
        return TypedForm.IsOpenOn(card) ? new NewCard(FilesInCard.Draw(view, action.Card, removed: true), FilesInCard.Summary(view, removed: true)) : new ReplaceCard(card);
    }

    /// <summary>Discards the draft and returns the card with an empty form.</summary>
    public async Task<CardActionResponse> Discard(DiscardDraft action, Caller caller, CancellationToken cancellation)
    {
        await drafts.Delete(action, caller.Person, cancellation);
        return await views.Find(action.Case, caller.Viewer, cancellation) is { } view ? new ReplaceCard(CaseCards.Draw(action.Card, view)) : new Toast(BotTexts.BadButton);
    }

    /// <summary>Shows one respondent's submission to whoever may accept it now.</summary>
    public async Task<CardActionResponse> Show(ShowSubmission action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new Toast(BotTexts.BadButton);
        if (view.Permissions.Check(CardActions.PermittedBy(action)!, caller.Actor) is { } refusal) return await Refuse(action, refusal, view.Stored, caller, cancellation);
        var draft = await drafts.FindLastSent(action, caller.Person, cancellation);
        return new ReplaceCard(SubmissionCard.Draw(view with { Form = draft is null ? null : new TypedForm(draft, null) }, visit, action.Respondent));
    }

    /// <summary>Shows the form for a meeting that has taken place.</summary>
    public async Task<CardActionResponse> AskHeld(AskHeldMeeting action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new Toast(BotTexts.BadButton);
        var draft = await drafts.FindLastSent(action, caller.Person, cancellation);
        return new ReplaceCard(HeldMeetingCard.Draw(view with { Form = draft is RecordHeldMeetingAction ? new TypedForm(draft, null) : null }, visit));
    }

    /// <summary>Shows the form that gives an assignment to a person.</summary>
    public async Task<CardActionResponse> Ask(AskDelegation action, Caller caller, CancellationToken cancellation) =>
        await views.Find(action.Case, caller.Viewer, cancellation) is { } view && view.Case.FindVisit(action.Step, action.Visit) is { } visit
            ? new ReplaceCard(DelegationCard.Draw(view, visit, action.Respondent))
            : new Toast(BotTexts.BadButton);

    /// <summary>Shows the form that takes submitted work back.</summary>
    public async Task<CardActionResponse> Ask(AskRecall action, Caller caller, CancellationToken cancellation) =>
        await views.Find(action.Case, caller.Viewer, cancellation) is { } view && view.Case.FindVisit(action.Step, action.Visit) is { } visit
            ? new ReplaceCard(RecallCard.Draw(view, visit))
            : new Toast(BotTexts.BadButton);

    public async Task<CardActionResponse> Cancel(CancelCaseAction action, Press press, CancellationToken cancellation)
    {
        var (caller, settled) = (press.Caller, await HandleCommand(action, press, cancellation));
        if (settled.Decision is not Refused refused) return new ReplaceCard(NoticeCard.Draw(BotTexts.Cancelled(action.Case.ToString())));
        var view = await views.CreateAfter(settled, caller.Viewer, cancellation);
        return refused.Reason is ReasonNeeded or TooLong && view is not null
            ? new ReplaceCard(CancelCard.Draw(Refused(view, action, refused.Reason)))
            : new ReplaceCard(RefusalCard.Draw(refused.Reason, view, office.Get()));
    }

    /// <summary>Changes the caller's notification setting and returns the card with the button that changes it back.</summary>
    public async Task<CardActionResponse> Watch(WatchAction action, Press press, CancellationToken cancellation)
    {
        var settled = await HandleCommand(action, press, cancellation);
        var view = await views.CreateAfter(settled, press.Caller.Viewer, cancellation);
        // What was ended on another device needs no warning.
        if (settled.Decision is Refused { Reason: not CannotWatch { Fault: WatchFault.NotWatched } } refused) return new NewCard(RefusalCard.Draw(refused.Reason, view, office.Get()), BotTexts.Refused);
        return new ReplaceCard(action.On is { } card ? CaseCards.Draw(card, view!) : StatusCard.Draw(view!));
    }

    /// <summary>Corrects the case and returns its status.</summary>
    public async Task<CardActionResponse> Correct(CorrectCaseAction action, Press press, CancellationToken cancellation)
    {
        var settled = await HandleCommand(action, press, cancellation);
        var view = await views.CreateAfter(settled, press.Caller.Viewer, cancellation);
        if (settled.Decision is not Refused refused) return new ReplaceCard(StatusCard.Draw(view!));
        return refused.Reason is FieldMissing or FieldInvalid or TooLong && view is not null
            ? new ReplaceCard(CorrectionCard.Draw(Refused(view, action, refused.Reason)))
            : new ReplaceCard(RefusalCard.Draw(refused.Reason, view, office.Get()));
    }

    public async Task<CardActionResponse> Move(SetTarget action, Press press, CancellationToken cancellation)
    {
        var caller = press.Caller;
        if (action.Unreadable is { } unreadable)
            return await views.Find(action.Case, caller.Viewer, cancellation) is { } asked ? new ReplaceCard(StatusCard.Draw(Refused(asked, action, unreadable))) : new Toast(BotTexts.BadButton);
        var settled = await HandleCommand(action, press, cancellation);
        var view = await views.CreateAfter(settled, caller.Viewer, cancellation);
        if (settled.Decision is not Refused refused) return new ReplaceCard(StatusCard.Draw(view!));
        return new ReplaceCard(view is null ? RefusalCard.Draw(refused.Reason, null, office.Get()) : StatusCard.Draw(Refused(view, action, refused.Reason)));
    }

    /// <summary>Snoozes a step and returns the reminders card without it.</summary>
    public async Task<CardActionResponse> Snooze(SnoozeReminder action, Press press, CancellationToken cancellation)
    {
        var (caller, settled) = (press.Caller, await HandleCommand(action, press, cancellation));
        // A finished step needs no warning: its absence from the card is enough.
        var warning = settled.Decision is Refused { Reason: not (AlreadyFinished or CaseEnded) } refused && settled.Stored is { } stored
            ? new TypedForm(action, RefusalText.Describe(refused.Reason, (await views.Create(stored, caller.Viewer, cancellation)).Procedure, office.Get()))
            : null;
        return new ReplaceCard(RemindersCard.Draw(await due.ForPerson(caller.Actor, cancellation), office.Get(), warning));
    }

    private Task<CommandResult> HandleCommand(CardAction action, Press press, CancellationToken cancellation) =>
        commands.Handle(CardActions.CommandOf(action, press.CommandIdOf(action))!, press.Caller.Actor, cancellation);

    /// <summary>Returns the current card with the typed input, and the reason for the refusal next to the button.</summary>
    private async Task<CardActionResponse> Refuse(
        StepAction action, Refusal reason, StoredCase? stored, Caller caller, CancellationToken cancellation)
    {
        if (stored?.Case.FindVisit(action.Step, action.Visit) is not { } visit)
            return new ReplaceCard(RefusalCard.Draw(reason, stored is null ? null : await views.Create(stored, caller.Viewer, cancellation), office.Get()));
        var view = Refused(await views.Create(stored, caller.Viewer, cancellation), action, reason);
        if (reason is DocumentsMissing or SubmissionsMissing && action is MarkDone { Typed: null })
        {
            // Respond with the card that asks for the reason, filled with what was typed there before.
            view = view with { Form = await drafts.FindLastSent(action, caller.Person, cancellation) is { } draft ? new TypedForm(draft, null) : null };
        }

        var card = Form(action, visit, view, reason);
        if (TypedForm.IsOn(card, action)) await drafts.Save(action, caller.Person, cancellation);
        return new ReplaceCard(card);
    }

    private static CaseView Refused(CaseView view, CardAction action, Refusal reason) =>
        view with { Form = new TypedForm(action, RefusalText.Describe(reason, view.Procedure, view.Office)) };

    /// <summary>Returns the card that contains the submitted form. Some forms replace the step's card until they are answered.</summary>
    private static DrawnCard Form(StepAction action, StepVisit visit, CaseView view, Refusal reason) =>
        (action, MissingReason.Create(action, visit, view, reason)) switch
    {
        (RecordResolutionAction, { Documents: { Count: > 0 } missing }) => ConfirmWithoutMinutesCard.Draw(view, visit, missing),
        (MarkDone, { Respondents: { Count: > 0 } open }) => ConfirmCloseCard.Draw(view, visit, open),
        (MarkDone, { Documents: { Count: > 0 } missing }) => ConfirmWithoutDocumentsCard.Draw(view, visit, missing),
        (ReturnSubmissionAction a, _) => SubmissionCard.Draw(view, visit, a.Respondent),
        (DelegateAction a, _) when view.Case.OpenVisits.Contains(visit) => DelegationCard.Draw(view, visit, a.Respondent),
        (RecallAction, _) when view.Case.OpenVisits.Contains(visit) => RecallCard.Draw(view, visit),
        (RecordHeldMeetingAction, _) when view.Case.OpenVisits.Contains(visit) => HeldMeetingCard.Draw(view, visit),
        // Every other form is on the card of its button.
        _ => CaseCards.Draw(CardOf(action, view), view),
    };
}
