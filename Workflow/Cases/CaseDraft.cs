using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>The working state of a case while a command is decided. Collects events, applies them immediately, and collects their effects.</summary>
internal sealed class CaseDraft(
    Procedure procedure, StaffDirectory directory, HolidayCalendar holidays, Case? state, string commandId, DateTimeOffset now)
{
    private readonly List<RecordedEvent> _events = [];
    private readonly List<Effect> _effects = [];
    private readonly Case? _before = state;
    private Case? _state = state;
    private readonly Procedure _procedureBefore = procedure;

    /// <summary>The edition that the case runs under, also after it was moved by this command.</summary>
    public Procedure Procedure { get; private set; } = procedure;

    public StaffDirectory Directory => directory;

    public HolidayCalendar Holidays => holidays;

    public DateTimeOffset Now => now;

    public DateOnly Today => ThaiTime.Date(now);

    public Case State => _state ?? throw new InvalidOperationException("The case has not been opened yet.");

    public void Record(CaseEvent happened, Signature by)
    {
        var recorded = new RecordedEvent((_state?.Version ?? 0) + 1, commandId, now, by, happened);
        _state = CaseFold.Apply(_state, recorded);
        _events.Add(recorded);
    }

    /// <summary>Moves the case to another edition; subsequent rules use it.</summary>
    public void MoveTo(Procedure edition, Signature by)
    {
        Record(new EditionChanged(State.Revision, edition.Revision), by);
        Procedure = edition.WithEarlier(Procedure);
    }

    public void Emit(Effect effect) => _effects.Add(effect);

    /// <summary>Refreshes the visit's card and the channel card.</summary>
    public void Refresh(StepVisit visit)
    {
        Emit(new RefreshCards(CardOf(visit)));
        Emit(new RefreshCards(new CardRef(CardKind.Channel)));
    }

    /// <summary>Refreshes all cards of the visit: also the reminders of it, and the requests of its respondents.</summary>
    public void RefreshAll(StepVisit visit)
    {
        Refresh(visit);
        RefreshReminders(visit);
        RefreshRequests(visit);
        RefreshInquiries(visit);
    }

    public void RefreshInquiries(StepVisit visit)
    {
        foreach (var inquiry in visit.Inquiries) Emit(new RefreshCards(CardOf(visit, inquiry)));
    }

    public void RefreshRequests(StepVisit visit)
    {
        foreach (var respondent in visit.Asked) Emit(new RefreshCards(RequestOf(visit, respondent)));
    }

    public IReadOnlyList<Person> Owners => Ownership.OwnersOf(State, Procedure, directory, Today);

    /// <summary>Sends a card to the owners of the case, or to the administrators if there are none.</summary>
    public void NotifyOwners(CardRef card)
    {
        var owners = State.OpenedBy.Person == Signature.SystemPerson ? [.. Owners.Select(p => Recipient.ForPerson(p.Id))] : new[] { Recipient.ForPerson(State.OpenedBy.Person) };
        foreach (var to in owners.Length > 0 ? owners : [Recipient.Administrators]) Emit(new ShowCard(card, to));
    }

    public static CardRef CardOf(StepVisit visit) => new(CardKind.Step, visit.Step, visit.VisitNumber);

    public static CardRef CardOf(StepVisit visit, Inquiry inquiry) => CardRef.ForInquiry(visit.Step, visit.VisitNumber, inquiry.Number);

    /// <summary>Refreshes reminders already sent for the visit, to show that the step has moved on.</summary>
    public void RefreshReminders(StepVisit visit)
    {
        if (visit.LastReminder is not { } last) return;
        Emit(new RefreshCards(new CardRef(CardKind.Overdue, visit.Step, visit.VisitNumber)));
        foreach (var person in last.People) Emit(new RemindPerson(person, Send: false));
    }

    public static CardRef RequestOf(StepVisit visit, Respondent respondent) =>
        new(CardKind.Request, visit.Step, visit.VisitNumber, respondent.ToString());

    public Responsible ResponsibleFor(Assignment assignment) =>
        Responsibility.Resolve(assignment, State.OpenedBy.Person, directory, ThaiTime.Date(now), Procedure.Id);

    /// <summary>Completes the current stage: goes on to the next one, or finishes the step and goes on to <paramref name="target"/>.</summary>
    public void CompleteStage(StepVisit visit, string outcome, string? reason, string target, Signature by, string? comment = null)
    {
        // Earlier events of the same command may have changed the visit.
        visit = State.FindVisit(visit.Step, visit.VisitNumber)!;
        var step = Procedure.Step(visit.Step);
        var stages = step.ChainIn(visit.Round);
        var stage = stages[visit.Stage];
        var completed = visit with { CompletedStages = visit.CompletedStages.Add(new CompletedStage(visit.Stage, stage.Kind, by, now, outcome, reason, []) { Comment = comment }) };
        var next = ApprovalChain.NextStage(State with { Visits = State.Visits.Replace(visit, completed) }, step, completed, visit.Stage + 1, ResponsibleFor);
        if (next >= stages.Count)
        {
            // If the last stage is an endorsement, the outcome of the step is that of its work.
            Finish(visit, stage.Kind == StageKind.Endorsement ? Outcomes.Done : outcome, returned: false, reason, target, by, comment);
            return;
        }

        RefreshWork(visit);
        Record(new StageCompleted(visit.Step, visit.VisitNumber, visit.Stage, stage.Kind, next, outcome, reason, stage.IsDecision ? Considered(visit) : [], comment), by);
        PassedOverRules.Notify(this, visit, next, by);
        NotifyDelegator(visit, by);
        visit = State.FindVisit(visit.Step, visit.VisitNumber)!;
        Refresh(visit);
        RefreshReminders(visit);
        RefreshInquiries(visit);
        var who = ResponsibleFor(Assignments.ForStage(State, step, visit));
        foreach (var person in who.Addressees) Emit(new RepostCard(CardOf(visit), Recipient.ForPerson(person.Id)));
        NotifyOfVacancy(visit, who);
    }

    /// <summary>Refreshes the card of the work that a visit decides on: it has the button that recalls it only until somebody decides.</summary>
    public void RefreshWork(StepVisit decision)
    {
        if (SubmittedWork.For(State, decision, Procedure) is { Work: var work } && work != decision) Emit(new RefreshCards(CardOf(work)));
    }

    /// <summary>Brings the card, which says what was done, to whoever gave the stage to the person who did it.</summary>
    private void NotifyDelegator(StepVisit before, Signature by)
    {
        if (by.DelegatedBy is null || before.DelegationOf(null) is not { By.Person: var giver }) return;
        var holder = ResponsibleFor(Assignments.ForStage(State, Procedure.Step(before.Step), before).Undelegated);
        if (holder.Includes(giver)) Emit(new RepostCard(CardOf(before), Recipient.ForPerson(giver)));
    }

    /// <summary>Finishes the current visit and enters the step its outcome leads to.</summary>
    public void Finish(StepVisit visit, string outcome, bool returned, string? reason, string target, Signature by, string? comment = null)
    {
        var stages = Procedure.Step(visit.Step).ChainIn(visit.Round);
        var stage = stages[visit.Stage];
        var open = State.OpenVisits;
        var isRecall = outcome == Outcomes.Recalled;
        var considered = !isRecall && (stage.IsDecision || stage.Kind == StageKind.Resolution) ? Considered(visit) : [];
        RefreshWork(visit);
        Record(new StepFinished(visit.Step, visit.VisitNumber, outcome, returned, reason, considered, comment), by);
        if (!isRecall) NotifyDelegator(visit, by);
        Emit(new RefreshCards(CardOf(visit)));
        RefreshRequests(visit);
        RefreshReminders(visit);
        if (!isRecall) PassedOverRules.Notify(this, visit, returned ? visit.Stage + 1 : stages.Count, by);
        RefreshInquiries(visit);
        if (!returned) ParticipantRules.Notify(this, visit, by);
        if (!returned) InformationRules.Inform(this, visit, by);
        if (Rounds.Next(Procedure, State, visit, target, returned) is { } next)
        {
            if (next.Step == Step.End) Close(by);
            else EnterStep(next.Step, next.Round, by);
        }

        WatchRules.NotifyOfStep(this, visit, by, open);
        Emit(new RefreshCards(new CardRef(CardKind.Channel)));
    }

    /// <summary>Enters the first step.</summary>
    public void Begin(Signature by)
    {
        var (first, round) = Rounds.Next(Procedure, State, from: null, Procedure.First.Key, returned: false)!.Value;
        EnterStep(first, round, by);
    }

    /// <summary>Returns the decision. Without events, the case was already as the command wants it.</summary>
    public Decision Accept() => _events.Count == 0
        ? new Repeated(State)
        : new Accepted(State, _events, [.. _effects, .. TargetRules.SyncChanged(_procedureBefore, _before, holidays, Procedure, State, holidays).Where(e => !_effects.Contains(e))]);

    /// <summary>Notifies the administrators of a vacant position, even if a stand-in acts.</summary>
    public void NotifyOfVacancy(StepVisit visit, Responsible who)
    {
        if (who.Vacant is { } position) Emit(new ShowCard(new CardRef(CardKind.Vacant, visit.Step, visit.VisitNumber, position), Recipient.Administrators));
    }

    /// <summary>Enters a step and sends its card to the assignees.</summary>
    private void EnterStep(string key, string? round, Signature by)
    {
        var number = State.NextVisit(key);
        var step = Procedure.Step(key);
        var entering = new StepVisit(key, number, now, round);
        var first = ApprovalChain.NextStage(State with { Visits = State.Visits.Add(entering) }, step, entering, 0, ResponsibleFor);
        Record(new StepEntered(key, number, round, first), by);
        step.Kind.Enter(this, step, State.FindVisit(key, number)!, by);
        var visit = State.FindVisit(key, number)!;
        var who = ResponsibleFor(Assignments.ForStage(State, step, visit));
        foreach (var person in who.Addressees) Emit(new ShowCard(CardOf(visit), Recipient.ForPerson(person.Id)));
        NotifyOfVacancy(visit, who);
        if (Rounds.Overlapping(Procedure, State, visit) is { } following) EnterStep(following.Step, following.Round, by);
    }

    private void Close(Signature by)
    {
        Record(new CaseClosed(), by);
        NotifyOwners(new CardRef(CardKind.Closing));
        WatchRules.NotifyOfEnd(this, by);
    }

    /// <summary>The documents filed so far; in the repeating span, those of the current round.</summary>
    private IReadOnlyList<ConsideredDocument> Considered(StepVisit visit)
    {
        var rounds = State.Visits.ToLookup(v => (v.Step, v.VisitNumber), v => v.Round);
        return
        [
            .. State.Documents.Where(d => d is { Item: not null, Withdrawn: null } && (visit.Round is null || rounds[(d.Step, d.Visit)].Contains(visit.Round)))
                .Select(d => new ConsideredDocument(d.Id, d.Item!.Name, d.Item.Version, d.Item.Sha256)),
        ];
    }
}
