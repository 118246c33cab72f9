using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Tests.Story.Handbook;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.WholeYear;

/// <summary>
/// What colleagues do with each other between two steps, a day or several apart: a step is given to somebody who does it or gives it
/// back, a decider asks and waits for the answer, whoever submitted takes it back, others watch the case, and its officer asks for it.
/// </summary>
internal sealed class Collaboration(Random random)
{
    /// <summary>People of other sections, who have no step of their own.</summary>
    public static readonly string[] Watchers = ["thanakorn", "ratana"];

    private readonly List<(CaseNumber Case, Command Command)> _given = [];

    /// <summary>Every command that was accepted.</summary>
    public IReadOnlyList<(CaseNumber Case, Command Command)> Given => _given;

    /// <summary>Now and then, something at a case of which nobody does a step that day.</summary>
    /// <returns>Whether the step changed hands or the case its place.</returns>
    public async Task<bool> Work(IServiceProvider bot, StoredCase stored, Procedure procedure, DateTimeOffset now)
    {
        if (stored.Case.Current is not { } visit) return false;
        var (directory, today) = (bot.GetRequiredService<IPeople>().Directory, ThaiTime.Date(now));
        var rules = new Submissions(procedure, directory, today);
        var may = rules.MayAct(stored, visit);
        var id = $"with/{_given.Count}";
        await Others();
        if (visit.OpenInquiry is { } inquiry)
        {
            // Nobody decides meanwhile.
            if (random.Next(3) == 0) await HandleCommand(new AnswerInquiry(id, stored.Case.Number, visit.Step, visit.VisitNumber, inquiry.Number, "ตามเอกสารแนบ"), Asked(inquiry));
            else if (random.Next(12) == 0) await HandleCommand(new WithdrawInquiry(id, stored.Case.Number, visit.Step, visit.VisitNumber, inquiry.Number), may[0]);
            return true;
        }

        if (visit.DelegationOf(null) is { } delegation)
        {
            var by = random.Next(2) == 0 ? delegation.By.Person : delegation.Person;
            return random.Next(20) == 0 && await HandleCommand(new EndDelegation(id, stored.Case.Number, visit.Step, visit.VisitNumber), by);
        }

        if (SubmittedWork.For(stored.Case, visit, procedure) is { } work && random.Next(25) == 0)
            return await HandleCommand(new Recall(id, stored.Case.Number, visit.Step, visit.VisitNumber, "แนบผิดฉบับ"), work.By.Person);
        var assignment = Assignments.ForStage(stored.Case, procedure.Step(visit.Step), visit);
        if (assignment.IsDecision && visit.Inquiries.IsEmpty && random.Next(8) == 0)
            return await HandleCommand(new Inquire(id, stored.Case.Number, visit.Step, visit.VisitNumber, "งบประมาณเท่าใด"), may[0]);
        if (random.Next(12) > 0) return false;
        var holder = Responsibility.Resolve(assignment, stored.Case.OpenedBy.Person, directory, today, procedure.Id);
        var colleagues = DelegationCandidates.For(assignment, holder, directory, today).Where(p => p.Id != may[0]).ToList();
        return colleagues.Count > 0 && await HandleCommand(new DelegateStep(id, stored.Case.Number, visit.Step, visit.VisitNumber, colleagues[random.Next(colleagues.Count)].Id, "ฝากด้วย"), may[0]);

        string Asked(Inquiry open) => open.Person ?? directory.Holders(open.Position, today)[0].Id;

        async Task<bool> HandleCommand(Command command, string person)
        {
            if (command is StepCommand { Stage: 0 } step) command = step with { Stage = visit.Stage };
            var settled = await bot.GetRequiredService<CaseCommandHandler>().Handle(command, directory.ActorFor(directory.ById(person)!, today), default);
            Assert.True(settled.Decision is Accepted, $"{person}: {command} was refused: {(settled.Decision as Refused)?.Reason}");
            _given.Add((stored.Case.Number, command));
            return true;
        }

        // Those who do not hold the step: once a working day its officer may ask for it.
        async Task Others()
        {
            var watcher = Watchers[random.Next(Watchers.Length)];
            var watches = stored.Case.WatchOf(watcher) != WatchScope.None;
            var officer = directory.Holders(procedure.OpenedBy, today)[0].Id;
            var waits = !(visit.OpenInquiry is { } open ? rules.MayAnswer(open) : may).Contains(officer);
            if (random.Next(30) == 0) await HandleCommand(new Watch(id, stored.Case.Number, watches ? WatchScope.None : WatchScope.Steps), watcher);
            else if (random.Next(20) == 0 && waits) await HandleCommand(new Chase(id, stored.Case.Number, visit.Step, visit.VisitNumber), officer);
            else return;
            id = $"with/{_given.Count}";
        }
    }
}
