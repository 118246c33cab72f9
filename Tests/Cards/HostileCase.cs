using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Tests;

/// <summary>A case in which every text is the given one.</summary>
internal sealed class HostileCase
{
    private readonly string _text;
    private readonly int _many;
    private readonly Signature _by;
    private readonly StaffDirectory _directory;
    private readonly Case _case;
    private readonly IReadOnlyList<RecordedEvent> _events;

    public HostileCase(string text, int many, int rounds, Procedure? source = null)
    {
        _text = text;
        _many = many;
        _by = new("officer", text, "director", text);
        Bilingual both = new(text, text);
        Officer = new("officer", "o", both, null, ["international-relations-officer"]);
        Director = new("director", "d", both, null, ["director", "head"]);
        _directory = new(
            [new("director", both, null), new("head", both, null), new("international-relations-officer", both, null)],
            [Officer, Director, .. Enumerable.Range(0, many).Select(i => new Person($"p{i}", $"e{i}", both, null, ["director"]))], [],
            [.. Enumerable.Range(0, many).Select(i => new OfficeUnit($"u{i}", both, "director"))], [new("board", both), new("minister", both)]);
        source ??= MouForCards.Procedure;
        Procedure = source with
        {
            Rounds = source.Rounds is { } span ? span with { Rounds = [.. span.Rounds.Select(r => r with { Title = both })] } : null,
            Title = both, ShortTitle = both,
            Fields = [.. Enumerable.Range(0, many).Select(i => new CaseField($"f{i}", both, both, text, 9999))],
            Steps = [.. source.Steps.Select(Hostile)],
        };

        var meeting = new Meeting(CardOffice.Start, CardOffice.Start.AddHours(1), text, [.. Enumerable.Repeat(text, many)]);
        List<StepVisit> visits = [];
        for (var round = 1; round <= rounds; round++)
        {
            visits.AddRange(Procedure.Steps.Select(s => new StepVisit(s.Key, round, CardOffice.Start, Procedure.IsInSpan(s) ? "m10" : null)
            {
                FinishedAt = CardOffice.Start.AddDays(round), By = _by, Outcome = s is ApprovalStep or ChoiceStep ? Outcomes.Returned : Outcomes.Done, Returned = s is ApprovalStep or ChoiceStep,
                Reason = text, Meeting = meeting, Address = new($"https://onesqa.example.org/{Uri.EscapeDataString(text.Length > 60 ? text[..60] : text)}"),
                Asked = s is CollectionStep ? [.. Enumerable.Range(0, many).Select(i => Respondent.Unit($"u{i}"))] : [],
                Submissions = s is CollectionStep form ? [.. Enumerable.Range(0, many).Select(i => Answer(form, i))] : [],
                Resolutions = s is ResolutionStep ? [.. Enumerable.Repeat(new Resolution("board", text, text, new(2026, 11, 20), ResolutionResult.PassedWithConditions, text), Math.Min(many, 3))] : [],
                Considered = [.. Enumerable.Range(0, many).Select(i => new ConsideredDocument($"{s.Key}-{round}-{i}", text, text, text))],
            }));
        }

        _case = new()
        {
            Number = CaseStory.Number, Procedure = "mou", Revision = "2567", Subject = text, OpenedBy = _by, OpenedAt = CardOffice.Start,
            Participants = [.. Enumerable.Range(0, many).Select(i => $"p{i}")],
            Fields = Procedure.Fields.ToDictionary(f => f.Key, _ => text), Visits = [.. visits], Unreachable = ["director", "p0"],
            Documents = [.. visits.SelectMany(v => Enumerable.Range(0, many).Select(i => Document(v, i)))],
            CancelReason = text, EndedBy = _by, EndedAt = CardOffice.Start.AddDays(60),
        };
        _events =
        [
            .. visits.SelectMany(v => (CaseEvent[])
            [
                new CaseOpened(_case.Number, "mou", "2567", text, _case.Fields), new DocumentHandedIn("x", v.Step, v.VisitNumber, text, text, new("https://x.example")),
                new DocumentLost("x", FileFault.Empty), new DocumentDelayed("x"), new MeetingLinked(v.Step, v.VisitNumber, new("https://x.example")), new MeetingScheduled(v.Step, v.VisitNumber, meeting), new CaseCancelled(text), new PersonUnreachable(text),
                new StepFinished(v.Step, v.VisitNumber, "x", true, text, v.Considered),
                new StageCompleted(v.Step, v.VisitNumber, 0, StageKind.Work, 1, Outcomes.Done, text, v.Considered), new MeetingCancelled(v.Step, v.VisitNumber),
                new ParticipantsNamed(v.Step, v.VisitNumber, [.. Enumerable.Repeat(text, many)]), new AddressPublished(v.Step, v.VisitNumber, v.Address!),
                new ResolutionRecorded(v.Step, v.VisitNumber, new("board", text, text, new(2026, 11, 20), ResolutionResult.PassedWithConditions, text)),
                new SubmissionReceived(v.Step, v.VisitNumber, text, _case.Fields, true), new SubmissionAccepted(v.Step, v.VisitNumber, "unit:u0"), new SubmissionReturned(v.Step, v.VisitNumber, "unit:u0", text),
                new RespondentsReminded(v.Step, v.VisitNumber, [.. Enumerable.Repeat(text, many)]),
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
        Visits = _case.Visits.Add(_case.Visits.Last(v => v.Step == step) with { VisitNumber = Rounds + 1, FinishedAt = null, By = null, Outcome = null, Returned = false, Reason = null, Considered = [] }),
    });

    /// <summary>The same at a later link of the step's chain, the ones before it through.</summary>
    public CaseMoment At(string step, int link)
    {
        var @case = At(step).Case;
        var visit = @case.Visits[^1];
        var stages = Procedure.Step(step).ChainIn(visit.Round);
        var passed = Enumerable.Range(0, link).Select(i => new CompletedStage(i, stages[i].Kind, _by, CardOffice.Start, Outcomes.Done, _text, []));
        return new(this, @case with { Visits = @case.Visits.Replace(visit, visit with { Stage = link, CompletedStages = [.. passed] }) });
    }

    private Submission Answer(CollectionStep step, int i) =>
        new(Respondent.Unit($"u{i}"), step.Form.ToDictionary(f => f.Key, _ => _text), _by, CardOffice.Start, Late: i % 2 == 1)
        {
            Status = (SubmissionStatus)(i % 3), JudgedBy = _by, JudgedAt = CardOffice.Start, Reason = _text,
        };

    public CaseMoment Ended() => new(this, _case with { Status = CaseStatus.Cancelled });

    public WorkLine Line()
    {
        var summary = CaseSummary.FromCase(At("analyse-partner").Case, Procedure, CardOffice.Holidays);
        return new(summary, Procedure, summary.Assignments[0], Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, _directory, new(2026, 12, 1)));
    }

    private IReadOnlyList<Person> People => [.. Enumerable.Repeat(new Person("x", "", new(_text, _text), null, []), _many)];

    public IEnumerable<Refusal> Refusals() =>
    [
        new UnknownCase(_text), new AlreadyFinished(_case.Visits[2]), new CaseEnded(CaseStatus.Cancelled, _by, CardOffice.Start),
        new NotYourStep(_text, People), new OwnSubmission("director", People), new NotYourCase(People, _by), new NotYourCase([], _by), new NotAllowedToOpen(_text, new(_text, _text)),
        new DocumentsMissing([.. Enumerable.Repeat(new ExpectedDocument("x", new(_text, _text), false), _many)]), new FieldMissing(Procedure.Fields[0]),
        new StageAlreadyCompleted(new CompletedStage(0, StageKind.Work, _by, CardOffice.Start, Outcomes.Done, _text, []), _text, People),
        new FormFieldMissing(new FormField("x", new(_text, _text), _text, 40, false)), new UnknownPerson(_text), new AddressInvalid(_text),
        new SubmissionsMissing([.. Enumerable.Range(0, _many).Select(i => Respondent.Unit($"u{i}"))]), new NotYourSubmission(Respondent.Unit("u0"), People),
        new EmailInvalid(_text), new EditionMoveImpossible(EditionMoveFault.StepGone, Procedure.First),
        new DateUnreadable(_text, [new(2027, 2, 1), new(2027, 1, 2)]), new TimeUnreadable(_text),
    ];

    private CaseDocument Document(StepVisit visit, int i) =>
        new($"{visit.Step}-{visit.VisitNumber}-{i}", visit.Step, visit.VisitNumber, _text, i == 0 ? $"{visit.Step}-0" : null, _by, CardOffice.Start, new("https://x.example"))
        {
            Item = i % 2 == 0 ? new FiledItem("i", _text, _text, _text, 5_000_000, new($"https://onesqa.example.org/{Uri.EscapeDataString(_text.Length > 60 ? _text[..60] : _text)}")) : null,
        };

    private Step Hostile(Step step)
    {
        Bilingual both = new(_text, _text);
        // Addresses in the handbook's own words are links, on purpose.
        var cell = new HandbookText(_text.Replace("https://bad.example", "https://onesqa.example.org/handbook", StringComparison.Ordinal));
        var hostile = step with
        {
            Title = both, Method = cell, Documents = cell, Responsible = cell, Laws = cell, Flowchart = cell,
            Expects = [.. Enumerable.Range(0, _many).Select(i => new ExpectedDocument($"{step.Key}-{i}", both, false))],
        };
        return hostile switch
        {
            ChoiceStep choice => choice with { Outcomes = [.. choice.Outcomes.Select(o => o with { Title = both, DoneLabel = both })] },
            // A form is the office's own; it does not grow with what people do.
            CollectionStep collection => collection with { Form = [.. Enumerable.Range(0, Math.Min(_many, 12)).Select(i => new FormField($"f{i}", both, _text, 1000, Optional: i % 2 == 1))] },
            _ => hostile,
        };
    }

    internal sealed record CaseMoment(HostileCase Owner, Case Case)
    {
        public CaseView For(Person? viewer) => new(
            new(Case, Owner._events), Owner.Procedure, new(Owner._directory, CardOffice.Holidays, CardOffice.Start.AddDays(30)),
            new(viewer, viewer is null ? null : "29:x"), new("https://onesqa.example.org/folder"));
    }
}
