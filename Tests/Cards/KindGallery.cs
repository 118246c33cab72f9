using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Tests;

/// <summary>The cards of the kinds of rows that an MoU has not, as <see cref="KindStory"/> draws them.</summary>
internal static class KindGallery
{
    private static readonly Person Officer = CardOffice.Officer, Director = CardOffice.Director, Head = KindOffice.Head, Unit = KindOffice.Policy;

    public static IEnumerable<(string Name, DrawnCard Card)> All() => Tasks().Concat(Collections()).Concat(Requests()).Concat(Chains()).Concat(Cases());

    private static DrawnCard Row(CaseStory story, Person? viewer) => CaseCards.Draw(story.Row, story.For(viewer));

    private static IEnumerable<(string Name, DrawnCard Card)> Tasks()
    {
        yield return ("kind-naming", Row(KindStory.New(), Officer));
        yield return ("kind-named", Row(KindStory.New().Named(), Officer));
        yield return ("kind-named-done", After(KindStory.New().Named(), s => s.Done(), Officer));
        yield return ("kind-check", Row(KindStory.AtCheck(), Officer));
        yield return ("kind-check-right", After(KindStory.AtCheck(), s => s.Done(), Officer));
        yield return ("kind-publication", Row(KindStory.AtResolution().Resolved(), Officer));
        yield return ("kind-publication-done", After(KindStory.AtResolution().Resolved(), s => s.Published(), Officer));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Collections()
    {
        var some = KindStory.AtCollection().After(TimeSpan.FromDays(2)).Answered(KindStory.Policy, Unit).Answered(KindStory.Standards, KindOffice.Standards).SentBack(KindStory.Standards);
        yield return ("kind-collection-new", Row(KindStory.AtCollection(), Officer));
        yield return ("kind-collection-some", Row(some, Officer));
        yield return ("kind-collection-others-view", Row(some, Director));
        yield return ("kind-collection-complete", Row(KindStory.AllAnswered().Accepted(), Officer));
        yield return ("kind-collection-confirm", ConfirmCloseCard.Draw(some.For(Officer), some.Case.Current!, [KindStory.Policy, KindStory.Standards, KindStory.Digital]));
        yield return ("kind-answer", SubmissionCard.Draw(some.For(Officer), some.Case.Current!, KindStory.Policy));
        yield return ("kind-answer-accepted", SubmissionCard.Draw(some.Accepted(KindStory.Policy).For(Officer), some.Case.Current!, KindStory.Policy));
        var late = KindStory.AtCollection();
        var row = late.Row;
        var visit = late.Case.Current!;
        late.Collected().Answered(KindStory.Digital, CardOffice.Deputy, at: visit);
        yield return ("kind-collection-late", CaseCards.Draw(row, late.For(Officer)));
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Requests()
    {
        yield return ("kind-request-new", Request(KindStory.AtCollection(), Unit));
        yield return ("kind-request-others-view", Request(KindStory.AtCollection(), Director));
        yield return ("kind-request-sent", Request(KindStory.AtCollection().Answered(KindStory.Policy, Unit), Unit));
        var asked = KindStory.AtCollection();
        yield return ("kind-request-refused", CaseCards.Draw(KindStory.Request(asked, KindStory.Policy), Sent(
            asked, Unit, "send-answer", new DocumentsMissing(KindProcedure.Procedure.Step("collect").Expects),
            new() { ["field-spent"] = "๑,๒๕๐,๐๐๐", ["field-done"] = "ประเมินแล้ว ๑๒๐ แห่ง", ["field-trouble"] = "" }, "unit:policy")));
        yield return ("kind-request-returned", Request(KindStory.AtCollection().Answered(KindStory.Policy, Unit).SentBack(KindStory.Policy), Unit));
        yield return ("kind-request-accepted", Request(KindStory.AtCollection().Answered(KindStory.Policy, Unit).Accepted(), Unit));
        var closed = KindStory.AtCollection();
        var request = KindStory.Request(closed, KindStory.Policy);
        yield return ("kind-request-closed", CaseCards.Draw(request, closed.Done("พ้นกำหนดส่งแล้ว").For(Unit)));
        yield return ("kind-request-cancelled", CaseCards.Draw(request, KindStory.AtCollection().Cancelled("ชะลอการติดตาม").For(Unit)));
        var person = KindStory.AtGathering();
        yield return ("kind-request-person", CaseCards.Draw(KindStory.Request(person, Respondent.Person("anan")), person.For(CardOffice.Colleague)));
    }

    /// <summary>A form of the present row, sent with this and refused.</summary>
    private static CaseView Sent(CaseStory story, Person viewer, string verb, Refusal refusal, JObject typed, string? respondent = null)
    {
        var view = story.For(viewer);
        (typed["case"], typed["step"], typed["visit"]) = ($"{CaseStory.Number}", story.Row.Step, story.Row.Visit);
        if (story.Case.Current!.Stage > 0) typed["link"] = story.Case.Current.Stage;
        if (respondent is not null) typed["choice"] = respondent;
        return view with { Form = new TypedForm(CardActionReader.Read(verb, typed)!, RefusalText.Describe(refusal, view.Procedure, view.Office)) };
    }

    private static DrawnCard Request(CaseStory story, Person viewer) => CaseCards.Draw(KindStory.Request(story, KindStory.Policy), story.For(viewer));

    private static IEnumerable<(string Name, DrawnCard Card)> Chains()
    {
        var collected = KindStory.AllAnswered().Accepted().Done().Filed();
        yield return ("kind-endorse", Row(collected, Head));
        yield return ("kind-endorse-refused", CaseCards.Draw(collected.Row, Sent(
            collected, Head, "return", new TooLong(CaseEngine.LongestReason), new() { ["reason"] = "ขอแยกผลการใช้จ่ายเป็นรายโครงการ" })));
        yield return ("kind-endorse-officers-view", Row(collected, Officer));
        yield return ("kind-endorsed", After(KindStory.AllAnswered().Accepted().Done().Filed(), s => s.Endorsed(), Head));
        yield return ("kind-resolution-submit", Row(KindStory.AtCheck().Done(), Officer));
        yield return ("kind-resolution-approval", Row(KindStory.AtCheck().Done().HandedIn("ระเบียบวาระที่ ๔.๑.pdf").Filed().Done().Endorsed(), Director));
        var body = KindStory.AtResolution();
        yield return ("kind-resolution", Row(body, Officer));
        yield return ("kind-resolution-others-view", Row(body, Director));
        var missing = ExpectedDocuments.Missing(body.Case, KindProcedure.Procedure.Step("resolve"), body.Case.Current!);
        yield return ("kind-resolution-confirm", ConfirmWithoutMinutesCard.Draw(
            Sent(body, Officer, "record", new DocumentsMissing(missing), new()
            {
                ["number"] = "สมศ ๐๑๐๑/๑๒๓", ["meeting"] = "๑๑/๒๕๖๙", ["date"] = "20/11/2569", ["result"] = "PassedWithConditions", ["note"] = "เพิ่มภาคผนวก",
            }), body.Case.Current!, missing));
        yield return ("kind-resolution-done", After(KindStory.AtResolution(), s => s.Resolved(), Officer));
        yield return ("kind-resolution-returned", After(KindStory.AtResolution(), s => s.Resolved(result: ResolutionResult.Returned), Officer));
        yield return ("kind-choice-endorse", Row(KindStory.AtGathering().Done("ไม่มีผู้ตอบ"), Head));
        yield return ("kind-choice", Row(KindStory.AtChoice(), Director));
        yield return ("kind-choice-named", After(KindStory.AtChoice(), s => s.Act(Director, (id, v) => new Choose(id, CaseStory.Number, v.Step, v.VisitNumber, "named", null, ["wipa"])), Officer));
        var named = KindStory.AtChoice().Act(Director, (id, v) => new Choose(id, CaseStory.Number, v.Step, v.VisitNumber, "named", null, ["wipa"]));
        yield return ("kind-assigned", CaseCards.Draw(new(CardKind.Assigned), named.For(CardOffice.Deputy)));
        yield return ("kind-assigned-approved", CaseCards.Draw(new(CardKind.Assigned), Delegated().Approved().For(CardOffice.Colleague)));
        yield return ("kind-assigned-replaced", CaseCards.Draw(new(CardKind.Assigned), named.For(CardOffice.Colleague)));
        yield return ("kind-meeting", Row(KindStory.AtMeeting().Scheduled(), Officer));
        yield return ("kind-meeting-endorse", Row(KindStory.AtMeeting().Scheduled().Done(), Head));
    }

    /// <summary>A meeting abroad to which the director sends a colleague, up to the approval of the journey.</summary>
    private static CaseStory Delegated()
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting");
        return new CaseStory(procedure).Opened(procedure.Fields.ToDictionary(f => f.Key, f => f.Example)).Done("ส่งภายหลัง").Done("ส่งภายหลัง")
            .Act(Director, (id, v) => new Choose(id, CaseStory.Number, v.Step, v.VisitNumber, "delegate", null, [CardOffice.Colleague.Id])).After(TimeSpan.FromDays(2)).Done("ส่งภายหลัง");
    }

    private static IEnumerable<(string Name, DrawnCard Card)> Cases()
    {
        CardRef channel = new(CardKind.Channel), closing = new(CardKind.Closing);
        var second = KindStory.InSecondRound();
        yield return ("kind-status-first-round", StatusCard.Draw(KindStory.New().For(Officer)));
        yield return ("kind-status-second-round", StatusCard.Draw(second.For(Officer)));
        yield return ("kind-status-after-rounds", StatusCard.Draw(KindStory.AtChoice().For(Officer)));
        yield return ("kind-channel", CaseCards.Draw(channel, second.For(null)));
        yield return ("kind-history", HistoryCard.Draw(second.For(Officer)));
        var ended = KindStory.AtMeeting().Scheduled().Done().Endorsed();
        yield return ("kind-closing", CaseCards.Draw(closing, ended.For(Officer)));
        yield return ("kind-list", WorkCard.Draw("งานของฉัน", Lines(second), second.For(null).Office, "ไม่มีงานค้าง"));
    }

    private static IReadOnlyList<WorkLine> Lines(CaseStory story)
    {
        var (summary, office) = (CaseSummary.FromCase(story.Case, KindProcedure.Procedure, CardOffice.Holidays), story.For(null).Office);
        return [.. summary.Assignments.Select(assignment => new WorkLine(summary, KindProcedure.Procedure, assignment, Responsibility.Resolve(assignment, summary.OpenedBy, office.Directory, office.Today)))];
    }

    private static DrawnCard After(CaseStory story, Action<CaseStory> happens, Person viewer)
    {
        var row = story.Row;
        happens(story.After(TimeSpan.FromHours(5)));
        return CaseCards.Draw(row, story.For(viewer));
    }
}
