using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Tests.Cards;

/// <summary>A case in which every text is the given one.</summary>
internal sealed class HostileCase
{
    private readonly string _text;
    private readonly int _many;
    private readonly Signature _by;
    private readonly StaffDirectory _directory;
    private readonly Case _case;
    private readonly IReadOnlyList<RecordedEvent> _events;

    public HostileCase(string text, int many, int rounds)
    {
        _text = text;
        _many = many;
        _by = new("officer", text, "director", text);
        Bilingual both = new(text, text);
        Officer = new("officer", "o", both, null, ["international-relations-officer"]);
        Director = new("director", "d", both, null, ["director"]);
        _directory = new(
            [new("director", both, null), new("international-relations-officer", both, null)],
            [Officer, Director, .. Enumerable.Range(0, many).Select(i => new Person($"p{i}", $"e{i}", both, null, ["director"]))], []);
        Procedure = MouForCards.Procedure with
        {
            Title = both, ShortTitle = both,
            Fields = [.. Enumerable.Range(0, many).Select(i => new CaseField($"f{i}", both, both, text, 9999))],
            Steps = [.. MouForCards.Procedure.Steps.Select(Hostile)],
        };

        var meeting = new Meeting(CardOffice.Start, CardOffice.Start.AddHours(1), text, [.. Enumerable.Repeat(text, many)]);
        List<StepVisit> visits = [];
        for (var round = 1; round <= rounds; round++)
        {
            visits.AddRange(Procedure.Steps.Select(s => new StepVisit(s.Key, round, CardOffice.Start)
            {
                FinishedAt = CardOffice.Start.AddDays(round), By = _by, Outcome = s is ApprovalStep or ChoiceStep ? Outcomes.Returned : Outcomes.Done, Returned = s is ApprovalStep or ChoiceStep,
                Reason = text, Meeting = meeting,
                Considered = [.. Enumerable.Range(0, many).Select(i => new ConsideredDocument($"{s.Key}-{round}-{i}", text, text, text))],
            }));
        }

        _case = new()
        {
            Number = CaseStory.Number, Procedure = "mou", Edition = "2567", Subject = text, OpenedBy = _by, OpenedAt = CardOffice.Start,
            Fields = Procedure.Fields.ToDictionary(f => f.Key, _ => text), Visits = [.. visits], Unreachable = ["director", "p0"],
            Documents = [.. visits.SelectMany(v => Enumerable.Range(0, many).Select(i => Document(v, i)))],
            CancelReason = text, EndedBy = _by, EndedAt = CardOffice.Start.AddDays(60),
        };
        _events =
        [
            .. visits.SelectMany(v => (CaseEvent[])
            [
                new CaseOpened(_case.Number, "mou", "2567", text, _case.Fields), new DocumentHandedIn("x", v.Step, v.Visit, text, text, new("https://x.example")),
                new DocumentLost("x", FileFault.Empty), new MeetingScheduled(v.Step, v.Visit, meeting), new CaseCancelled(text), new PersonUnreachable(text),
                new StepFinished(v.Step, v.Visit, "x", true, text, v.Considered),
            ]).Select((e, i) => new RecordedEvent(i + 1, "c", CardOffice.Start, _by, e)),
        ];
        Rounds = rounds;
    }

    private int Rounds { get; }

    public Procedure Procedure { get; }

    public Person Officer { get; }

    public Person Director { get; }

    /// <summary>The case come to a step once more, with the meeting set and files handed in.</summary>
    public CaseMoment At(string step) => new(this, _case with
    {
        Visits = _case.Visits.Add(_case.Visits.Last(v => v.Step == step) with { Visit = Rounds + 1, FinishedAt = null, By = null, Outcome = null, Returned = false, Reason = null, Considered = [] }),
    });

    public CaseMoment Ended() => new(this, _case with { Status = CaseStatus.Cancelled });

    public WorkLine Line()
    {
        var summary = CaseSummary.Of(At("analyse-partner").Case, Procedure);
        return new(summary, Procedure, summary.Turns[0], Responsibility.Of(summary.Turns[0], summary.OpenedBy, _directory, new(2026, 12, 1)));
    }

    public IEnumerable<Refusal> Refusals() =>
    [
        new UnknownCase(_text), new AlreadyFinished(_case.Visits[2]), new CaseEnded(CaseStatus.Cancelled, _by, CardOffice.Start),
        new NotYourStep(_text, [.. Enumerable.Repeat(_text, _many)]), new OwnSubmission("director", [_text]), new NotYourCase(_text), new MayNotOpen(_text),
        new DocumentsMissing([.. Enumerable.Repeat(new ExpectedDocument("x", new(_text, _text), false), _many)]), new FieldMissing(Procedure.Fields[0]),
    ];

    private CaseDocument Document(StepVisit visit, int i) =>
        new($"{visit.Step}-{visit.Visit}-{i}", visit.Step, visit.Visit, _text, i == 0 ? $"{visit.Step}-0" : null, _by, CardOffice.Start, new("https://x.example"))
        {
            Item = i % 2 == 0 ? new FiledItem("i", _text, _text, _text, 5_000_000, new($"https://onesqa.example.org/{Uri.EscapeDataString(_text.Length > 60 ? _text[..60] : _text)}")) : null,
        };

    private Step Hostile(Step step)
    {
        Bilingual both = new(_text, _text);
        var hostile = step with
        {
            Title = both, Method = new(_text), Documents = new(_text), Responsible = new(_text),
            Expects = [.. Enumerable.Range(0, _many).Select(i => new ExpectedDocument($"{step.Key}-{i}", both, false))],
        };
        return hostile is ChoiceStep choice
            ? choice with { Outcomes = [.. choice.Outcomes.Select(o => o with { Title = both, Done = both })] }
            : hostile;
    }

    internal sealed record CaseMoment(HostileCase Of, Case Case)
    {
        public CaseView For(Person? viewer) => new(
            new(Case, Of._events), Of.Procedure, new(Of._directory, CardOffice.WorkingDays, CardOffice.Start.AddDays(30)),
            new(viewer, viewer is null ? null : "29:x"), new("https://onesqa.example.org/folder"));
    }
}
