using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Bot.Tests.Story.Handbook;

/// <summary>Who, in the rules' own words, may act on what lies before the office: worked out from the events, not by the engine.</summary>
internal sealed class Submissions(Procedure procedure, StaffDirectory directory, DateOnly date)
{
    /// <summary>The people whose turn a link of a visit is: of those of its position, or of whom they gave it to.</summary>
    public IReadOnlyList<string> MayAct(StoredCase stored, StepVisit visit) =>
        GivenTo(stored, visit) is { } receiver ? [receiver.Person] : OfPosition(stored, visit);

    /// <summary>Who has the link of a visit by name, and who gave it; null if nobody, or if it was given or taken back, or is done.</summary>
    public static (string Person, string By)? GivenTo(StoredCase stored, StepVisit visit)
    {
        (string, string)? given = null;
        foreach (var e in stored.Events)
        {
            given = e.Event switch
            {
                StepDelegated { Respondent: null } x when (x.Step, x.Visit) == (visit.Step, visit.VisitNumber) => (x.Person, e.By.Person),
                DelegationEnded { Respondent: null } x when (x.Step, x.Visit) == (visit.Step, visit.VisitNumber) => null,
                StageCompleted x when (x.Step, x.Visit) == (visit.Step, visit.VisitNumber) => null,
                _ => given,
            };
        }

        return given;
    }

    /// <summary>Those who may answer what a decider asked.</summary>
    public IReadOnlyList<string> MayAnswer(Inquiry inquiry) => Line(inquiry.Position, [inquiry.By.Person]);

    /// <summary>The people whose turn it is as long as it is given to nobody.</summary>
    public IReadOnlyList<string> OfPosition(StoredCase stored, StepVisit visit)
    {
        var stages = procedure.Step(visit.Step).ChainIn(visit.Round);
        var stage = stages[visit.Stage];
        HashSet<string> barred = [];
        if (stage.IsDecision) barred = stage.Kind == StageKind.Endorsement && stages[0].Kind == StageKind.Work ? Row(stored, visit) : Since(stored, visit);
        return Line(stage.Position, barred);
    }

    /// <summary>Those who may answer for a respondent.</summary>
    public IReadOnlyList<string> MayAnswer(Respondent respondent) => respondent.Kind == RespondentKind.Participants
        ? [respondent.Key]
        : Line(directory.Units.Single(u => u.Key == respondent.Key).Position, []);

    private string[] Line(string position, HashSet<string> barred)
    {
        for (var at = position; ; at = directory.Position(at)!.StandIn!)
        {
            // Of two positions that the handbook names as alternatives, either will do.
            string[] held = directory.Position(at) is { AnyOf: { Count: > 0 } any } ? [.. any] : [at];
            var people = directory.People.Where(p => p.Positions.Intersect(held).Any()
                    || directory.Acting.Any(a => a.Person == p.Id && held.Contains(a.Position) && a.From <= date && date <= a.To))
                .Select(p => p.Id).Except(barred).ToArray();
            if (people.Length > 0) return people;
        }
    }

    private static HashSet<string> Row(StoredCase stored, StepVisit visit) =>
    [
        .. stored.Events.Where(e => e.Event switch
        {
            StageCompleted { Kind: StageKind.Work } x => x.Step == visit.Step && x.Visit == visit.VisitNumber,
            DocumentHandedIn { Respondent: null } x => x.Step == visit.Step && x.Visit == visit.VisitNumber,
            _ => false,
        }).Select(e => e.By.Person),
    ];

    /// <summary>Whoever prepared something since something was last decided without sending it back.</summary>
    private HashSet<string> Since(StoredCase stored, StepVisit visit)
    {
        var people = new HashSet<string>();
        var begun = false;
        foreach (var e in stored.Events)
        {
            begun |= e.Event is StepEntered { Round: { } entered } && entered == visit.Round;
            // What another round does beside this one prepares something else.
            if (begun && RoundOf(stored, e.Event) is { } other && other != visit.Round) continue;
            switch (e.Event)
            {
                case CaseOpened or DocumentHandedIn or SubmissionReceived or StageCompleted { Kind: StageKind.Work }:
                case StepFinished { Outcome: Outcomes.Done } done when procedure.Step(done.Step).ChainIn(Round(stored, done)).Count == 1:
                    people.Add(e.By.Person);
                    break;
                case StepFinished { Returned: false, Outcome: not Outcomes.Done }:
                    people.Clear();
                    break;
            }
        }

        return people;
    }

    private static string? RoundOf(StoredCase stored, CaseEvent happened) => happened switch
    {
        DocumentHandedIn x => stored.Case.FindVisit(x.Step, x.Visit)!.Round,
        SubmissionReceived x => stored.Case.FindVisit(x.Step, x.Visit)!.Round,
        StageCompleted x => stored.Case.FindVisit(x.Step, x.Visit)!.Round,
        StepFinished x => Round(stored, x),
        _ => null,
    };

    private static string? Round(StoredCase stored, StepFinished done) => stored.Case.FindVisit(done.Step, done.Visit)!.Round;
}
