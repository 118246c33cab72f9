using OnesqaBot.Cards.Handovers;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using static OnesqaBot.Cards.Tests.CardOffice;

namespace OnesqaBot.Cards.Tests;

/// <summary>What somebody of the sample office has to hand over.</summary>
internal static class HandoverGallery
{
    private static readonly Uri Table = new("https://bot.example.org/handovers/pimchanok.xlsx?key=pimchanok.0");

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        var given = Mou().HandedIn("รายงาน *วิเคราะห์* MQA.pdf").Filed()
            .Act(Officer, (id, v) => new DelegateStep(id, CaseStory.Number, v.Step, v.VisitNumber, Colleague.Id, "ขอก่อน *วันศุกร์*"));
        var due = KindStory.New().RemindedAt(OfficeHours.Morning(new(2027, 1, 6))).Snoozed(Officer).TargetMoved(new(2027, 1, 15), "รอคำสั่งแต่งตั้งฉบับลงนาม", Director);
        var asked = Mou().HandedIn("รายงานวิเคราะห์ MQA.pdf").Filed().Done().HandedIn("บันทึกขออนุมัติ.docx").Filed().Done()
            .Act(Director, (id, v) => new Inquire(id, CaseStory.Number, v.Step, v.VisitNumber, "ค่าใช้จ่ายเท่าใด"));
        yield return ("handover", Draw(Officer, [due], [given, due]));
        yield return ("handover-director", Draw(Director, [], [asked, due]));
        yield return ("handover-incomplete", HandoverCard.Draw(new HandoverPack(SubjectOf(Officer), [], [], IsComplete: false), Table, At(Start)));
        var officers = Colleague.Positions[0];
        yield return ("handover-position", HandoverCard.Draw(
            new HandoverPack(new HandoverSubject.OfPosition(due.For(Officer).Office.Directory.Position(officers)!, [], []), [Line(due)], [Case(due, Officer)], IsComplete: true), Table, due.For(Officer).Office));
        yield return ("handover-many", Draw(Officer, [.. Enumerable.Repeat(given, 30)], [.. Enumerable.Repeat(due, 30)]));
    }

    private static HandoverSubject SubjectOf(Person person) => new HandoverSubject.OfPerson(new Actor(person, [.. person.Positions.Select(p => new Capacity(p, null))]));

    private static CaseStory Mou() => new CaseStory(MouForCards.Procedure).Opened();

    private static DrawnCard Draw(Person person, IReadOnlyList<CaseStory> waiting, IReadOnlyList<CaseStory> cases) => HandoverCard.Draw(
        new HandoverPack(SubjectOf(person), [.. waiting.Select(Line)], [.. cases.Select(c => Case(c, person))], IsComplete: true), Table, cases[^1].For(person).Office);

    private static HandoverCase Case(CaseStory story, Person person)
    {
        var view = story.For(person);
        return new(Line(story), IsOwn: true, view.Stored, view.Folder, Promise.FindAll(view.Stored, SubjectOf(person), ThaiTime.Date(story.Now)));
    }

    private static WorkLine Line(CaseStory story)
    {
        var view = story.For(null);
        var summary = CaseSummary.FromCase(story.Case, view.Procedure, Holidays);
        return new(summary, view.Procedure, summary.Assignments[0], Responsibility.Resolve(summary.Assignments[0], summary.OpenedBy, view.Office.Directory, ThaiTime.Date(story.Now)));
    }
}
