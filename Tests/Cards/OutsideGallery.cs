using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Tests;

/// <summary>A collection from participants of whom one is outside the office.</summary>
internal static class OutsideGallery
{
    private static readonly Person Officer = CardOffice.Officer;

    private static readonly Respondent Outside = Respondent.Person("Dr. Nurul Aisyah <nurul.aisyah@mqa.example.org>");

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        yield return ("outside-collection", CaseCards.Draw(AtReports().Row, AtReports().For(Officer)));
        yield return ("outside-request", CaseCards.Draw(Request(AtReports()), AtReports().For(Officer)));
        var entered = Entered();
        yield return ("outside-collection-entered", CaseCards.Draw(entered.Row, entered.For(Officer)));
        yield return ("outside-request-entered", CaseCards.Draw(Request(entered), entered.For(Officer)));
        yield return ("outside-answer", SubmissionCard.Draw(entered.For(Officer), entered.Case.Current!, Outside));
        yield return ("outside-history", HistoryCard.Draw(entered.For(Officer)));
    }

    private static CaseStory AtReports()
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "staff-exchange");
        return new CaseStory(procedure).Opened(procedure.Fields.ToDictionary(f => f.Key, f => f.Example)).Done("ส่งภายหลัง")
            .Act(Officer, (id, v) => new NameParticipants(id, CaseStory.Number, v.Step, v.VisitNumber, [CardOffice.Colleague.Id, Outside.Key])).Done("ส่งภายหลัง").Approved().Done("ส่งภายหลัง");
    }

    private static CaseStory Entered()
    {
        var story = AtReports().After(TimeSpan.FromDays(2));
        var step = (Workflow.Steps.Collections.CollectionStep)EmbeddedDefinitions.Procedures().Single(p => p.Id == "staff-exchange").Step(story.Row.Step);
        return story.Act(Officer, (id, v) => new Submit(id, CaseStory.Number, v.Step, v.VisitNumber, Outside, step.Form.ToDictionary(f => f.Key, f => f.Example), "ส่งรายงานทางไปรษณีย์"));
    }

    private static CardRef Request(CaseStory story) => story.Row with { Kind = CardKind.Request, Subject = Outside.ToString() };
}
