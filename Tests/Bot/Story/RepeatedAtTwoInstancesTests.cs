using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.People;
using OnesqaBot.Cards.Approvals;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>
/// The channel delivers one press to two instances on one store at the same moment: what people do around a case happens once, whoever is
/// told is told once, and neither answer is a fault.
/// </summary>
public sealed class RepeatedAtTwoInstancesTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    private const string Decision = "approve-coordination";

    private static readonly Dictionary<string, Around> Presses = new(StringComparer.Ordinal)
    {
        ["give"] = new(null, AskedToGive, e => e is StepDelegated, ("kanda", "มอบหมายให้ท่านเมื่อ")),
        ["reclaim"] = new(null, Given, e => e is DelegationEnded, ("malee", "รอท่านดำเนินการ")),
        ["ask"] = new(Decision, (office, _) => Press(office, "somchai", office.Card("somchai", "ข้อ ๓ จาก ๘"), "inquire", new() { ["question"] = "งบประมาณเท่าใด" }), e => e is InquiryMade, ("malee", "ขอข้อมูลเพิ่มจากท่าน")),
        ["answer"] = new(Decision, Asked, e => e is InquiryAnswered, ("somchai", "หนึ่งล้านบาท")),
        ["recall"] = new(Decision, (office, number) => Said(office, "malee", $"ดึงกลับ {number}", "recall", new() { ["reason"] = "แนบผิดฉบับ" }), e => e is StepFinished { Outcome: Outcomes.Recalled }, ("somchai", "ผู้เสนอดึงกลับ")),
        ["watch"] = new(Decision, (office, number) => Said(office, "niran", $"ติดตามเรื่อง {number}", "watch"), e => e is WatchChosen, (null, "ท่านติดตามเรื่องนี้")),
        ["chase"] = new(Decision, (office, number) => Said(office, "malee", $"สถานะ {number}", "chase"), e => e is AssigneesChased, ("somchai", "ทวงถามเมื่อ")),
        ["approve-several"] = new(Decision, (office, number) => Said(office, "somchai", "อนุมัติหลายเรื่อง", "approve-several", new() { [$"field-{new Paper(number, Decision, 1, 0, 0)}"] = "Opened" }), e => e is ReadingStated, ("malee", "ข้อ ๔ จาก ๘")),
        ["move"] = new(null, (office, _) => Said(office, "chai", "ย้ายงานของ มาลี ให้ กานดา", "transfer-work"), e => e is StepDelegated, ("kanda", "มอบหมายให้ท่านเมื่อ")),
    };

    public static TheoryData<string, bool> All
    {
        get
        {
            var all = new TheoryData<string, bool>();
            foreach (var press in Presses.Keys)
                foreach (var tables in new[] { false, true }) all.Add(press, tables);
            return all;
        }
    }

    [Theory, MemberData(nameof(All))]
    public async Task It_happens_once(string press, bool tables)
    {
        var around = Presses[press];
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var number = around.At is { } step ? await office.OpensACaseAt(step) : await office.OpensACase();
        var activity = await around.Arrange(office, number);

        var (one, two) = await office.PostAtOnce(other, reversed: false, activity, activity.DeepClone().AsObject());

        Assert.Single((await office.Case(number)).Events, e => around.Is(e.Event));
        if (around.Told is ({ } person, var text)) Assert.Equal(1, office.Cards(person, text));
        else Assert.All([one, two], said => Assert.Contains(around.Told.Text, said, StringComparison.Ordinal));
        // A third time, much later and after a restart of both.
        office.Clock.Advance(TimeSpan.FromMinutes(10));
        await other.StopAsync();
        await office.RestartsTheBot();
        await office.ChangesNothing(number, () => office.PostRaw(activity.DeepClone().AsObject()));
    }

    [Theory, InlineData(false), InlineData(true)]
    public async Task An_acting_order_is_made_once(bool tables)
    {
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var activity = await Said(office, "somchai", "10–14 ก.พ. ไม่อยู่ ให้รองเซ็นแทน", "request-acting", new() { ["choice"] = "director|somchai", ["people"] = "wanida", ["start"] = "2027-02-10", ["end"] = "2027-02-14" });

        await office.PostAtOnce(other, reversed: false, activity, activity.DeepClone().AsObject());

        foreach (var services in new[] { office.Services, other.Services })
        {
            await services.GetRequiredService<ActingService>().Refresh(default);
            Assert.Single(services.GetRequiredService<DirectoryProvider>().Orders);
        }

        await other.StopAsync();
    }

    private static async Task<JsonObject> AskedToGive(Office office, CaseNumber number)
    {
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", card, "ask-delegation");
        return office.Press("malee", office.Reload("malee", card), "delegate", new() { ["people"] = "kanda", ["note"] = "ขอก่อนวันศุกร์" });
    }

    private static async Task<JsonObject> Given(Office office, CaseNumber number)
    {
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        await office.Presses("malee", card, "ask-delegation");
        await office.Presses("malee", card, "delegate", new { people = "kanda" });
        return office.Press("malee", office.Reload("malee", card), "end-delegation");
    }

    private static async Task<JsonObject> Asked(Office office, CaseNumber number)
    {
        await office.Presses("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘"), "inquire", new { question = "งบประมาณเท่าใด" });
        return office.Press("malee", office.Card("malee", "ขอข้อมูลเพิ่มจากท่าน"), "answer-inquiry", new() { ["answer"] = "หนึ่งล้านบาท" });
    }

    private static async Task<JsonObject> Said(Office office, string person, string text, string button, JsonObject? inputs = null) =>
        office.Press(person, Assert.Single(await office.Says(person, text)), button, inputs);

    private static Task<JsonObject> Press(Office office, string person, Simulator.SimulatedMessage card, string button, JsonObject inputs) =>
        Task.FromResult(office.Press(person, card, button, inputs));

    private Task<Office> Open(bool tables) => tables
        ? Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}")
        : Office.Open();

    /// <param name="At">The step that the case has reached; null for the first.</param>
    /// <param name="Arrange">Makes the press.</param>
    /// <param name="Is">What it leaves in the history.</param>
    /// <param name="Told">Who has one card with this text afterwards; nobody if both answers say it to whoever pressed.</param>
    private sealed record Around(string? At, Func<Office, CaseNumber, Task<JsonObject>> Arrange, Func<CaseEvent, bool> Is, (string? Person, string Text) Told);
}
