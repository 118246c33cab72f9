using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Conversations.Misunderstanding;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Tests;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Steps;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;
using CardAction = OnesqaBot.Cards.Actions.CardAction;
using CardText = OnesqaBot.Bot.Tests.Harness.CardText;
using Office = OnesqaBot.Bot.Tests.Harness.Office;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>
/// Every member of a closed set is really handled wherever the set is dispatched: none falls through. Enums are held by the compiler
/// (<see cref="SwitchTests"/>), commands by <see cref="EveryCommandTests"/>.
/// </summary>
public sealed class ClosedSetTests
{
    /// <summary>What the history leaves out: it only moves the case along, or follows from what has an entry.</summary>
    private static readonly string[] LeftOut = [nameof(DocumentFiled), nameof(MeetingLinked), nameof(StepEntered), nameof(SubmissionsRequested)];

    /// <summary>What the dialogs and the host answer before it could come to <see cref="IntentHandler"/>.</summary>
    private static readonly string[] AnsweredBefore =
    [
        nameof(AmbiguousMeaningIntent), nameof(CannotIntent), nameof(DoNotKnowIntent), nameof(LanguageIntent), nameof(NotByTypingIntent), nameof(StartProcedureIntent), nameof(ThanksIntent), nameof(UnknownIntent),
    ];

    [Fact]
    public void Every_button_has_a_verb() => Assert.Equal(
        Types<CardAction>().Select(t => t.Name),
        CardActions.ActionTypes.Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_button_is_handled_without_a_failure()
    {
        await using var office = await Office.Open();
        await office.OpensACase("malee");
        Assert.Equal(Types<CardAction>().Select(t => t.Name), office.Services.GetRequiredService<CardActionHandler>().Handled.Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Types<CardAction>().Select(t => t.Name), CardActionTests.Samples.Select(a => a.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        var card = office.Newest("malee");
        foreach (var action in CardActionTests.Samples)
        {
            var (verb, data) = CardActionWriter.Write(action);
            var answer = await office.Posts("malee", card.Id, verb, JsonNode.Parse(data.ToString()));
            Assert.False(answer.Contains(BotTexts.ForFault(new InvalidOperationException()), StringComparison.Ordinal), $"{verb}: {answer}");
        }
    }

    [Fact]
    public void Every_card_of_a_case_can_be_refreshed() => Assert.Equal(Enum.GetValues<CardKind>().Order(), RefreshableCards.Kinds.Order());

    [Fact]
    public void Every_event_is_either_described_or_left_out_of_the_history()
    {
        var described = EveryCase.Runs.SelectMany(run => run.Events.Select(e => (e.Event, Line: HistoryText.Describe(e, View(run), Detail)))).ToList();
        var wish = EveryCase.Runs[0];
        described.Add((new EndNoticeChosen(wish.Events[0].CommandId, 1, true), HistoryText.Describe(wish.Events[0] with { Event = new EndNoticeChosen("analyse-partner", 1, true) }, View(wish), Detail)));
        Assert.Equal(Types<CaseEvent>().Select(t => t.Name), described.Select(d => d.Event.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.Equal(LeftOut, described.GroupBy(d => d.Event.GetType().Name).Where(g => g.All(d => d.Line is null)).Select(g => g.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_effect_is_carried_out()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("signing-ceremony");
        await office.HandsIn("malee", "a.pdf", Office.File("a.pdf").Content);
        await office.Presses("malee", "set-meeting", new { date = "2569-12-15", start = "09:00", end = "11:00", place = "ห้องประชุมใหญ่", people = "ผู้อำนวยการ" });
        var @case = (await office.Case(number)).Case;
        var (step, visit) = (@case.Current!.Step, @case.Current.VisitNumber);
        var card = new CardRef(CardKind.Step, step, visit);
        Effect[] effects =
        [
            new ShowCard(card, Recipient.ForPerson("malee")), new RepostCard(card, Recipient.ForPerson("malee")), new RefreshCards(card), new FileDocument(@case.Documents[^1].Id), new UpsertMeetingEvent(step, visit),
            new SyncDeadlineEvent(step, null), new RemindPerson("malee", Send: true), new CancelMeetingEvent(step, visit), new UnreadableEffect("{}"),
        ];
        Assert.Equal(Types<Effect>().Select(t => t.Name), effects.Select(e => e.GetType().Name).Order(StringComparer.Ordinal));
        var runner = office.Services.GetRequiredService<EffectRunner>();
        foreach (var (i, effect) in effects.Index())
        {
            var outcome = await runner.CarryOut(new OutboxEntry(number, $"{number}/900/{i}", effect, 0, office.Clock.GetUtcNow()), CancellationToken.None);
            Assert.Equal(effect is UnreadableEffect ? typeof(RetryLater) : typeof(Completed), outcome.GetType());
        }
    }

    [Fact]
    public async Task Every_intent_is_answered()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase("malee");
        var recognizer = office.Services.GetRequiredService<IntentRecognizer>();
        var today = ThaiTime.Date(office.Clock.GetUtcNow());
        string[] typed =
        [
            "ค้นหา ประกัน", "คู่มือ MoU", "คู่มือ MoU ข้อ 2", "งาน", $"สถานะ {number}", $"ประวัติ {number}", $"มอบหมาย {number} ให้กานดา", $"แก้ไข {number}", $"อนุมัติ {number}", $"ติดตาม {number}", $"ดึงกลับ {number}", $"ย้ายฉบับ {number}", $"ยกเลิก {number}", "งานของมาลี", "เปลี่ยนประเทศเป็นเกาหลี",
            "เพิ่มคำ: บันทึกช่วยจำ = MoU", "MoU ข้อ ๗", "ส่งไฟล์ผิด", "ขั้นตอนแรกคืออะไร", "พรุ่งนี้ลา", "โอนงานของมาลีให้กานดา", "ส่งมอบงาน", "ยกเลิกการลา", "สถิติปี 2570", "ปฏิทินปี 2570", "ฟ้าใสใบเขียวกรอบแกรบ",
        ];
        var intents = typed.Concat(MeaningTable.All.SelectMany(m => m.Phrases)).Concat(Examples.InFile.Select(e => e.Sentence))
            .Select(s => recognizer.Recognize(s, today)).OfType<Intent>().Append(new AmbiguousMeaningIntent([])).DistinctBy(i => i.GetType()).ToList();
        Assert.Empty(Types<Intent>().Select(t => t.Name).Except(intents.Select(i => i.GetType().Name)));

        var handler = office.Services.GetRequiredService<IntentHandler>();
        Assert.Equal(Types<Intent>().Select(t => t.Name).Except(AnsweredBefore), handler.Answered.Select(t => t.Name).Order(StringComparer.Ordinal));
        var caller = new Caller(office.Directory.ActorFor(office.Directory.ById("somchai")!, today), "29:somchai", IsPersonal: true);
        using var language = ReaderLanguage.Use(Language.Thai);
        foreach (var intent in intents.Where(i => !AnsweredBefore.Contains(i.GetType().Name)))
        {
            var answer = await handler.Answer(intent, caller, CancellationToken.None);
            Assert.False(string.IsNullOrWhiteSpace(CardText.Read(JsonNode.Parse(answer.Card.Json)!.AsObject())), intent.GetType().Name);
        }
    }

    /// <summary>What administrators read of a choice that somebody made after not being understood.</summary>
    [Fact]
    public async Task Every_suggestion_has_a_name_and_so_has_saying_the_same()
    {
        await using var office = await Office.Open();
        var (cards, recognizer) = (office.Services.GetRequiredService<DialogCards>(), office.Services.GetRequiredService<IntentRecognizer>());
        using var language = ReaderLanguage.Use(Language.Thai);
        string Name(SuggestedAction suggestion) => ChoiceText.Describe(cards.Action(new Suggestion(suggestion, "", "2570-MOU-001")).GetType().Name);
        Assert.All(Enum.GetValues<SuggestedAction>(), s => Assert.NotEqual(RequestTexts.ChoseOther, Name(s)));
        // One that does less than what was said, such as the list of cases for cancelling one, has another name.
        var said = MeaningTable.All.Where(m => m is { Offer: not null, Phrases.Count: > 0 }).DistinctBy(m => m.Offer!.Action).ToList();
        Assert.All(said, m => Assert.Equal(Name(m.Offer!.Action), ChoiceText.Describe(recognizer.Recognize(m.Phrases[0], ThaiTime.Date(office.Clock.GetUtcNow())).GetType().Name)));
    }

    [Fact]
    public void Every_kind_of_step_has_a_role_in_the_handbook()
    {
        var every = EveryKindTests.Every;
        Assert.Equal(StepKinds.All.Select(k => k.StepType.Name).Order(StringComparer.Ordinal), every.Steps.Select(s => s.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(every.Steps, s => StepRoles.ForStep(s));
    }

    [Fact]
    public void Every_outcome_and_decision_has_its_own_name_in_the_telemetry()
    {
        Assert.Equal(["carried", "comes-again", "comes-again", "given-up"], Members<EffectOutcome>().Select(EffectTelemetry.Result).Order(StringComparer.Ordinal));
        Assert.Equal(["accepted", "refused", "repeated"], Members<Decision>().Select(DecisionTelemetry.Result).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_stored_record_has_a_form_to_be_compared_in() => Assert.All(Members<StoreRecord>(), r => Assert.NotEmpty(RecordJson.Compared(r switch
    {
        OutboxRecord x => x with { Effect = Stored },
        DeadLetterRecord x => x with { Effect = Stored },
        CaseRecord x => x with { Summary = Stored, Events = [] },
        SentCardRecord x => x with { Card = Stored },
        ConversationRecord x => x with { Body = Stored },
        _ => r,
    })));

    private static RawJson Stored => new(EffectJson.Write(new FileDocument("d1")));

    private static DetailLevel Detail => new(100, 5, 100, 5);

    private static CaseView View(CaseRun run) => new(
        new StoredCase(run.State!, run.Events), run.Procedure, new OfficeView(run.Directory, run.Holidays, run.Now), new Viewer(run.Directory.People[0], null), new Uri("https://files.example/"));

    private static IEnumerable<T> Members<T>() => Types<T>().Select(t => (T)RuntimeHelpers.GetUninitializedObject(t));

    private static IEnumerable<Type> Types<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T))).OrderBy(t => t.Name, StringComparer.Ordinal);
}
