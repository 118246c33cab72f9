using OnesqaBot.Cards.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of a step whose result others are to know.</summary>
internal static class InformationGallery
{
    private static readonly Procedure Mou = MouForCards.Procedure;

    private static readonly Person Officer = CardOffice.Officer;

    private static readonly Person Director = CardOffice.Director;

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var first = (TaskStep)Mou.First with { NamesInformed = true };
        CaseStory Informing() => new CaseStory(Mou with { Steps = [first, .. Mou.Steps.Skip(1)] }).Opened().HandedIn("รายงานการวิเคราะห์.pdf").Filed();
        CaseStory Informed() => Informing()
            .Act(Officer, (id, v) => new NameParticipants(id, CaseStory.Number, v.Step, v.VisitNumber, [Director.Id, CardOffice.Deputy.Id])).Done("อีกฉบับส่งตามไป");
        CaseStory Confirmed() => Informed().Act(Director, (id, _) => new Acknowledge(id, CaseStory.Number, first.Key, 1));
        CardRef card = new(CardKind.ForInformation, first.Key, 1), row = new(CardKind.Step, first.Key, 1);
        yield return ("information-to-name", CaseCards.Draw(row, Informing().For(Officer)));
        yield return ("information", CaseCards.Draw(card, Informed().For(Director)));
        yield return ("information-acknowledged", CaseCards.Draw(card, Confirmed().For(Director)));
        yield return ("information-officers-view", CaseCards.Draw(row, Confirmed().For(Officer)));
        yield return ("information-history", HistoryCard.Draw(Confirmed().For(Officer)));
    }
}
