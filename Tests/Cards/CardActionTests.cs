using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class CardActionTests
{
    private static readonly CaseNumber Number = CaseStory.Number;

    private static readonly IReadOnlyDictionary<string, string> Nothing = new Dictionary<string, string>();

    internal static readonly IReadOnlyList<CardAction> Samples =
    [
        new AskHelp(), new AskProcedures(), new AskMyWork(), new AskWaiting(), new AskMyCases(), new AskApproveSeveral(), new ApproveSeveralAction(Nothing), new AskStatus(Number), new AskHistory(Number), new ShowShared(Number), new OpenWork(Number), new AskCancel(Number), new ReplaceFile(Number, "analysis", 1, "d1"), new RemoveFile(Number, "collect", 1, "d1", Respondent.Unit("policy")), new AskCorrection(Number), new AskCorrection(Number, "country", "เกาหลี"), new CorrectCaseAction(Number, Nothing),
        new StartProcedure("mou"), new DialogStep("d1", 2, DialogMove.Back, null), new DialogStep("d1", 1, DialogMove.Cancel, null),
        new DialogStep("d1", 3, DialogMove.Choose, "yes"), new RefreshCard(Number, new CardRef(CardKind.Step, "approval", 2)),
        new RefreshCard(Number, new CardRef(CardKind.Channel)), new RefreshCard(Number, new CardRef(CardKind.Closing)), new CancelCaseAction(Number, null), new AttachHere(Number, "analysis", 1),
        new MarkDone(Number, "analysis", 1, null), new ApproveStep(Number, "approval", 1), new ApproveStep(Number, "approval", 1) { TimesTakenBack = 2 }, new TakeBackAction(Number, "approval", 1) { Stage = 1 }, new ChaseAction(Number, "approval", 1), new WatchAction(Number, WatchScope.Steps), new WatchAction(Number, WatchScope.None, new CardRef(CardKind.Watched, "approval", 1)), new RefreshCard(Number, new CardRef(CardKind.Watched, "approval", 1)), new RefreshCard(Number, new CardRef(CardKind.PassedOver, "approval", 1)), new InquireAction(Number, "approval", 1, 2, null), new AnswerInquiryAction(Number, "approval", 1, 2, null), new WithdrawInquiryAction(Number, "approval", 1, 2) { Stage = 1 }, new RefreshCard(Number, new CardRef(CardKind.Inquiry, "approval", 1, "2")), new ReturnStep(Number, "approval", 1, null), new AskDelegation(Number, "approval", 1) { Stage = 1 }, new AskDelegation(Number, "collect", 1, Respondent.Unit("policy")), new DelegateAction(Number, "collect", 1, null, null, Respondent.Unit("policy")), new EndDelegationAction(Number, "approval", 1), new AskRecall(Number, "approval", 1) { Stage = 1 }, new RecallAction(Number, "approval", 1, null),
        new ChooseOutcome(Number, "signing", 1, "sign", null), new SetMeeting(Number, "ceremony", 1, null, null, null, null, null),
        new OpenWork(Number, "collect", 2, Respondent.Unit("policy")), new RefreshCard(Number, new CardRef(CardKind.Request, "collect", 2, "unit:policy")),
        new AskProcedure("mou"), new AskHandbookRow("mou", 7), new AskHandbookRow("mou", 7, Turns: true), new SearchProcedures(null), new AttachHere(Number, "collect", 1, Respondent.Person("anan")) { Stage = 1 },
        new NamePeople(Number, "appoint", 1, null), new RecordResolutionAction(Number, "resolve", 1, null, null, null, null, null, null) { Stage = 3 },
        new AdoptEdition("p1"), new TakeBackEdition("e1"), new ChangeWord("บันทึกช่วยจำ", "mou"), new ChangeWord("บันทึกช่วยจำ", null), new AskMoveEdition("mou"), new AskMoveEdition("mou", Number), new MoveEdition("mou", "2567-1"), new MoveEdition("mou", "2567-1", Number), new AcknowledgeAction(Number, "share", 1), new CancelMeetingAction(Number, "meet", 1), new SubmitAction(Number, "collect", 1, Respondent.Unit("policy"), Nothing),
        new ShowSubmission(Number, "collect", 1, Respondent.Unit("policy")), new AcceptSubmissionAction(Number, "collect", 1, null),
        new AcceptSubmissionAction(Number, "collect", 1, Respondent.Unit("policy")), new ReturnSubmissionAction(Number, "collect", 1, Respondent.Unit("policy"), null),
        new RemindAll(Number, "collect", 1), new DiscardDraft(Number, "collect", 1), new DiscardDraft(Number, "collect", 1, Respondent.Unit("policy")), new AskActing(), new SetActing(null, null, null, null), new SetActing(null, null, null, null, "malee"), new RequestActing(null, null, null, null), new TransferWork("somchai", "malee"), new RevokeActing("f:1"), new AskDoctor(), new AskUndelivered(), new SendAgain("2570-MOU-001/5/0"), new SendAllAgain(), new AskHolidays(), new AskCases("Status;mou;;;ญี่ปุ่น"), new AskAnswer("mou;Who;approve"), new AskLate(), new AskStatistics(2570), new AskRecurring(), new SetRecurring(null, null), new AddHoliday(null, null, null), new ChangeHoliday(null, null, null), new SetTarget(Number, null, null, null), new SnoozeReminder(Number, "collect", 1, 2),
        new AskHeldMeeting(Number, "meet", 1), new RecordHeldMeetingAction(Number, "meet", 1, null, null, null), new SetEventDate(Number, "brief", 1, null),
        new RefreshCard(Number, new CardRef(CardKind.Invitation, "meet", 1)), new RefreshCard(Number, new CardRef(CardKind.Assigned)), new RefreshCard(Number, new CardRef(CardKind.ForInformation, "share", 1)), new RefreshCard(Number, new CardRef(CardKind.Ended)),
        new AskYear(2570), new AskYear(2570, Mine: true), new AskWeek(new(2026, 11, 23)), new RenewYearLinks(2570),
        new MessageSeen("3f2a", "iwCAW10D"), new RefreshCard(Number, new CardRef(CardKind.FileDelayed, Subject: "d1")), new RefreshCard(Number, new CardRef(CardKind.Vacant, "approval", 1, "director")),
    ];

    [Fact]
    public void Every_action_has_a_sample_here() => Assert.Equal(
        typeof(CardAction).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CardAction)) && !t.IsAbstract).Select(t => t.Name).Order(),
        Samples.Select(a => a.GetType().Name).Distinct().Order());

    [Fact]
    public void Every_action_reads_back_as_it_was_written() => Assert.All(Samples, action =>
    {
        var (verb, data) = CardActionWriter.Write(action);
        Assert.Equal(action, Bare(CardActionReader.Read(verb, data)));
    });

    [Fact]
    public void The_wish_on_an_earlier_versions_card_is_read_as_a_watch()
    {
        JObject row = new() { ["case"] = "2570-MOU-001", ["step"] = "approval", ["visit"] = 1 };
        var on = new CardRef(CardKind.Step, "approval", 1);
        Assert.Equal(new WatchAction(Number, WatchScope.End, on), CardActionReader.Read("end-notice", row));
        Assert.Equal(new WatchAction(Number, WatchScope.None, on), CardActionReader.Read("end-notice", new JObject(row) { ["choice"] = "no" }));
    }

    [Fact]
    public void A_card_that_was_sent_before_says_how_often_a_decision_was_taken_back() => Assert.Equal(
        new ApproveStep(Number, "approval", 1) { TimesTakenBack = 2 },
        Bare(CardActionReader.Read("approve", new JObject { ["case"] = "2570-MOU-001", ["step"] = "approval", ["visit"] = 1, ["turn"] = 2 })));

    [Fact]
    public void Every_button_of_every_card_reads_back_the_same_in_both_ways()
    {
        var buttons = CardGallery.All().Values.SelectMany(c => JObject.Parse(c.Json).Descendants().OfType<JObject>())
            .Where(o => (string?)o["type"] == AdaptiveExecuteAction.TypeName).ToList();
        Assert.True(buttons.Count > 100);
        Assert.All(buttons, button =>
        {
            var executed = CardActionReader.Read((string?)button["verb"], (JObject?)button["data"]);
            Assert.NotNull(executed);
            Assert.Equal(Bare(executed), Bare(CardActionReader.ReadSubmit((JObject?)button["fallback"]!["data"])));
            string[] allowed = ["case", "step", "visit", "choice", "card", "link", "days", "document", "turn"];
            Assert.Empty(((JObject?)button["data"] ?? []).Properties().Select(p => p.Name).Where(n => !n.StartsWith("field-", StringComparison.Ordinal)).Except(allowed));
        });
    }

    /// <summary>Fields come from inputs, which a button has not.</summary>
    private static CardAction? Bare(CardAction? action) =>
        action is SubmitAction { Fields.Count: 0 } answer ? answer with { Fields = Nothing }
        : action is CorrectCaseAction { Fields.Count: 0 } correction ? correction with { Fields = Nothing }
        : action is ApproveSeveralAction { Fields.Count: 0 } several ? several with { Fields = Nothing }
        : action is null ? null : action with { Typed = null };

    [Fact]
    public void Inputs_come_with_the_action()
    {
        JObject row = new() { ["case"] = "2570-MOU-001", ["step"] = "ceremony", ["visit"] = 1 };
        Assert.Equal(
            new SetMeeting(Number, "ceremony", 1, new(2026, 12, 21), new(9, 30), new(12, 0), "ห้องประชุม", "ก, ข"),
            Bare(CardActionReader.Read("set-meeting", new JObject(row)
            {
                ["date"] = "2026-12-21", ["start"] = "09:30", ["end"] = "12:00", ["place"] = "ห้องประชุม", ["people"] = "ก, ข",
            })));
        Assert.Equal(
            new ChooseOutcome(Number, "ceremony", 1, "return", "แก้ข้อ ๔"),
            Bare(CardActionReader.Read("choose", new JObject(row) { ["choice"] = "return", ["reason-return"] = "แก้ข้อ ๔" })));
        Assert.Equal(new ReturnStep(Number, "ceremony", 1, "แก้"), Bare(CardActionReader.Read("return", new JObject(row) { ["reason"] = "แก้" })));
        Assert.Equal(new MarkDone(Number, "ceremony", 1, null), Bare(CardActionReader.Read("done", new JObject(row) { ["reason"] = "" })));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("approve", null)]
    [InlineData("sudo", """{"case":"2570-MOU-001","step":"a","visit":1}""")]
    [InlineData("APPROVE", """{"case":"2570-MOU-001","step":"a","visit":1}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a"}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a","visit":"1"}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a","visit":1.5}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a","visit":-1}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a","visit":99999999999999999999999999}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":["a"],"visit":1}""")]
    [InlineData("approve", """{"case":{"$type":"System.Object"},"step":"a","visit":1}""")]
    [InlineData("approve", """{"case":"2570","step":"a","visit":1}""")]
    [InlineData("approve", """{"Case":"2570-MOU-001","Step":"a","Visit":1}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"","visit":1}""")]
    [InlineData("approve", """{"case":"2570-MOU-001","step":"a\u0000","visit":1}""")]
    [InlineData("return", """{"case":"2570-MOU-001","step":"a","visit":1,"reason":{"a":1}}""")]
    [InlineData("return", """{"case":"2570-MOU-001","step":"a","visit":1,"reason":7}""")]
    [InlineData("choose", """{"case":"2570-MOU-001","step":"a","visit":1}""")]
    [InlineData("start", "{}")]
    [InlineData("year", """{"choice":"2027"}""")]
    [InlineData("year", """{"choice":"99999"}""")]
    [InlineData("year", "{}")]
    [InlineData("week", """{"choice":"0001-01-01"}""")]
    [InlineData("week", """{"choice":"23/11/2569"}""")]
    [InlineData("dialog-choose", """{"step":"d","visit":1}""")]
    [InlineData("refresh", """{"case":"2570-MOU-001","card":"unreachable"}""")]
    [InlineData("refresh", """{"case":"2570-MOU-001","card":"step"}""")]
    [InlineData("refresh", """{"case":"2570-MOU-001"}""")]
    public void What_is_no_command_is_nothing(string? verb, string? data)
    {
        var value = data is null ? null : JObject.Parse(data);
        Assert.Null(CardActionReader.Read(verb, value));
        if (value is not null) value["verb"] = verb;
        Assert.Null(CardActionReader.ReadSubmit(value));
    }

    [Fact]
    public void Overlong_data_is_nothing()
    {
        JObject row = new() { ["case"] = "2570-MOU-001", ["step"] = new string('a', 81), ["visit"] = 1 };
        Assert.Null(CardActionReader.Read("approve", row));
        row["step"] = "a";
        row["reason"] = new string('a', 20_001);
        Assert.Null(CardActionReader.Read("return", row));
    }

    [Fact]
    public void A_verb_that_is_no_text_is_nothing() => Assert.Null(CardActionReader.ReadSubmit(new JObject { ["verb"] = new JObject() }));
}
