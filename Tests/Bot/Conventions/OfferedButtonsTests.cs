using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;
using CardAction = OnesqaBot.Cards.Actions.CardAction;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>A person is offered exactly the buttons whose commands the engine accepts from that person.</summary>
public sealed class OfferedButtonsTests
{
    private const int MostStates = 30;

    /// <summary>Refusals that say that the person, or the state of the case, rules the command out, whatever it contains.</summary>
    private static readonly HashSet<Type> Forbidding =
    [
        typeof(NotYourStep), typeof(OwnSubmission), typeof(NotYourCase), typeof(NotYourSubmission), typeof(NotAllowedToMoveTarget), typeof(NotPossibleHere),
        typeof(StageAlreadyCompleted), typeof(AlreadyFinished), typeof(CaseEnded), typeof(UnknownStep), typeof(SubmissionAlreadyAccepted), typeof(AlreadyDecided), typeof(CannotTakeBack), typeof(StepTakenBack), typeof(InquiryImpossible), typeof(DelegatedAlready), typeof(CannotRecall), typeof(CannotWatch),
    ];

    public static TheoryData<string> Procedures => [.. EmbeddedDefinitions.Procedures().Select(p => p.Id)];

    [Theory, MemberData(nameof(Procedures))]
    public void A_card_offers_what_the_engine_accepts(string procedure)
    {
        for (var seed = 0; seed < 2; seed++)
        {
            var random = new Random(seed);
            var run = CaseRun.Start(procedure, Opener(procedure), Staff(seed));
            for (var states = 0; states < MostStates && run.State!.Current is not null; states++)
            {
                Compare(run, random);
                Move(run, random);
            }

            Compare(run, random);
        }
    }

    [Theory, MemberData(nameof(Procedures))]
    public void Lists_name_who_may_act(string procedure)
    {
        var (run, random) = (CaseRun.Start(procedure, Opener(procedure), Staff(1)), new Random(1));
        for (var states = 0; states < MostStates && run.State!.Current is { } current; states++)
        {
            var assignments = CaseSummary.FromCase(run.State, run.Procedure, run.Holidays).Assignments;
            var may = assignments.SelectMany(a => Responsibility.Resolve(a, run.State.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now)).MayAct).Select(p => p.Id);
            var accepted = run.Directory.People.Where(p => !Forbids(run, new SnoozeReminders("x", CaseRun.Number, current.Step, current.VisitNumber, 1), p)).Select(p => p.Id);
            Assert.Equal(may.Distinct().Order(StringComparer.Ordinal), accepted.Order(StringComparer.Ordinal));
            var permissions = new Permissions(run.State, run.Procedure, run.Directory, ThaiTime.Date(run.Now));
            foreach (var assignment in assignments)
            {
                var who = Responsibility.Resolve(assignment, CaseSummary.FromCase(run.State, run.Procedure, run.Holidays), run.Directory, ThaiTime.Date(run.Now));
                Assert.Equal(who.MayAct.Select(p => p.Id).Order(StringComparer.Ordinal), run.Directory.People.Where(p => permissions.Can(Answering(assignment, run), run.Directory.ActorFor(p, ThaiTime.Date(run.Now)))).Select(p => p.Id).Order(StringComparer.Ordinal));
                Assert.All(who.Addressees, p => Assert.True(who.Includes(p)));
            }

            Move(run, random);
        }
    }

    /// <summary>A command for which a line of a list is there.</summary>
    private static StepCommand Answering(Assignment assignment, CaseRun run) =>
        assignment.Respondent is { } respondent ? new Submit("x", CaseRun.Number, assignment.Step, assignment.Visit, respondent, new Dictionary<string, string>())
        : assignment.Inquiry is { } inquiry ? new AnswerInquiry("x", CaseRun.Number, assignment.Step, assignment.Visit, inquiry, "")
        : new CompleteStep("x", CaseRun.Number, assignment.Step, assignment.Visit, null) { Stage = run.State!.FindVisit(assignment.Step, assignment.Visit)!.Stage };

    private static void Compare(CaseRun run, Random random)
    {
        var people = run.Directory.People.OrderBy(_ => random.Next()).Take(7).Concat(Involved(run)).DistinctBy(p => p.Id).ToList();
        var offered = people.ToDictionary(p => p.Id, p => Offered(run, p));
        var all = offered.Values.SelectMany(o => o).DistinctBy(o => o.Key).ToDictionary(o => o.Key, o => o.Value);
        if (run.State!.Current is not null) Assert.NotEmpty(all);
        foreach (var (key, action) in all)
        {
            foreach (var person in people)
            {
                var forbidden = Forbids(run, CardActions.PermittedBy(action)!, person);
                Assert.True(forbidden != offered[person.Id].ContainsKey(key), $"{person.Id} at {run.State.Current?.Step}: {key} is {(forbidden ? "offered but forbidden" : "allowed but not offered")}.");
            }
        }
    }

    private static bool Forbids(CaseRun run, Command command, Person person) =>
        new CaseEngine(run.Procedure, run.Directory, run.Holidays).Decide(run.State, command, run.Directory.ActorFor(person, ThaiTime.Date(run.Now)), run.Now)
            is Refused { Reason: var reason } && (Forbidding.Contains(reason.GetType()) || reason is CannotDelegate { Fault: DelegationFault.Cascade or DelegationFault.NobodyEligible });

    /// <summary>The buttons of the case's cards that make a command or lead to one, by verb and data.</summary>
    private static Dictionary<string, CardAction> Offered(CaseRun run, Person person)
    {
        var view = new CaseView(
            new StoredCase(run.State!, run.Events), run.Procedure, new OfficeView(run.Directory, run.Holidays, run.Now), new Viewer(person, null), new Uri("https://files.example/"));
        var visit = run.State!.Visits[^1];
        IEnumerable<DrawnCard> cards =
        [
            CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.VisitNumber), view), StatusCard.Draw(view),
            .. run.State.LastDecision is { } last && (last.Step, last.Visit) != (visit.Step, visit.VisitNumber) ? [CaseCards.Draw(new CardRef(CardKind.Step, last.Step, last.Visit), view)] : (DrawnCard[])[],
            .. visit.Inquiries.Select(i => CaseCards.Draw(CardRef.ForInquiry(visit.Step, visit.VisitNumber, i.Number), view)),
            .. visit.Asked.Take(3).Select(r => CaseCards.Draw(CardRef.ForAssignment(visit.Step, visit.VisitNumber, r), view)),
            .. visit.Submissions.Take(2).Select(s => SubmissionCard.Draw(view, visit, s.From)),
        ];
        return cards.SelectMany(c => JObject.Parse(c.Json).Descendants().OfType<JObject>())
            .Where(o => (string?)o["type"] == "Action.Execute").Select(o => (Verb: (string)o["verb"]!, Data: (JObject)o["data"]!))
            .Select(o => (o.Verb, o.Data, Action: CardActionReader.Read(o.Verb, o.Data)!))
            // What is watched is the case, whichever card has the button.
            .Select(o => (Key: o.Action is WatchAction watch ? $"{o.Verb} {watch.Scope}" : $"{o.Verb} {o.Data.ToString(Newtonsoft.Json.Formatting.None)}", o.Action))
            .Where(o => CardActions.PermittedBy(o.Action) is not null).DistinctBy(o => o.Key).ToDictionary(o => o.Key, o => o.Action);
    }

    /// <summary>Leads the case on, now and then by a return.</summary>
    private static void Move(CaseRun run, Random random)
    {
        run.Now = run.Now.AddHours(1);
        if (random.Next(3) == 0 && Inquire(run, random)) return;
        if (run.Stage.IsDecision && random.Next(4) == 0 && run.Return(run.Assignee) is Accepted) return;
        if (random.Next(4) == 0 && Recall(run)) return;
        if (random.Next(3) == 0) Delegate(run, random);
        if (random.Next(3) == 0) run.FinishStage();
    }

    /// <summary>Gives the current stage, or a respondent's submission, to somebody who may take it; or takes it back.</summary>
    private static void Delegate(CaseRun run, Random random)
    {
        var visit = run.Current;
        Respondent? respondent = random.Next(2) == 0 && visit.Awaited.Any() ? visit.Awaited.First() : null;
        var assignment = respondent is { } asked ? Assignments.ForRespondent(visit, asked) : Assignments.ForStage(run.State!, run.Step, visit);
        Responsible Who(Assignment a) => Responsibility.Resolve(a, run.State!.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now), run.Procedure.Id);
        var holder = Who(assignment.Undelegated);
        if (holder.MayAct.Count == 0) return;
        var to = DelegationCandidates.For(assignment.Undelegated, holder, run.Directory, ThaiTime.Date(run.Now)).FirstOrDefault(p => p.Id != holder.MayAct[0].Id)?.Id;
        run.Send(
            visit.DelegationOf(respondent) is null
                ? new DelegateStep(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, to, null, respondent)
                : new EndDelegation(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, respondent),
            holder.MayAct[0].Id);
    }

    /// <summary>Takes back what was submitted, if it is undecided.</summary>
    private static bool Recall(CaseRun run) => SubmittedWork.For(run.State!, run.Current, run.Procedure) is { } work
        && run.Send(new Recall(run.NextId, CaseRun.Number, work.Decision.Step, work.Decision.VisitNumber, "แก้ไข"), work.By.Person) is Accepted;

    /// <summary>Asks before deciding, answers what was asked, or withdraws it.</summary>
    private static bool Inquire(CaseRun run, Random random)
    {
        var visit = run.State!.Visits[^1];
        if (visit.OpenInquiry is not { } inquiry) return run.Send(new Inquire(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, "งบประมาณเท่าใด"), run.Assignee) is Accepted;
        if (random.Next(2) == 0) return run.Send(new WithdrawInquiry(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, inquiry.Number), run.Assignee) is Accepted;
        var asked = Responsibility.Resolve(Assignments.ForInquiry(visit, inquiry), run.State.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now), run.Procedure.Id).MayAct[0].Id;
        return run.Send(new AnswerInquiry(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber, inquiry.Number, "หนึ่งล้านบาท"), asked) is Accepted;
    }

    private static IEnumerable<Person> Involved(CaseRun run) =>
    [
        .. run.State!.Current is null ? [] : Assignments.OpenIn(run.State, run.Procedure).Take(5)
            .SelectMany(a => Responsibility.Resolve(a, run.State.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now)).MayAct),
        .. run.Directory.ById(run.State.OpenedBy.Person) is { } opener ? [opener] : (Person[])[],
    ];

    private static readonly ConcurrentDictionary<string, string> Openers = new();

    private static string Opener(string procedure) => Openers.GetOrAdd(procedure, id =>
        SampleOffice.Directory.Holders(EmbeddedDefinitions.Procedures().Single(p => p.Id == id).OpenedBy, new DateOnly(2026, 11, 23))[0].Id);

    /// <summary>The sample office; in the second one the deputy also acts as director, and a head as policy officer.</summary>
    private static StaffDirectory Staff(int seed) => seed == 0 ? SampleOffice.Directory : new(
        [.. SampleOffice.Directory.Positions], SampleOffice.Directory.People,
        [.. SampleOffice.Directory.Acting, new Acting("suda", Authority.Director, "somchai", new(2026, 1, 1), new(2028, 1, 1))],
        SampleOffice.Directory.Units, SampleOffice.Directory.Bodies, SampleOffice.Directory.Administrators);
}
