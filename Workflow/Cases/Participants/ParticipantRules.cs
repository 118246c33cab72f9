using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Cases.Participants;

/// <summary>Rules for naming and notifying participants.</summary>
internal static class ParticipantRules
{
    /// <summary>Names the participants. Returns why they cannot be named, or null on success.</summary>
    public static Refusal? Name(CaseDraft draft, StepVisit visit, IReadOnlyList<string> people, Signature by)
    {
        if (Unfit(draft, people, out var named) is { } unfit) return unfit;
        if (named.SequenceEqual(draft.State.Participants)) return null;
        draft.Record(new ParticipantsNamed(visit.Step, visit.VisitNumber, named), by);
        draft.Refresh(visit);
        if (draft.State.ParticipantsNotified.Count > 0) draft.Emit(new RefreshCards(Card));
        return null;
    }

    /// <summary>Why these people cannot be named; null if they can, each once.</summary>
    public static Refusal? Unfit(CaseDraft draft, IReadOnlyList<string> people, out IReadOnlyList<string> named)
    {
        named = [.. people.Select(p => VisibleText.Trim(p)).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal)];
        if (named.Count == 0) return new ParticipantsNeeded();
        if (named.FirstOrDefault(NamedPerson.HasFaultyAddress) is { } faulty) return new EmailInvalid(faulty);
        if (named.Any(p => p.Length > MeetingRules.Longest)) return new TooLong(MeetingRules.Longest);
        if (named.FirstOrDefault(p => !NamedPerson.IsOutside(p) && draft.Directory.ById(p) is null) is { } unknown) return new UnknownPerson(unknown);
        // Somebody typed by email address may be a member of the office.
        named = [.. named.Select(p => NamedPerson.Read(p, draft.Directory).Text).Distinct(StringComparer.Ordinal)];
        return null;
    }

    /// <summary>The participants' card.</summary>
    public static readonly CardRef Card = new(CardKind.Assigned);

    /// <summary>
    /// Called when a step is passed. If the step settles who takes part, notifies the participants and those who were notified
    /// before but no longer take part; if it approves what a choice has settled, notifies the participants again.
    /// </summary>
    /// <param name="by">Who passed the step; not notified.</param>
    public static void Notify(CaseDraft draft, StepVisit visit, Signature by)
    {
        var (told, named) = (draft.State.ParticipantsNotified, draft.State.Participants);
        var isChanged = !told.SequenceEqual(named);
        if (named.Count == 0 || !draft.Procedure.Steps.Any(s => (isChanged ? SettledBy(draft.Procedure, s) : ConfirmedBy(draft.Procedure, s)) == visit.Step)) return;
        draft.Record(new ParticipantsNotified(visit.Step, visit.VisitNumber, named), Signature.System);
        if (told.Count > 0) draft.Emit(new RefreshCards(Card));
        foreach (var person in told.Union(named).Where(p => p != by.Person && draft.Directory.ById(p) is not null && (!isChanged || told.Contains(p) != named.Contains(p))))
            draft.Emit(new RepostCard(Card, Recipient.ForPerson(person)));
    }

    /// <summary>
    /// Key of the step that settles the participants named at a step: a choice itself; otherwise the next approval, or the step itself
    /// if there is none before the participants report. Null for a step that does not name participants.
    /// </summary>
    private static string? SettledBy(Procedure procedure, Step naming) => naming.Naming switch
    {
        null => null,
        { IsDecided: true } => naming.Key,
        { GoesTo: var next } => ApprovalFrom(procedure, next) ?? naming.Key,
    };

    /// <summary>Key of the approval (of the journey and its budget) that follows a choice of participants; null if there is none before they report.</summary>
    private static string? ConfirmedBy(Procedure procedure, Step naming) =>
        naming.Naming is { IsDecided: true, GoesTo: var next } ? ApprovalFrom(procedure, next) : null;

    private static string? ApprovalFrom(Procedure procedure, string next)
    {
        for (var step = procedure.Find(next); step is { AsksParticipants: false }; step = procedure.Find(step.Next))
            if (step.IsApproval) return step.Key;
        return null;
    }
}
