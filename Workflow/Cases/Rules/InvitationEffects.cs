using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Who takes part in a meeting and is in the directory gets a card: when it is set, when it moves, and when it is cancelled.</summary>
internal static class InvitationEffects
{
    /// <summary>The card of a meeting. The meeting stays the same when its row comes back; each round has its own.</summary>
    public static CardRef CardOf(Case @case, StepVisit visit) =>
        new(CardKind.Invitation, visit.Step, @case.Visits.First(v => v.Step == visit.Step && v.Round == visit.Round).VisitNumber);

    /// <param name="visit">As it was before.</param>
    /// <param name="meeting">Null where it was cancelled.</param>
    /// <param name="by">Who changed it: he need not be told.</param>
    public static void Changed(CaseDraft draft, StepVisit visit, Meeting? meeting, Signature by)
    {
        // Nobody needs to hear what became of a meeting that is over.
        var before = visit.Meeting is { } set && set.End > draft.Now ? set : null;
        var (then, now) = (Invited(before, draft.Directory), Invited(meeting, draft.Directory));
        var card = CardOf(draft.State, visit);
        if (then.Count > 0) draft.Emit(new RefreshCards(card));
        var isMoved = before is not null && (meeting is null || meeting with { People = before.People } != before);
        foreach (var person in then.Union(now).Where(p => p != by.Person && (isMoved || !then.Contains(p) || !now.Contains(p))))
            draft.Emit(new RepostCard(card, Recipient.To(person)));
    }

    /// <summary>Keys of those who were typed in and are in the directory.</summary>
    private static List<string> Invited(Meeting? meeting, StaffDirectory directory) =>
        [.. (meeting?.People ?? []).Select(p => Attendee.Find(p, directory)?.Id).OfType<string>().Distinct()];
}
