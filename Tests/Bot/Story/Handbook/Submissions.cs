using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Bot.Tests.Story.Handbook;

/// <summary>Who, in the rules' own words, may act on what lies before the office: worked out from the events, not by the engine.</summary>
internal sealed class Submissions(Procedure procedure, StaffDirectory directory, DateOnly date)
{
    /// <summary>The people whose turn a link of a visit is.</summary>
    public IReadOnlyList<string> MayAct(StoredCase stored, StepVisit visit)
    {
        var stages = procedure.Step(visit.Step).ChainIn(visit.Round);
        var stage = stages[visit.Stage];
        HashSet<string> barred = [];
        if (stage.IsDecision) barred = stage.Kind == StageKind.Endorsement && stages[0].Kind == StageKind.Work ? Row(stored, visit) : Since(stored);
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
            var people = directory.People.Where(p => p.Positions.Contains(at)
                    || directory.Acting.Any(a => a.Person == p.Id && a.Position == at && a.From <= date && date <= a.To))
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
    private HashSet<string> Since(StoredCase stored)
    {
        var people = new HashSet<string>();
        foreach (var e in stored.Events)
        {
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

    private static string? Round(StoredCase stored, StepFinished done) => stored.Case.FindVisit(done.Step, done.Visit)!.Round;
}
