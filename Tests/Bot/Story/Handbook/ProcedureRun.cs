using System.Text.Json.Nodes;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Tasks;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story.Handbook;

/// <summary>How a procedure is taken to its end.</summary>
public enum Manner
{
    /// <summary>Every document handed in, everything passed, everyone else tried and refused.</summary>
    Straight,
    /// <summary>Whatever can be sent back is sent back once.</summary>
    EveryRefusal,
    /// <summary>Everyone acts for someone else.</summary>
    Substitutes,
}

/// <summary>Takes one procedure through Teams as its people would, and holds after each step who has which card.</summary>
internal sealed class ProcedureRun(Office office, Procedure procedure, Manner manner)
{
    private const int MostTurns = 1200;

    private readonly HashSet<(string Step, int Link)> _refused = [];
    private readonly Submissions _rules = new(procedure, office.Directory, DateOnly.FromDateTime(Office.Monday.DateTime));

    public int Decisions { get; private set; }

    public int Refusals { get; private set; }

    public int Rows => procedure.Steps.Count;

    public async Task<CaseNumber> ToItsEnd()
    {
        var number = await Open();
        for (var turn = 0; (await office.Case(number)).Case.Status == CaseStatus.Open; turn++)
        {
            Assert.True(turn < MostTurns, $"{procedure.Id} does not end.");
            await Turn(await office.Case(number));
        }

        return number;
    }

    private async Task<CaseNumber> Open()
    {
        var officer = Person(office.Directory.Holders(procedure.OpenedBy, new(2026, 11, 23))[0].Id);
        await office.Says(officer, procedure.Nicknames[0]);
        foreach (var field in procedure.Fields) await office.Says(officer, field.Example);
        return await office.Confirms(officer);
    }

    private async Task Turn(StoredCase stored)
    {
        // Where rounds overlap, the oldest goes first.
        var visit = stored.Case.OpenVisits.MinBy(v => stored.Case.Visits.FindIndex(first => first.Round == v.Round))!;
        var step = procedure.Step(visit.Step);
        var stage = step.ChainIn(visit.Round)[visit.Stage];
        var may = _rules.MayAct(stored, visit);
        var actor = Pick(may, stored.Case.OpenedBy.Person, stage.IsDecision);
        var card = Card(actor, stored.Case.Number, visit);
        await OthersCannot(stored, card, may);
        if (stage.IsDecision) Decisions++;
        await (stage.Kind switch
        {
            StageKind.Work => Work(stored, step, visit, actor),
            StageKind.Endorsement or StageKind.Approval => Judge(stored, visit, actor),
            StageKind.Choice => Choose((ChoiceStep)step, stored, visit, actor),
            _ => Record(stored, visit, actor),
        });
        Assert.True((await office.Case(stored.Case.Number)).Case.Version > stored.Case.Version, $"{step.Key} ({stage.Kind}) by {actor} changed nothing:\n{Office.Text(office.Newest(actor))}");
    }

    private async Task Work(StoredCase stored, Step step, StepVisit visit, string actor)
    {
        var number = stored.Case.Number;
        if (step is CollectionStep collection) await Collect(collection, number, visit, actor);
        if (step is TaskStep { NamesParticipants: true } && stored.Case.Participants.Count == 0)
            await office.Presses(actor, Card(actor, number, visit), "name-people", new { people = $"{Person("kanda")},{Person("niran")}" });
        if (step is TaskStep { NamesInformed: true } && visit.ToInform.Count == 0)
            await office.Presses(actor, Card(actor, number, visit), "name-people", new { people = Person("kanda") });
        if (step is MeetingStep && visit.Meeting is null)
            await office.Presses(actor, Card(actor, number, visit), "set-meeting", new { date = "2026-12-16", start = "09:00", end = "11:00", place = "ห้องประชุมใหญ่", people = "ผู้อำนวยการ, ผู้เกี่ยวข้อง" });
        if (step is CheckStep && Refuses(visit))
        {
            await office.Presses(actor, Card(actor, number, visit), "return", new { reason = "ยังไม่สอดคล้องกับแผน" });
            return;
        }

        if (manner == Manner.Straight) await HandInAll(number, visit, actor);
        object? inputs = step is PublicationStep ? new { address = "https://www.onesqa.or.th/th/report" } : null;
        await office.Presses(actor, Card(actor, number, visit), "done", inputs);
        // Without the documents the bot asks for the reason.
        if ((await office.Case(number)).Case.OpenVisits.Any(v => (v.Step, v.VisitNumber, v.Stage) == (visit.Step, visit.VisitNumber, visit.Stage)))
            await office.Presses(actor, Card(actor, number, visit), "done", new { reason = "ส่งเอกสารตามภายหลัง" });
    }

    private async Task HandInAll(CaseNumber number, StepVisit visit, string actor)
    {
        var @case = (await office.Case(number)).Case;
        var step = procedure.Step(visit.Step);
        foreach (var expected in ExpectedDocuments.ForVisit(step, visit).Where(e => !@case.Documents.Any(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Expected == e.Key)))
        {
            await office.Presses(actor, Card(actor, number, visit), "attach");
            await office.HandsInFor(actor, Office.File($"{expected.Key}.pdf"));
        }
    }

    private async Task Collect(CollectionStep step, CaseNumber number, StepVisit visit, string officer)
    {
        foreach (var respondent in visit.Awaited.ToList())
        {
            var may = _rules.MayAnswer(respondent);
            await Answer(step, number, visit, respondent, Pick(may, "", everyone: true));
        }

        if (manner == Manner.EveryRefusal && _refused.Add((step.Key, -1)))
        {
            var first = visit.Asked[0];
            await office.Presses(officer, Card(officer, number, visit), Button(Card(officer, number, visit), "show-answer", first), null);
            await office.Presses(officer, Card(officer, number, visit), "return-answer", new { reason = "ตัวเลขไม่ตรงกับแผน" });
            Refusals++;
            await office.Presses(officer, "remind");
            var now = (await office.Case(number)).Case.FindVisit(visit.Step, visit.VisitNumber)!;
            await Answer(step, number, now, first, Pick(_rules.MayAnswer(first), "", everyone: true));
        }

        if ((await office.Case(number)).Case.FindVisit(visit.Step, visit.VisitNumber)!.Submissions.Any(a => a.Status == SubmissionStatus.Sent))
            await office.Presses(officer, Card(officer, number, visit), Button(Card(officer, number, visit), "accept", null));
    }

    private async Task Answer(CollectionStep step, CaseNumber number, StepVisit visit, Respondent respondent, string person)
    {
        var card = Request(person, number, visit, respondent);
        if (manner == Manner.Straight || step.Expects.Any(e => !e.Optional))
        {
            foreach (var expected in step.Expects)
            {
                await office.Presses(person, Request(person, number, visit, respondent), "attach");
                await office.HandsInFor(person, Office.File($"{expected.Key}-{respondent.Key}.pdf"));
            }

            card = Request(person, number, visit, respondent);
        }

        var inputs = new JsonObject();
        foreach (var field in step.Form) inputs[$"field-{field.Key}"] = field.Example;
        await office.Presses(person, card, "send-answer", inputs);
        Assert.Equal(SubmissionStatus.Sent, (await office.Case(number)).Case.FindVisit(visit.Step, visit.VisitNumber)!.SubmissionOf(respondent)?.Status);
    }

    private async Task Judge(StoredCase stored, StepVisit visit, string actor)
    {
        var card = Card(actor, stored.Case.Number, visit);
        if (Refuses(visit)) await office.Presses(actor, card, "return", new { reason = "ขอให้ทบทวนตัวเลข" });
        else await office.Presses(actor, card, "approve");
    }

    private async Task Choose(ChoiceStep step, StoredCase stored, StepVisit visit, string actor)
    {
        var card = Card(actor, stored.Case.Number, visit);
        // Declining leads past the rows that are to be shown here.
        // A substitute who attends may not decide on the report of it afterwards.
        var ways = step.Outcomes.Where(o => !o.Returns && o.Key != "decline" && (manner != Manner.Substitutes || o.Participants != NamedParticipants.SelfAndNamed)).ToList();
        // Straight takes the first way, the others the second.
        var outcome = step.Outcomes.FirstOrDefault(o => o.Returns) is { } back && Refuses(visit) ? back : ways[manner == Manner.Straight ? 0 : ways.Count - 1];
        var inputs = new JsonObject { [$"reason-{outcome.Key}"] = "ขอข้อมูลเพิ่ม", [$"people-{outcome.Key}"] = Person("kanda") };
        await office.Presses(actor, card, card.Actions.First(a => a.Verb == "choose" && (string?)a.Data?["choice"] == outcome.Key).Key, inputs);
    }

    private async Task Record(StoredCase stored, StepVisit visit, string actor)
    {
        if (manner == Manner.Straight) await HandInAll(stored.Case.Number, visit, actor);
        var returns = Refuses(visit);
        object inputs = new
        {
            number = "๑๒/๒๕๖๙", meeting = "ครั้งที่ ๑๑/๒๕๖๙", date = "2026-11-20",
            result = returns ? "Returned" : manner == Manner.Substitutes ? "PassedWithConditions" : "Passed",
            note = returns || manner == Manner.Substitutes ? "ให้ปรับตัวชี้วัด" : "",
        };
        await office.Presses(actor, Card(actor, stored.Case.Number, visit), "record", inputs);
        if ((await office.Case(stored.Case.Number)).Case.OpenVisits.Any(v => (v.Step, v.VisitNumber, v.Stage) == (visit.Step, visit.VisitNumber, visit.Stage)))
            await office.Presses(actor, Card(actor, stored.Case.Number, visit), "record", new { reason = "รายงานการประชุมยังไม่ออก" });
    }

    /// <summary>Whoever's turn it is not presses the very same button.</summary>
    private async Task OthersCannot(StoredCase stored, SimulatedMessage card, IReadOnlyList<string> may)
    {
        var acting = card.Actions.FirstOrDefault(a => a.Verb is "approve" or "done" or "choose" or "record" or "set-meeting" or "name-people" or "return");
        Assert.NotNull(acting);
        var data = (JsonObject)acting.Data!.DeepClone();
        data["reason"] = "ลองดู";
        var others = office.Directory.People.Select(p => p.Id).Except(may);
        // Who else there is changes little from row to row: straight on asks all of them, the others two.
        foreach (var other in manner == Manner.Straight ? others : others.Take(2)) await office.Posts(other, card.Id, acting.Verb!, data);
        Assert.Equal(stored.Case.Version, (await office.Case(stored.Case.Number)).Case.Version);
        // Nobody who may not act has a card that offers it.
        foreach (var person in office.Directory.People.Where(p => !may.Contains(p.Id)))
        {
            Assert.DoesNotContain(office.Teams.Seen(person.Id), m => m.Actions.Any(a =>
                a.Verb == acting.Verb && JsonNode.DeepEquals(a.Data?["case"], acting.Data!["case"])
                && JsonNode.DeepEquals(a.Data?["step"], acting.Data!["step"]) && JsonNode.DeepEquals(a.Data?["visit"], acting.Data!["visit"])
                && JsonNode.DeepEquals(a.Data?["link"], acting.Data!["link"])));
        }
    }

    private bool Refuses(StepVisit visit)
    {
        if (manner != Manner.EveryRefusal || !_refused.Add((visit.Step, visit.Stage))) return false;
        Refusals++;
        return true;
    }

    private string Person(string id) => manner == Manner.Substitutes ? Substitutes.IdFor(id) : id;

    private string Pick(IReadOnlyList<string> may, string opener, bool everyone)
    {
        if (!everyone && may.Contains(opener)) return opener;
        return manner == Manner.Substitutes ? may.FirstOrDefault(p => p.StartsWith("x-", StringComparison.Ordinal)) ?? may[0] : may[0];
    }

    /// <summary>The one card of a visit that the person has.</summary>
    private SimulatedMessage Card(string person, CaseNumber number, StepVisit visit) => Only(person, number, visit, "step", null);

    private SimulatedMessage Request(string person, CaseNumber number, StepVisit visit, Respondent respondent) => Only(person, number, visit, "request", respondent);

    private SimulatedMessage Only(string person, CaseNumber number, StepVisit visit, string kind, Respondent? respondent)
    {
        // As the bot sent it: an answer that stands in its place for now asks for no refresh.
        var cards = office.Teams.Messages(office.Teams.PersonalConversation(person)).Where(m => m.Card?["refresh"]?["action"]?["data"] is JsonObject data
            && (string?)data["case"] == number.ToString() && (string?)data["card"] == kind && (string?)data["step"] == visit.Step
            && (int?)data["visit"] == visit.VisitNumber && (respondent is null || (string?)data["choice"] == respondent.ToString())).ToList();
        Assert.True(cards.Count == 1, $"{person} has {cards.Count} {kind} cards of {number} {visit.Step}/{visit.VisitNumber} {respondent}.");
        return office.Teams.Seen(person).Single(m => m.Id == cards[0].Id);
    }

    private static string Button(SimulatedMessage card, string verb, Respondent? respondent) =>
        card.Actions.First(a => a.Verb == verb && (string?)a.Data?["choice"] == respondent?.ToString()).Key;
}
