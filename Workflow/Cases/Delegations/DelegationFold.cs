namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>Folds the events of delegations.</summary>
internal static class DelegationFold
{
    public static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        StepDelegated x => CaseFold.OnVisit(state, x.Step, x.Visit, v => With(v, new Delegation(Respondent.Parse(x.Respondent), x.Person, e.By, e.At, x.Note))),
        DelegationEnded x => CaseFold.OnVisit(state, x.Step, x.Visit, v => Without(v, Respondent.Parse(x.Respondent))),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} is not an event of a delegation."),
    };

    private static StepVisit With(StepVisit visit, Delegation delegation) =>
        visit with { Delegations = Without(visit, delegation.Respondent).Delegations.Add(delegation) };

    /// <summary>The visit once an assignment is back with the position.</summary>
    /// <param name="respondent">Null for the current stage.</param>
    public static StepVisit Without(StepVisit visit, Respondent? respondent) =>
        visit.Delegations.IsEmpty ? visit : visit with { Delegations = visit.Delegations.RemoveAll(d => d.Respondent == respondent) };
}
