using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Tests.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Tasks;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Who sees which buttons at each link of a chain, and of what a respondent is asked.</summary>
public sealed class KindViewerTests
{
    private static readonly string[] Looking = ["status", "history", "watch", "ask-delegation", "ask-recall"];

    private static IReadOnlyList<Person?> Everyone =>
        [CardOffice.Officer, CardOffice.Director, CardOffice.Deputy, KindOffice.Head, KindOffice.Policy, KindOffice.Standards, null];

    [Fact]
    public void Each_link_shows_its_buttons_to_its_own_people_alone()
    {
        Only(CardOffice.Officer, KindStory.New(), "name-people", "attach");
        Only(CardOffice.Officer, KindStory.New().Named(), "done", "name-people", "attach");
        Only(CardOffice.Officer, KindStory.AtCollection(), "remind", "done", "attach");
        Only(KindOffice.Head, KindStory.AllAnswered().Accepted().Done(), "approve", "return", "inquire");
        Only(CardOffice.Officer, KindStory.AtCheck(), "done", "return", "attach", "inquire");
        Only(CardOffice.Officer, KindStory.AtCheck().Done(), "done", "attach");
        Only(KindOffice.Head, KindStory.AtCheck().Done().Done("ใช้วาระเดิม"), "approve", "return", "inquire");
        Only(CardOffice.Director, KindStory.AtCheck().Done().Done("ใช้วาระเดิม").Endorsed(), "approve", "return", "inquire");
        Only(CardOffice.Officer, KindStory.AtResolution(), "record", "attach");
        Only(CardOffice.Officer, KindStory.AtResolution().Resolved(), "done", "attach");
        Only(CardOffice.Director, KindStory.AtChoice(), "choose", "inquire");
        Only(CardOffice.Officer, KindStory.AtMeeting().Scheduled(), "done", "set-meeting", "cancel-meeting", "ask-held-meeting", "attach");
    }

    [Fact]
    public void Every_button_of_a_link_says_which_link_it_is_for()
    {
        var story = KindStory.AtResolution();
        var buttons = Buttons(story.Row, story.For(CardOffice.Officer)).Where(b => !Looking.Contains((string)b["verb"]!)).ToList();
        Assert.Equal(2, buttons.Count);
        Assert.All(buttons, b => Assert.Equal(3, (int)b["data"]!["link"]!));
    }

    [Theory]
    [InlineData("appoint")]
    [InlineData("collect")]
    [InlineData("resolve")]
    [InlineData("publish")]
    [InlineData("meet")]
    public void Whoever_prepares_any_kind_of_step_again_can_say_what_was_revised(string key)
    {
        var step = KindProcedure.Procedure.Step(key) with { EndorsedBy = ["head"], Next = Step.End, Window = null };
        if (step is ReturningStep returning) step = returning with { ReturnsTo = key };
        var story = new CaseStory(KindProcedure.Procedure with { Steps = [step], Rounds = null }, KindOffice.Directory).Opened(new Dictionary<string, string> { ["year"] = "๒๕๗๐" });
        if (step is TaskStep) story.Named();
        if (step is MeetingStep) story.Scheduled();
        story.Act(CardOffice.Officer, (id, v) => new CompleteStep(id, CaseStory.Number, v.Step, v.VisitNumber, "ไม่มี", "www.onesqa.example.org/x"));
        Assert.DoesNotContain("\"id\":\"comment\"", Compact(story.Row, story.For(CardOffice.Officer)), StringComparison.Ordinal);
        story.Act(KindOffice.Head, (id, v) => new Return(id, CaseStory.Number, v.Step, v.VisitNumber, "ขอปรับถ้อยคำ"));

        Assert.Contains("\"id\":\"comment\"", Compact(story.Row, story.For(CardOffice.Officer)), StringComparison.Ordinal);

        if (step is MeetingStep) story.Scheduled("ห้องประชุม ๒");
        story.Act(CardOffice.Officer, (id, v) => new CompleteStep(id, CaseStory.Number, v.Step, v.VisitNumber, "ไม่มี", "www.onesqa.example.org/x", "ปรับถ้อยคำแล้ว"));
        Assert.Contains("ปรับถ้อยคำแล้ว", Compact(story.Row, story.For(KindOffice.Head)), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_a_step_was_returned_is_not_said_of_later_steps_once_it_was_endorsed()
    {
        var story = KindStory.AllAnswered().Accepted().Done();
        story.Act(KindOffice.Head, (id, v) => new Return(id, CaseStory.Number, v.Step, v.VisitNumber, "ขอแยกรายไตรมาส"));
        Assert.Contains("ขอแยกรายไตรมาส", Compact(story.Row, story.For(CardOffice.Officer)), StringComparison.Ordinal);
        story.Done("ใช้คำตอบเดิม").Endorsed();
        Assert.Equal("check", story.Row.Step);
        Assert.DoesNotContain("ขอแยกรายไตรมาส", Compact(story.Row, story.For(CardOffice.Officer)), StringComparison.Ordinal);
    }

    private static string Compact(CardRef card, CaseView view) => JObject.Parse(CaseCards.Draw(card, view).Json).ToString(Newtonsoft.Json.Formatting.None);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Only_a_body_that_meets_is_asked_for_its_meeting(bool meets)
    {
        var office = new StaffDirectory(
            [.. KindOffice.Directory.Positions], KindOffice.Directory.People, [], KindOffice.Directory.Units, [.. KindOffice.Directory.Bodies.Select(b => b with { Meets = meets })]);
        var story = KindStory.AtResolution();
        var inputs = FormsOfCards.Inputs(JObject.Parse(CaseCards.Draw(story.Row, story.For(CardOffice.Officer, office)).Json)).Select(i => (string)i["id"]!).ToList();
        Assert.Equal(meets, inputs.Contains(CardData.Meeting));
        Assert.Contains(CardData.Number, inputs);
    }

    [Fact]
    public void What_was_sent_can_be_looked_at_and_taken()
    {
        var story = KindStory.AllAnswered();
        Assert.Equal(
            ["accept", "attach", "done", "show-answer"],
            Verbs(story.Row, story.For(CardOffice.Officer)).Distinct().Order());
        Assert.Equal(
            ["accept", "refresh", "return-answer"],
            Verbs(SubmissionCard.Draw(story.For(CardOffice.Officer), story.Case.Current!, KindStory.Policy)).Order());
        Assert.Equal(["refresh"], Verbs(SubmissionCard.Draw(story.For(CardOffice.Director), story.Case.Current!, KindStory.Policy)));
    }

    [Fact]
    public void Only_the_respondent_answers_until_the_answer_is_accepted()
    {
        var story = KindStory.AtCollection();
        var request = KindStory.Request(story, KindStory.Policy);
        void Answers(bool may) => Assert.All(Everyone, p => Assert.Equal(
            may && p == KindOffice.Policy ? ["attach", "send-answer"] : [], Verbs(request, story.For(p)).Order()));
        Answers(true);
        story.Answered(KindStory.Policy, KindOffice.Policy);
        Answers(true);
        story.SentBack(KindStory.Policy);
        Answers(true);
        story.Done("พ้นกำหนดส่งแล้ว");
        Answers(true);
        story.Endorsed();
        Answers(true);

        story = KindStory.AtCollection().Answered(KindStory.Policy, KindOffice.Policy).Accepted();
        Answers(false);
        story = KindStory.AtCollection().Cancelled("ชะลอ");
        Answers(false);
    }

    [Fact]
    public void Others_do_not_read_an_answer_on_the_request()
    {
        var story = KindStory.AtCollection().Answered(KindStory.Policy, KindOffice.Policy);
        var request = KindStory.Request(story, KindStory.Policy);
        Assert.Contains("๑,๒๕๐,๐๐๐", CaseCards.Draw(request, story.For(KindOffice.Policy)).Json, StringComparison.Ordinal);
        Assert.DoesNotContain("๑,๒๕๐,๐๐๐", CaseCards.Draw(request, story.For(KindOffice.Standards)).Json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notification_says_what_is_asked()
    {
        void Says(string what, CaseStory story, CardRef? card = null) =>
            Assert.StartsWith(what, CaseCards.Summary(card ?? story.Row, story.For(null)), StringComparison.Ordinal);
        var collection = KindStory.AtCollection();
        Says("ขอข้อมูล ข้อ ๒", collection, KindStory.Request(collection, KindStory.Policy));
        Says("ตอบครบแล้ว ข้อ ๒", KindStory.AllAnswered());
        Says("โปรดพิจารณาเห็นชอบ ข้อ ๒", KindStory.AllAnswered().Accepted().Done());
        Says("โปรดบันทึกมติ ข้อ ๔", KindStory.AtResolution());
        Says("งานใหม่ ข้อ ๒", KindStory.InSecondRound());
    }

    [Fact]
    public void A_line_of_a_respondent_opens_what_the_respondent_is_asked()
    {
        var story = KindStory.AtCollection();
        var summary = CaseSummary.FromCase(story.Case, KindProcedure.Procedure, CardOffice.Holidays);
        var line = new WorkLine(summary, KindProcedure.Procedure, summary.Assignments[1], null);
        Assert.Equal(new OpenWork(CaseStory.Number, "collect", 1, KindStory.Policy), WorkLines.Open(line));
    }

    [Fact]
    public void A_round_shows_its_own_documents_alone()
    {
        var story = KindStory.InSecondRound().Collected().Done();
        var json = CaseCards.Draw(story.Row, story.For(CardOffice.Officer)).Json;
        Assert.DoesNotContain("ระเบียบวาระที่ ๔.๑.pdf", json, StringComparison.Ordinal);
        Assert.DoesNotContain("ครั้งที่", json, StringComparison.Ordinal);
        Assert.Contains("รอบที่ ๒ จาก ๓", json, StringComparison.Ordinal);
    }

    /// <summary>Once nothing can be taken back any more.</summary>
    private static void Only(Person who, CaseStory story, params string[] verbs)
    {
        story.After(TimeSpan.FromMinutes(6));
        Assert.All(Everyone, p => Assert.Equal(p == who ? verbs.Order() : [], Verbs(story.Row, story.For(p)).Distinct().Order()));
    }

    private static IEnumerable<string> Verbs(CardRef card, CaseView view) => Verbs(CaseCards.Draw(card, view));

    private static IEnumerable<string> Verbs(DrawnCard card) => Buttons(card).Select(b => (string)b["verb"]!).Except(Looking);

    private static IEnumerable<JObject> Buttons(CardRef card, CaseView view) => Buttons(CaseCards.Draw(card, view));

    private static IEnumerable<JObject> Buttons(DrawnCard card)
    {
        var json = JObject.Parse(card.Json);
        json.Remove("refresh");
        return json.Descendants().OfType<JObject>().Where(o => (string?)o["type"] == AdaptiveExecuteAction.TypeName);
    }
}
