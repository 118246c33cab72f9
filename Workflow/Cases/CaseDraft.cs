namespace OnesqaBot.Workflow;

/// <summary>A case while one command is decided: collects events, folds them in at once, and the effects they call for.</summary>
internal sealed class CaseDraft(Procedure procedure, StaffDirectory directory, Case? state, string commandId, DateTimeOffset now)
{
    private readonly List<RecordedEvent> _events = [];
    private readonly List<Effect> _effects = [];
    private Case? _state = state;

    public Procedure Procedure => procedure;

    public StaffDirectory Directory => directory;

    public DateTimeOffset Now => now;

    public Case State => _state ?? throw new InvalidOperationException("No event opened the case yet.");

    public void Record(CaseEvent happened, Signature by)
    {
        var recorded = new RecordedEvent((_state?.Version ?? 0) + 1, commandId, now, by, happened);
        _state = CaseFold.Apply(_state, recorded);
        _events.Add(recorded);
    }

    public void Call(Effect effect) => _effects.Add(effect);

    /// <summary>Ends the present visit with an outcome and goes where it leads.</summary>
    public void Finish(StepVisit visit, string outcome, bool returned, string? reason, string target, Signature by)
    {
        var step = procedure.Step(visit.Step);
        var considered = step.IsDecision ? Considered() : [];
        Record(new StepFinished(visit.Step, visit.Visit, outcome, returned, reason, considered), by);
        Call(new RefreshCards(new CardRef(CardKind.Step, visit.Step, visit.Visit)));
        if (target == Step.End) Close(by);
        else Enter(target, by);
        Call(new RefreshCards(new CardRef(CardKind.Channel)));
    }

    /// <summary>The case comes to a step: its people get the card.</summary>
    public void Enter(string key, Signature by)
    {
        var visit = (_state?.TimesAt(key) ?? 0) + 1;
        Record(new StepEntered(key, visit), by);
        var responsible = Responsibility.Of(State, procedure.Step(key), directory, ThaiTime.Date(now));
        foreach (var person in responsible.Addressees)
            Call(new ShowCard(new CardRef(CardKind.Step, key, visit), Address.To(person.Id)));
    }

    /// <summary>What was decided. Nothing happened when the case was already as the command wants it.</summary>
    public Decision Accept() => _events.Count == 0 ? new Repeated(State) : new Accepted(State, _events, _effects);

    private void Close(Signature by)
    {
        Record(new CaseClosed(), by);
        Call(new ShowCard(new CardRef(CardKind.Closing), Address.To(State.OpenedBy.Person)));
    }

    private IReadOnlyList<ConsideredDocument> Considered() =>
    [
        .. State.Documents.Where(d => d.Item is not null)
            .Select(d => new ConsideredDocument(d.Id, d.Item!.Name, d.Item.Version, d.Item.Sha256)),
    ];
}
