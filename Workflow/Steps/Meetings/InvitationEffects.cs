using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Meetings;

/// <summary>Sends cards to participants in the directory when a meeting is scheduled, moved or canceled.</summary>
internal static class InvitationEffects
{
    /// <summary>The card of a meeting. Repeated visits in a round share it; each round has its own.</summary>
    public static CardRef CardOf(Case @case, StepVisit visit) =>
        new(CardKind.Invitation, visit.Step, @case.Visits.First(v => v.Step == visit.Step && v.Round == visit.Round).VisitNumber);

    /// <param name="visit">The visit before the change.</param>
    /// <param name="meeting">The new meeting; null if canceled.</param>
    /// <param name="by">Who made the change; not notified.</param>
    public static void Changed(CaseDraft draft, StepVisit visit, Meeting? meeting, Signature by)
    {
        // A meeting that is over needs no notice.
        var before = visit.Meeting is { } set && set.End > draft.Now ? set : null;
        var (then, now) = (Invited(before, draft.Directory), Invited(meeting, draft.Directory));
        var card = CardOf(draft.State, visit);
        if (then.Count > 0) draft.Emit(new RefreshCards(card));
        var isMoved = before is not null && (meeting is null || meeting with { People = before.People } != before);
        foreach (var person in then.Union(now).Where(p => p != by.Person && (isMoved || !then.Contains(p) || !now.Contains(p))))
            draft.Emit(new RepostCard(card, Recipient.ForPerson(person)));
    }

    /// <summary>Keys of the participants found in the directory.</summary>
    private static List<string> Invited(Meeting? meeting, StaffDirectory directory) =>
        [.. (meeting?.People ?? []).Select(p => NamedPerson.MemberIn(p, directory)?.Id).OfType<string>().Distinct()];
}
