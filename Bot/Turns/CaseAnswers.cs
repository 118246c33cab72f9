using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Takes the commands that buttons give, and answers with the card as it is then.</summary>
internal sealed class CaseAnswers(CaseDesk desk, CaseViews views, DueLists due, OfficeNow office)
{
    /// <param name="activity">Id of the press, for commands that may be given again with other content.</param>
    public async Task<CardAnswer> Take(StepAction action, Caller caller, string activity, CancellationToken cancellation)
    {
        if (Command(action, caller, activity, out var invalid) is not { } command)
            return await Refuse(action, invalid!, caller, cancellation);
        var settled = await desk.Handle(command, caller.Actor, cancellation);
        return settled.Decision is Refused refused ? Refuse(action, refused.Reason, settled.Stored, caller) : new InPlace(Card(action, settled.Stored!, caller));
    }

    /// <summary>One respondent's answer, before whoever may act on the row now.</summary>
    public async Task<CardAnswer> Show(ShowAnswer action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.Visit(action.Step, action.Visit) is not { } visit)
            return new Word(Notices.BadButton);
        var responsible = Responsibility.Of(view.Case, view.Procedure.Step(visit.Step), view.Office.Directory, view.Office.Today);
        return responsible.MayAct.Any(p => p.Id == caller.Person.Id)
            ? new InPlace(AnswerCard.Draw(view, visit, action.Respondent))
            : Refuse(action, new NotYourStep(responsible.Position, [.. responsible.MayAct.Select(p => p.Name.Th)]), view.Stored, caller);
    }

    /// <summary>The form of a meeting that has taken place, before whoever may act on the row now.</summary>
    public async Task<CardAnswer> AskHeld(AskHeldMeeting action, Caller caller, CancellationToken cancellation)
    {
        if (await views.Find(action.Case, caller.Viewer, cancellation) is not { } view || view.Case.Visit(action.Step, action.Visit) is not { } visit)
            return new Word(Notices.BadButton);
        return new InPlace(HeldMeetingCard.Draw(view, visit));
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

    public async Task<CardAnswer> Move(SetTarget action, Caller caller, string activity, CancellationToken cancellation)
    {
        var row = action.Row?.Split(TargetForm.Separator) is [{ Length: > 0 } step, var round] ? new StepRound(step, round.Length == 0 ? null : round) : default;
        var settled = await desk.Handle(new MoveTarget($"{activity}/target", action.Case, row.Step ?? "", row.Round, MeetingForm.Date(action.Date), action.Reason), caller.Actor, cancellation);
        var view = settled.Stored is { } stored ? views.Of(stored, caller.Viewer) : null;
        return settled.Decision is Refused refused
            ? new InPlace(view is null ? RefusalCard.Draw(refused.Reason, null, office.Get()) : CardNotice.On(StatusCard.Draw(view), refused.Reason, view))
            : new InPlace(StatusCard.Draw(view!));
    }

    /// <summary>The reminders' card without the row that was put off.</summary>
    public async Task<CardAnswer> Snooze(SnoozeRow action, Caller caller, string activity, CancellationToken cancellation)
    {
        var settled = await desk.Handle(new SnoozeReminders($"{activity}/snooze", action.Case, action.Step, action.Visit, action.Days), caller.Actor, cancellation);
        var card = RemindersCard.Draw(await due.Of(caller.Actor, cancellation), office.Get());
        // What is over needs no word: the card without it says so.
        return settled.Decision is Refused { Reason: not (AlreadyFinished or CaseEnded) } refused && settled.Stored is { } stored
            ? new InPlace(CardNotice.On(card, refused.Reason, views.Of(stored, caller.Viewer)))
            : new InPlace(card);
    }

    private async Task<CardAnswer> Refuse(StepAction action, Refusal reason, Caller caller, CancellationToken cancellation) =>
        Refuse(action, reason, (await views.Find(action.Case, caller.Viewer, cancellation))?.Stored, caller);

    private InPlace Refuse(StepAction action, Refusal reason, StoredCase? stored, Caller caller)
    {
        if (stored?.Case.Visit(action.Step, action.Visit) is null)
            return new InPlace(RefusalCard.Draw(reason, stored is null ? null : views.Of(stored, caller.Viewer), office.Get()));
        var view = views.Of(stored, caller.Viewer);
        switch (reason, action)
        {
            case (DocumentsMissing missing, RecordTheResolution typed): return new InPlace(ConfirmWithoutMinutesCard.Draw(view, typed, missing.Documents));
            case (DocumentsMissing missing, MarkDone done): return new InPlace(ConfirmWithoutDocumentsCard.Draw(view, missing.Documents, done.Address));
            case (MeetingInvalid or TooLong, RecordTheHeldMeeting typed): return new InPlace(CardNotice.On(HeldMeetingCard.Draw(view, stored.Case.Visit(typed.Step, typed.Visit)!, typed), reason, view));
            case (AnswersMissing missing, MarkDone): return new InPlace(ConfirmCloseCard.Draw(view, missing.Respondents));
        }

        // The card as it is now, and above it why it was not taken.
        return new InPlace(CardNotice.On(Card(action, stored, caller), reason, view));
    }

    private AdaptiveCard Card(StepAction action, StoredCase stored, Caller caller) =>
        CaseCards.Draw(
            action is SendAnswer answer
                ? new CardRef(CardKind.Request, answer.Step, answer.Visit, answer.Respondent.ToString())
                : new CardRef(CardKind.Step, action.Step, action.Visit),
            views.Of(stored, caller.Viewer));

    private static Command? Command(StepAction action, Caller caller, string activity, out Refusal? invalid)
    {
        invalid = null;
        // The same person pressing the same button gives the same command, on whatever device.
        string Id(string what) => FormattableString.Invariant($"{action.Case}/{action.Step}/{action.Visit}/{action.Link}/{what}/{caller.Person.Id}");
        StepCommand? command = action switch
        {
            MarkDone a => new CompleteStep(Id("done"), a.Case, a.Step, a.Visit, a.Reason, a.Address),
            ApproveStep a => new Approve(Id("approve"), a.Case, a.Step, a.Visit),
            ReturnStep a => new Return(Id("return"), a.Case, a.Step, a.Visit, a.Reason),
            ChooseOutcome a => new Choose(Id($"choose-{a.Outcome}"), a.Case, a.Step, a.Visit, a.Outcome, a.Reason, Picked(a.People)),
            NamePeople a => new NameParticipants($"{activity}/people", a.Case, a.Step, a.Visit, Picked(a.People)),
            RecordTheResolution a => Recorded(a, $"{activity}/resolution"),
            CancelTheMeeting a => new CancelMeeting($"{activity}/no-meeting", a.Case, a.Step, a.Visit),
            SendAnswer a => new GiveAnswer($"{activity}/answer", a.Case, a.Step, a.Visit, a.Respondent, a.Fields),
            AcceptTheAnswer a => new AcceptAnswer($"{activity}/accept", a.Case, a.Step, a.Visit, a.Respondent),
            ReturnTheAnswer a => new ReturnAnswer($"{activity}/return-answer", a.Case, a.Step, a.Visit, a.Respondent, a.Reason),
            RemindAll a => new RemindRespondents($"{activity}/remind", a.Case, a.Step, a.Visit),
            SetMeeting a when MeetingForm.Read(a) is { } meeting => new ScheduleMeeting($"{activity}/meeting", a.Case, a.Step, a.Visit, meeting),
            SetMeeting => null,
            RecordTheHeldMeeting a => new RecordHeldMeeting(
                $"{activity}/held", a.Case, a.Step, a.Visit, MeetingForm.Date(a.Date), a.Place?.Trim() ?? "", MeetingForm.People(a.People)),
            SetEventDate a => new EnterEventDate($"{activity}/event-date", a.Case, a.Step, a.Visit, MeetingForm.Date(a.Date)),
            _ => throw new InvalidOperationException($"{action.GetType().Name} is no command on a case."),
        };
        if (command is null) invalid = new MeetingInvalid(MeetingFault.NoTime);
        return command is null ? null : command with { Link = action.Link };
    }


    private static RecordResolution Recorded(RecordTheResolution typed, string id) => new(
        id, typed.Case, typed.Step, typed.Visit, typed.Number ?? "", typed.Meeting ?? "",
        DateOnly.TryParseExact(typed.Date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
        Enum.TryParse<ResolutionResult>(typed.Result, out var result) && Enum.IsDefined(result) ? result : null,
        typed.Note, typed.Reason);

    // A list of several choices comes as one text.
    private static string[] Picked(string? people) =>
        (people ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
