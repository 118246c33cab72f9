using OnesqaBot.Cards.Absences;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.People;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of people who will be away, or who leave.</summary>
internal static class AbsenceGallery
{
    /// <summary>Where the deputy looks after the bot.</summary>
    private static readonly StaffDirectory Administered = new(Positions, CardOffice.Directory.People, [], administrators: ["deputy-director"]);

    private static readonly (DateOnly First, DateOnly Last) Days = (new(2027, 2, 10), new(2027, 2, 14));

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var office = At(Start, Administered);
        yield return ("talk-away", AbsenceCard.Draw(As(Director, Administered), Days, Deputy.Id, office));
        yield return ("talk-away-administrator", AbsenceCard.Draw(As(Deputy, Administered), null, null, office));
        var wish = (SetActing)CardActionReader.Read(
            "set-acting", new() { ["step"] = Director.Id, ["choice"] = "director|somchai", ["people"] = Deputy.Id, ["start"] = "2027-02-10", ["end"] = "2027-02-14" })!;
        yield return ("talk-away-request", ActingCard.Draw(As(Deputy, Administered), [], office, new TypedForm(wish, AbsenceCard.Request(Director, wish, office))));
        var post = new ActingPost(Director.Positions[0], Director.Id);
        yield return ("talk-away-proposed", AbsenceCard.Propose(As(Director, office.Directory), post, new(Days.First, Days.Last), Deputy.Id, office));
        yield return ("talk-away-unattended", ActingCard.Draw(As(Deputy, Administered), [], office, AbsenceCard.OrderFor(Director, post, Days.First, Days.Last, Deputy.Id, office)));
        yield return ("talk-away-confirmed", NoticeCard.Draw(AbsenceCard.Confirmed(wish, office)));
        var paper = new CaseStory(MouForCards.Procedure, WithActing).Opened().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done();
        yield return ("row-decider-away", CaseCards.Draw(paper.Row, paper.For(Officer)));

        var line = Line(new CaseStory(MouForCards.Procedure).Opened());
        yield return ("transfer-preview", TransferCard.Draw(Officer, Colleague, [new(line, null, [Colleague]), new(line, DelegationFault.MayNotDecide, [Deputy])], 1, office));
        yield return ("transfer-stuck", TransferCard.Draw(Officer, null, [new(line, null, []), new(line, null, [Colleague])], 0, office));
        yield return ("transfer-nothing", TransferCard.Draw(Officer, Colleague, [], 0, office));
        yield return ("transfer-done", TransferCard.DrawDone(Officer, Colleague, [new(line, null, [Colleague]) { IsMoved = true }, new(line, null, [Colleague]) { Refusal = new UnknownStep() }], isOver: false, office));
    }

    private static WorkLine Line(CaseStory story)
    {
        var summary = CaseSummary.FromCase(story.Case, MouForCards.Procedure, Holidays);
        return new(summary, MouForCards.Procedure, summary.Assignments[0], Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, CardOffice.Directory, new(2026, 11, 23)));
    }
}
