namespace OnesqaBot.Workflow;

/// <summary>A case while one command is decided: collects events, folds them in at once, and the effects they call for.</summary>
internal sealed class CaseDraft(Procedure procedure, StaffDirectory directory, HolidayCalendar holidays, Case? state, string commandId, DateTimeOffset now)
{
    private readonly List<RecordedEvent> _events = [];
    private readonly List<Effect> _effects = [];
    private readonly Case? _before = state;
    private Case? _state = state;

    public Procedure Procedure => procedure;

    public StaffDirectory Directory => directory;

    public HolidayCalendar Holidays => holidays;

    public DateTimeOffset Now => now;

    public DateOnly Today => ThaiTime.Date(now);

    public Case State => _state ?? throw new InvalidOperationException("No event opened the case yet.");

    public void Record(CaseEvent happened, Signature by)
    {
        var recorded = new RecordedEvent((_state?.Version ?? 0) + 1, commandId, now, by, happened);
        _state = CaseFold.Apply(_state, recorded);
        _events.Add(recorded);
    }

    public void Call(Effect effect) => _effects.Add(effect);

    /// <summary>Draws a visit's card and the channel's anew.</summary>
    public void Refresh(StepVisit visit)
    {
        Call(new RefreshCards(CardOf(visit)));
        Call(new RefreshCards(new CardRef(CardKind.Channel)));
    }

    public IReadOnlyList<Person> Owners => Ownership.Of(State, procedure, directory, Today);

    /// <summary>Shows a card to those whose case it is; where there are none, to those who look after the bot.</summary>
    public void TellOwners(CardRef card)
    {
        var owners = State.OpenedBy.Person == Signature.SystemPerson ? [.. Owners.Select(p => Address.To(p.Id))] : new[] { Address.To(State.OpenedBy.Person) };
        foreach (var to in owners.Length > 0 ? owners : [Address.Administrators]) Call(new ShowCard(card, to));
    }

    public static CardRef CardOf(StepVisit visit) => new(CardKind.Step, visit.Step, visit.Visit);

    /// <summary>Where the row was reminded of, those who were told see that it moved on.</summary>
    public void RefreshReminders(StepVisit visit)
    {
        if (visit.LastReminder is not { } last) return;
        Call(new RefreshCards(new CardRef(CardKind.Overdue, visit.Step, visit.Visit)));
        foreach (var person in last.People) Call(new RemindPerson(person, Send: false));
    }

    public static CardRef RequestOf(StepVisit visit, Respondent respondent) =>
        new(CardKind.Request, visit.Step, visit.Visit, respondent.ToString());

    public Responsible Who(Turn turn) => Responsibility.Of(turn, State.OpenedBy.Person, directory, ThaiTime.Date(now));

    /// <summary>The present link lets the row pass: the next one's turn comes, or the row ends and leads to <paramref name="target"/>.</summary>
    public void Pass(StepVisit visit, string outcome, string? reason, string target, Signature by)
    {
        // Events recorded by the same command may have changed it since.
        visit = State.Visit(visit.Step, visit.Visit)!;
        var step = procedure.Step(visit.Step);
        var chain = step.ChainIn(visit.Round);
        var link = chain[visit.Link];
        var through = visit with { Passed = visit.Passed.Add(new PassedLink(visit.Link, link.Kind, by, now, outcome, reason, [])) };
        var next = Chains.Next(State with { Visits = State.Visits.Replace(visit, through) }, step, through, visit.Link + 1, Who);
        if (next >= chain.Count)
        {
            // Whoever endorses last ends the row; what came of it is what its work was.
            Finish(visit, link.Kind == LinkKind.Endorsement ? Outcomes.Done : outcome, returned: false, reason, target, by);
            return;
        }

        Record(new LinkPassed(visit.Step, visit.Visit, visit.Link, link.Kind, next, outcome, reason, link.IsDecision ? Considered(visit) : []), by);
        visit = State.Visit(visit.Step, visit.Visit)!;
        Refresh(visit);
        RefreshReminders(visit);
        var who = Who(Turns.Of(State, step, visit));
        foreach (var person in who.Addressees) Call(new BringCard(CardOf(visit), Address.To(person.Id)));
        TellVacancy(visit, who);
    }

    /// <summary>Ends the present visit with an outcome and goes where it leads.</summary>
    public void Finish(StepVisit visit, string outcome, bool returned, string? reason, string target, Signature by)
    {
        var link = procedure.Step(visit.Step).ChainIn(visit.Round)[visit.Link];
        var considered = link.IsDecision || link.Kind == LinkKind.Resolution ? Considered(visit) : [];
        Record(new StepFinished(visit.Step, visit.Visit, outcome, returned, reason, considered), by);
        Call(new RefreshCards(CardOf(visit)));
        foreach (var respondent in visit.Asked) Call(new RefreshCards(RequestOf(visit, respondent)));
        RefreshReminders(visit);
        if (!returned) Participation.Tell(this, visit, by);
        var (next, round) = Rounds.After(procedure, State, visit, target, returned);
        if (next == Step.End) Close(by);
        else Enter(next, round, by);
        Call(new RefreshCards(new CardRef(CardKind.Channel)));
    }

    /// <summary>The case comes to its first step.</summary>
    public void Begin(Signature by)
    {
        var (first, round) = Rounds.After(procedure, State, from: null, procedure.First.Key, returned: false);
        Enter(first, round, by);
    }

    /// <summary>What was decided. Nothing happened when the case was already as the command wants it.</summary>
    public Decision Accept() => _events.Count == 0
        ? new Repeated(State)
        : new Accepted(State, _events, [.. _effects, .. Targets.Changed(procedure, _before, holidays, State, holidays)]);

    /// <summary>A post that nobody holds is told to those who can fill it, also where another stands in.</summary>
    public void TellVacancy(StepVisit visit, Responsible who)
    {
        if (who.Vacant is { } position) Call(new ShowCard(new CardRef(CardKind.Vacant, visit.Step, visit.Visit, position), Address.Administrators));
    }

    /// <summary>The case comes to a step: its people get the card.</summary>
    private void Enter(string key, string? round, Signature by)
    {
        var number = State.TimesAt(key) + 1;
        var step = procedure.Step(key);
        var entering = new StepVisit(key, number, now, round);
        var first = Chains.Next(State with { Visits = State.Visits.Add(entering) }, step, entering, 0, Who);
        Record(new StepEntered(key, number, round, first), by);
        if (step is CollectionStep collection) Collections.Ask(this, collection, State.Visit(key, number)!, by);
        var visit = State.Visit(key, number)!;
        var who = Who(Turns.Of(State, step, visit));
        foreach (var person in who.Addressees) Call(new ShowCard(CardOf(visit), Address.To(person.Id)));
        TellVacancy(visit, who);
    }

    private void Close(Signature by)
    {
        Record(new CaseClosed(), by);
        TellOwners(new CardRef(CardKind.Closing));
        TellApprovers(by);
    }

    /// <summary>Whoever approved something hears, once, that the case has ended; but not whoever ended it, and not those who get its summary.</summary>
    public void TellApprovers(Signature by)
    {
        var knowing = Owners.Select(p => p.Id).Append(by.Person).ToHashSet(StringComparer.Ordinal);
        var approvers = State.Visits.SelectMany(v => Chains.Approvals(procedure, v)).Select(s => s.Person).Distinct();
        foreach (var person in approvers.Where(p => !knowing.Contains(p) && directory.ById(p) is not null))
            Call(new ShowCard(new CardRef(CardKind.Ended), Address.To(person)));
    }

    /// <summary>What is filed by now; of a span that repeats, what belongs to this round.</summary>
    private IReadOnlyList<ConsideredDocument> Considered(StepVisit visit)
    {
        var rounds = State.Visits.ToLookup(v => (v.Step, v.Visit), v => v.Round);
        return
        [
            .. State.Documents.Where(d => d.Item is not null && (visit.Round is null || rounds[(d.Step, d.Visit)].Contains(visit.Round)))
                .Select(d => new ConsideredDocument(d.Id, d.Item!.Name, d.Item.Version, d.Item.Sha256)),
        ];
    }
}
