using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>People of the office are named to take part.</summary>
internal static class ParticipantRules
{
    /// <summary>Why they cannot be named; null when they are.</summary>
    public static Refusal? Name(CaseDraft draft, StepVisit visit, IReadOnlyList<string> people, Signature by)
    {
        var named = people.Select(p => VisibleText.Trim(p)).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 0) return new ParticipantsNeeded();
        if (named.Find(p => draft.Directory.ById(p) is null) is { } unknown) return new UnknownPerson(unknown);
        if (named.SequenceEqual(draft.State.Participants)) return null;
        draft.Record(new ParticipantsNamed(visit.Step, visit.VisitNumber, named), by);
        draft.Refresh(visit);
        if (draft.State.ParticipantsTold.Count > 0) draft.Emit(new RefreshCards(Card));
        return null;
    }

    /// <summary>The card of those who take part.</summary>
    public static readonly CardRef Card = new(CardKind.Assigned);

    /// <summary>
    /// A step has passed: where what it decides or does settles who takes part, they are told, and so are those who were told
    /// before and do not any more.
    /// </summary>
    /// <param name="by">Who passed it: he knows.</param>
    public static void Tell(CaseDraft draft, StepVisit visit, Signature by)
    {
        var (told, named) = (draft.State.ParticipantsTold, draft.State.Participants);
        if (named.Count == 0 || told.SequenceEqual(named) || !draft.Procedure.Steps.Any(s => SettledBy(draft.Procedure, s) == visit.Step)) return;
        draft.Record(new ParticipantsTold(visit.Step, visit.VisitNumber, named), Signature.System);
        if (told.Count > 0) draft.Emit(new RefreshCards(Card));
        foreach (var person in told.Union(named).Where(p => p != by.Person && told.Contains(p) != named.Contains(p)))
            draft.Emit(new RepostCard(Card, Recipient.To(person)));
    }

    /// <summary>
    /// Key of the step after which those named at a step surely take part: the approval that follows, or the step itself where
    /// none comes before they report. Null for a step that names nobody.
    /// </summary>
    private static string? SettledBy(Procedure procedure, Step naming)
    {
        if (naming is ChoiceStep choice) return choice.Outcomes.Any(o => o.Participants is not null) ? choice.Key : null;
        if (naming is not TaskStep { NamesParticipants: true }) return null;
        for (var step = procedure.Find(naming.Next); step is not null; step = procedure.Find(step.Next))
        {
            if (step is ApprovalStep) return step.Key;
            if (step is CollectionStep { From: RespondentKind.Participants }) break;
        }

        return naming.Key;
    }
}
