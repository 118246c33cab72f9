namespace OnesqaBot.Workflow;

/// <summary>People of the office are named to take part.</summary>
internal static class Participation
{
    /// <summary>Why they cannot be named; null when they are.</summary>
    public static Refusal? Name(CaseDraft draft, StepVisit visit, IReadOnlyList<string> people, Signature by)
    {
        var named = people.Select(p => p.Trim()).Where(p => p.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        if (named.Count == 0) return new ParticipantsNeeded();
        if (named.Find(p => draft.Directory.ById(p) is null) is { } unknown) return new UnknownPerson(unknown);
        if (named.SequenceEqual(draft.State.Participants)) return null;
        draft.Record(new ParticipantsNamed(visit.Step, visit.Visit, named), by);
        draft.Refresh(visit);
        return null;
    }
}
