using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Workflow.Authorization;

/// <summary>
/// Who may give which command in a case's current state. The engine asks before it decides; cards and lists ask before they offer.
/// What a command says (its reason, dates, documents) is left to the rules.
/// </summary>
public sealed class Permissions(Case @case, Procedure procedure, StaffDirectory directory, DateOnly today)
{
    private readonly OfficePermissions _office = new(directory);

    /// <summary>Why the actor may not give the command; null if allowed.</summary>
    public Refusal? Check(Command command, Actor actor) => command switch
    {
        CancelCase => ToCancel(actor),
        MoveToEdition => ToMoveToEdition(actor),
        CorrectCase correct => ToCorrect(correct, actor),
        MoveTarget => ToMoveTargets(actor),
        SnoozeReminders snooze => ToSnooze(snooze, actor),
        Acknowledge acknowledge => ToAcknowledge(acknowledge, actor),
        TakeBack back => ToTakeBack(back, actor),
        Recall recall => ToRecall(recall, actor),
        Chase chase => ToChase(chase, actor),
        Watch watch => ToWatch(watch, actor),
        DelegateStep give => ToDelegate(give, actor),
        EndDelegation end => ToEndDelegation(end, actor),
        Submit submit => ToSubmit(submit, submit.Respondent, actor),
        HandIn { Respondent: { } respondent } file => ToSubmit(file, respondent, actor),
        WithdrawDocument file when RemovableDocuments.RespondentOf(@case, file.Document) is { } respondent => ToSubmit(file, respondent, actor),
        Inquire inquire => ToInquire(inquire, actor),
        AnswerInquiry answer => ToAnswer(answer, answer.Inquiry, actor),
        WithdrawInquiry withdraw => ToWithdraw(withdraw, actor),
        HandIn file when AnsweredBy(file, actor) is not null => null,
        WithdrawDocument file when @case.FindDocument(file.Document)?.Inquiry is { } inquiry => ToAnswer(file, inquiry, actor),
        // A file belongs to the step, whichever stage hands it in.
        HandIn file => ToAct(file, checksStage: false, actor),
        StepCommand step => ToAct(step, checksStage: true, actor),
        // A case that exists is not opened again, and reports are the bot's own.
        OpenCase or Report => new NotPossibleHere(),
        _ => throw new InvalidOperationException($"Nobody is named who may give {command.GetType().Name}."),
    };

    public bool Can(Command command, Actor actor) => Check(command, actor) is null;

    /// <summary>The people responsible for an assignment of the case.</summary>
    public Responsible ResponsibleFor(Assignment assignment) =>
        Responsibility.Resolve(assignment, @case.OpenedBy.Person, directory, today, procedure.Id);

    private Refusal? ToCancel(Actor actor)
    {
        if (@case.Current is null) return Ended();
        var owners = Ownership.OwnersOf(@case, procedure, directory, today);
        if (@case.OpenedBy.Person == actor.Person.Id || owners.Any(p => p.Id == actor.Person.Id)) return null;
        return new NotYourCase(owners, @case.OpenedBy);
    }

    private Refusal? ToMoveToEdition(Actor actor) =>
        _office.ToAdminister(actor) ?? (@case.Current is null ? Ended() : null);

    /// <summary>The fields that an owner may still correct: all until the first decision, then those for days, which others may change.</summary>
    public IReadOnlyList<CaseField> CorrectableFields =>
        DecisionHistory.First(@case, procedure) is null ? procedure.Fields : [.. procedure.DayFields];

    private Refusal? ToCorrect(CorrectCase command, Actor actor)
    {
        if (ToCancel(actor) is { } refusal) return refusal;
        if (DecisionHistory.First(@case, procedure) is not { } first) return null;
        var correctable = procedure.DayFields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var changed = command.Fields.Where(f => VisibleText.Trim(f.Value) != @case.Fields.GetValueOrDefault(f.Key));
        return correctable.Count > 0 && changed.All(f => correctable.Contains(f.Key)) ? null : new AlreadyDecided(first.By, first.At);
    }

    private Refusal? ToMoveTargets(Actor actor) =>
        @case.Current is null ? Ended()
        : Authority.CapacityAtOrAbove(procedure.OpenedBy, actor, directory) is null ? new NotAllowedToMoveTarget(procedure.OpenedBy)
        : null;

    private Refusal? ToSnooze(SnoozeReminders command, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit) return Absent(command.Step, command.Visit);
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (@case.Current is null) return Ended();
        var responsible = Assignments.OpenIn(@case, procedure).Select(ResponsibleFor).ToList();
        return responsible.Exists(r => r.Includes(actor.Person)) ? null : new NotYourStep(responsible[0].Position, responsible[0].MayAct);
    }

    private Refusal? ToAcknowledge(Acknowledge command, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit || !visit.Informed.Contains(actor.Person.Id)) return new NotPossibleHere();
        return @case.Status == CaseStatus.Cancelled ? Ended() : null;
    }

    private Refusal? ToChase(Chase command, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit) return Absent(command.Step, command.Visit);
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (@case.Current is null) return Ended();
        var step = procedure.Step(visit.Step);
        var assignment = Assignments.Awaited(@case, step, visit);
        var responsible = ResponsibleFor(assignment);
        if (responsible.Includes(actor.Person)) return new NotPossibleHere();
        // Whoever gave it away still answers for it.
        if (responsible.Delegation is not null && ResponsibleFor(assignment.Undelegated).Includes(actor.Person)) return null;
        // Whoever decides waits for the answer, whoever prepared the matter for the decision.
        var waits = visit.OpenInquiry is not null ? ResponsibleFor(Assignments.ForStage(@case, step, visit)).Includes(actor.Person)
            : step.Kind.Decides(step.ChainIn(visit.Round)[visit.Stage]) && Inquiry.Preparer(@case, visit, procedure).Person == actor.Person.Id;
        var owns = Ownership.OwnersOf(@case, procedure, directory, today).Any(p => p.Id == actor.Person.Id);
        var isTold = visit.LastReminder?.Above.Contains(actor.Person.Id) is true;
        return waits || owns || isTold || Authority.CapacityAtOrAbove(responsible.Position, actor, directory) is not null ? null : new NotYourStep(responsible.Position, responsible.MayAct);
    }

    private Refusal? ToWatch(Watch command, Actor actor)
    {
        if (@case.Current is null) return Ended();
        // An owner hears of the end anyway.
        if (Ownership.OwnersOf(@case, procedure, directory, today).Any(p => p.Id == actor.Person.Id)) return new CannotWatch(WatchFault.OwnCase);
        return command.Scope switch
        {
            WatchScope.None => @case.WatchOf(actor.Person.Id) == WatchScope.None ? new CannotWatch(WatchFault.NotWatched) : null,
            // Whoever decided something may hear how it ends, whatever the office lets others watch.
            WatchScope.End => @case.Visits.Exists(v => DecisionHistory.Signatures(v, procedure).Any(d => d.Person == actor.Person.Id)) ? null : new NotPossibleHere(),
            WatchScope.Steps => _office.CanWatch(actor) ? null : new CannotWatch(WatchFault.NotAllowed),
        };
    }

    private Refusal? ToTakeBack(TakeBack command, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit || procedure.StepOf(visit) is not { } step) return new UnknownStep();
        var stages = step.ChainIn(visit.Round);
        if (command.Stage >= stages.Count || !step.Kind.Decides(stages[command.Stage])) return new NotPossibleHere();
        if (@case.LastDecision is not { } last || (last.Step, last.Visit, last.Stage) != (command.Step, command.Visit, command.Stage)) return new CannotTakeBack(TakeBackFault.ActedOn, @case.LastDecision?.By ?? @case.ActedOnBy);
        return last.By.Person == actor.Person.Id ? null : new CannotTakeBack(TakeBackFault.NotYours);
    }

    private Refusal? ToRecall(Recall command, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit) return Absent(command.Step, command.Visit);
        if (visit is { FinishedAt: { } at, By: { } by }) return visit.Recalled ? new AlreadyFinished(visit) : DecisionHistory.Signatures(visit, procedure).Any() ? new CannotRecall(RecallFault.Decided, by, at) : new CannotRecall(RecallFault.NothingSubmitted);
        if (@case.Current is null) return Ended();
        if (SubmittedWork.For(@case, visit, procedure) is { } work) return work.IsOf(actor) ? null : new CannotRecall(RecallFault.NotYours, work.By, work.At);
        return visit.CompletedStages.FindLast(s => s.Kind != StageKind.Work) is { } stage ? new CannotRecall(RecallFault.Decided, stage.By, stage.At) : new CannotRecall(RecallFault.NothingSubmitted);
    }

    /// <summary>The open inquiry that a command of the actor answers, or hands in a file for; null if it is about the step itself.</summary>
    public Inquiry? AnsweredBy(StepCommand command, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (command is not (HandIn { Respondent: null } or WithdrawDocument or AnswerInquiry)) return null;
        if (@case.FindVisit(command.Step, command.Visit) is not { OpenInquiry: { } inquiry } visit || @case.Current is null) return null;
        if (command is WithdrawDocument file && @case.FindDocument(file.Document)?.Inquiry != inquiry.Number) return null;
        return ResponsibleFor(Assignments.ForInquiry(visit, inquiry)).Includes(actor.Person) ? inquiry : null;
    }

    private Refusal? ToInquire(Inquire command, Actor actor)
    {
        if (ToAct(command, checksStage: true, actor) is { } refusal) return refusal;
        var visit = @case.FindVisit(command.Step, command.Visit)!;
        var step = procedure.Step(visit.Step);
        if (!step.Kind.Decides(step.ChainIn(visit.Round)[visit.Stage])) return new NotPossibleHere();
        if (visit.OpenInquiry is not null) return new InquiryImpossible(InquiryFault.AlreadyOpen);
        var (position, person) = Inquiry.Preparer(@case, visit, procedure);
        var asked = Assignments.ForInquiry(visit, new Inquiry(0, visit.Stage, "", Signature.System with { Person = actor.Person.Id }, visit.StageSince, position, person));
        return ResponsibleFor(asked).MayAct.Count == 0 ? new InquiryImpossible(InquiryFault.NobodyToAsk) : null;
    }

    private Refusal? ToAnswer(StepCommand command, int number, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit || visit.Inquiries.Find(i => i.Number == number) is not { } inquiry) return new UnknownStep();
        if (@case.Current is null) return Ended();
        var responsible = ResponsibleFor(Assignments.ForInquiry(visit, inquiry));
        if (!responsible.Includes(actor.Person)) return new NotYourStep(responsible.Position, responsible.MayAct);
        return visit.OpenInquiry?.Number == number ? null : new InquiryImpossible(InquiryFault.Closed);
    }

    private Refusal? ToWithdraw(WithdrawInquiry command, Actor actor)
    {
        if (ToAct(command, checksStage: true, actor) is { } refusal) return refusal;
        return @case.FindVisit(command.Step, command.Visit)!.OpenInquiry?.Number == command.Inquiry ? null : new InquiryImpossible(InquiryFault.Closed);
    }

    private Refusal? ToSubmit(StepCommand command, Respondent respondent, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit || !visit.Asked.Contains(respondent) || procedure.StepOf(visit) is not { } step) return Absent(command.Step, command.Visit);
        if (@case.Status == CaseStatus.Cancelled) return Ended();
        var assignment = Assignments.ForSubmission(@case, step, visit, respondent);
        var responsible = ResponsibleFor(assignment);
        if (!responsible.Includes(actor.Person)) return (Refusal?)GivenAway(responsible, assignment, actor) ?? new NotYourSubmission(respondent, responsible.MayAct);
        if (visit.SubmissionOf(respondent) is { Status: SubmissionStatus.Accepted } accepted) return new SubmissionAlreadyAccepted(accepted);
        // A later visit to the step has taken over; submissions belong there.
        return Assignments.CanSubmit(@case, visit, respondent) ? null : new AlreadyFinished(visit);
    }

    private Refusal? ToAct(StepCommand command, bool checksStage, Actor actor)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit) return Absent(command.Step, command.Visit);
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (@case.Current is null) return Ended();
        var step = procedure.Step(visit.Step);
        var assignment = Assignments.ForStage(@case, step, visit);
        var responsible = ResponsibleFor(assignment);
        if (checksStage && command.Stage != visit.Stage)
        {
            return visit.CompletedStages.Find(p => p.Stage == command.Stage) is { } stage
                ? new StageAlreadyCompleted(stage, responsible.Position, responsible.MayAct)
                : new UnknownStep();
        }

        return responsible.Includes(actor.Person) ? null : NotResponsible(step, visit, assignment, responsible, actor);
    }

    /// <summary>Why someone else is responsible for the current stage.</summary>
    private Refusal NotResponsible(Step step, StepVisit visit, Assignment assignment, Responsible responsible, Actor actor)
    {
        if (GivenAway(responsible, assignment, actor) is { } given) return given;
        if (assignment.ExcludedPeople.Contains(actor.Person.Id) && assignment.Position is { } position && actor.CapacityIn(position) is not null) return new OwnSubmission(responsible.Position, responsible.MayAct);

        // The actor, or a colleague in the same position, already completed a stage.
        var stages = step.ChainIn(visit.Round);
        return visit.CompletedStages.FindLast(p => p.By.Person == actor.Person.Id || actor.CapacityIn(stages[p.Stage].Position) is not null) is { } stage
            ? new StageAlreadyCompleted(stage, responsible.Position, responsible.MayAct)
            : new NotYourStep(responsible.Position, responsible.MayAct);
    }

    /// <summary>Why the case has no such visit: the decision that led to it was taken back, or there never was one.</summary>
    private Refusal Absent(string step, int visit) =>
        @case.FindWithdrawn(step, visit) is { } withdrawn ? new StepTakenBack(withdrawn.By, withdrawn.At) : new UnknownStep();

    private Refusal? ToDelegate(DelegateStep command, Actor actor)
    {
        if (Unassigned(command, command.Respondent) is { } refusal) return refusal;
        var visit = @case.FindVisit(command.Step, command.Visit)!;
        var (step, respondent) = (procedure.Step(visit.Step), command.Respondent);
        if (respondent is { } asked && !visit.Awaited.Contains(asked)) return new NotPossibleHere();
        var assignment = Assignments.ForRespondentOrStage(@case, step, visit, respondent);
        var (responsible, holder) = (ResponsibleFor(assignment), ResponsibleFor(assignment.Undelegated));
        if (command.AsAdministrator) return _office.ToAdminister(actor);
        if (responsible.Delegation is { } delegation)
            return delegation.Person == actor.Person.Id ? new CannotDelegate(DelegationFault.Cascade) : holder.Includes(actor.Person) ? new DelegatedAlready(delegation) : NotHolder(holder);
        if (!holder.Includes(actor.Person)) return NotHolder(holder);
        return DelegationCandidates.For(assignment.Undelegated, holder, directory, today).Any(p => p.Id != actor.Person.Id) ? null : new CannotDelegate(DelegationFault.NobodyEligible);

        Refusal NotHolder(Responsible who) => respondent is { } from ? new NotYourSubmission(from, who.MayAct) : NotResponsible(step, visit, assignment.Undelegated, who, actor);
    }

    private Refusal? ToEndDelegation(EndDelegation command, Actor actor)
    {
        if (Unassigned(command, command.Respondent) is { } refusal) return refusal;
        var visit = @case.FindVisit(command.Step, command.Visit)!;
        if (visit.DelegationOf(command.Respondent) is not { } delegation) return new NotPossibleHere();
        var holder = ResponsibleFor(Assignments.ForRespondentOrStage(@case, procedure.Step(visit.Step), visit, command.Respondent).Undelegated);
        return delegation.Person == actor.Person.Id || delegation.By.Person == actor.Person.Id || holder.Includes(actor.Person) ? null : new DelegatedAlready(delegation);
    }

    /// <summary>Why a stage, or a respondent's submission, is nobody's assignment now; null if it is somebody's.</summary>
    private Refusal? Unassigned(StepCommand command, Respondent? respondent)
    {
        if (@case.FindVisit(command.Step, command.Visit) is not { } visit || (respondent is { } asked && !visit.Asked.Contains(asked))) return new UnknownStep();
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (@case.Current is null) return Ended();
        if (respondent is not null || command.Stage == visit.Stage) return null;
        var now = ResponsibleFor(Assignments.ForStage(@case, procedure.Step(visit.Step), visit));
        return visit.CompletedStages.Find(p => p.Stage == command.Stage) is { } stage ? new StageAlreadyCompleted(stage, now.Position, now.MayAct) : new UnknownStep();
    }

    /// <summary>Tells whoever gave the assignment to a person that it is there; null for everybody else.</summary>
    private DelegatedAlready? GivenAway(Responsible responsible, Assignment assignment, Actor actor) =>
        responsible.Delegation is { } delegation && ResponsibleFor(assignment.Undelegated).Includes(actor.Person) ? new DelegatedAlready(delegation) : null;

    private CaseEnded Ended() => new(@case.Status, @case.EndedBy!, @case.EndedAt!.Value);
}
