using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>
/// Two people press at the same moment, each at another of two instances on one store: one of them wins, the other sees who did, and
/// nothing is lost or done twice.
/// </summary>
public sealed class RaceTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    public static TheoryData<bool, bool> Stores => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory, MemberData(nameof(Stores))]
    public async Task A_decision_taken_back_while_the_next_step_is_done(bool tables, bool reversed)
    {
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACaseAt("approve-coordination");
        var decided = office.Card("somchai", "ข้อ ๓ จาก ๘");
        await office.Presses("somchai", decided, "approve");
        var next = office.Card("malee", "ข้อ ๔ จาก ๘");

        var (director, officer) = await office.PostAtOnce(
            other, reversed,
            office.Press("somchai", office.Reload("somchai", decided), "take-back"),
            office.Press("malee", next, "done", new() { ["reason"] = "ส่งตามภายหลัง" }));

        var events = (await office.Case(number)).Events.Select(e => e.Event).ToList();
        var isTakenBack = events.OfType<DecisionTakenBack>().Any();
        Assert.Equal(isTakenBack ? 0 : 1, events.OfType<StepFinished>().Count(f => f.Step == "draft-mou"));
        Assert.Contains(isTakenBack ? "นายสมชาย วัฒนกุล" : "ดำเนินการต่อ", isTakenBack ? officer : director, StringComparison.Ordinal);
        if (!isTakenBack) Assert.Contains(Malee, director, StringComparison.Ordinal);
        Assert.Equal(isTakenBack ? "approve-coordination" : "propose-signing", (await office.Case(number)).Case.Current!.Step);
        await other.StopAsync();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task Two_who_chase_the_same_step(bool tables, bool reversed)
    {
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACase();
        foreach (var chaser in new[] { "somchai", "prasert" }) await office.Says(chaser, $"สถานะ {number}");

        var (one, two) = await office.PostAtOnce(
            other, reversed,
            office.Press("somchai", office.Newest("somchai"), "chase"),
            office.Press("prasert", office.Newest("prasert"), "chase"));

        var chased = Assert.Single((await office.Case(number)).Events, e => e.Event is AssigneesChased);
        Assert.All(new[] { one, two }, said => Assert.Contains($"{chased.By.Name} ", said, StringComparison.Ordinal));
        Assert.Equal(1, office.Cards("malee", "ทวงถามเมื่อ"));
        await other.StopAsync();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task A_correction_while_the_director_decides(bool tables, bool reversed)
    {
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACaseAt("approve-coordination");
        await office.Says("malee", $"แก้ไขเรื่อง {number}");

        var (correction, _) = await office.PostAtOnce(
            other, reversed,
            office.Press("malee", office.Newest("malee"), "correct-case", new() { ["field-partner"] = "KAA", ["field-country"] = "เกาหลีใต้", ["field-topic"] = "การประเมินร่วม" }),
            office.Press("somchai", office.Card("somchai", "ข้อ ๓ จาก ๘"), "approve"));

        var events = (await office.Case(number)).Events.ToList();
        // The approval counts in any case; a correction counts only before it.
        var approved = events.FindIndex(e => e.Event is StepFinished { Step: "approve-coordination" });
        Assert.NotEqual(-1, approved);
        var corrected = events.FindIndex(e => e.Event is CaseCorrected);
        Assert.InRange(corrected, -1, approved);
        Assert.Equal(corrected < 0 ? "NIAD-QE (ญี่ปุ่น)" : "KAA (เกาหลีใต้)", (await office.Case(number)).Case.Subject);
        if (corrected < 0) Assert.Contains("นายสมชาย วัฒนกุล", correction, StringComparison.Ordinal);
        await other.StopAsync();
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task A_file_taken_out_while_a_colleague_hands_the_step_on(bool tables, bool reversed)
    {
        await using var office = await Open(tables);
        await using var other = await office.AnotherInstance();
        var number = await office.OpensACase();
        await office.HandsInFor("malee", Office.File("รายงาน.pdf"));
        await office.Says("kanda", $"สถานะ {number}");
        var card = office.Card("malee", "ข้อ ๑ จาก ๘");
        var (_, done) = Office.Behind(card, "done");

        var (removal, _) = await office.PostAtOnce(other, reversed, office.Press("malee", card, "remove-file"), office.Press("kanda", office.Newest("kanda").Id, "done", done));

        var events = (await office.Case(number)).Events.ToList();
        var (withdrawn, finished) = (events.FindIndex(e => e.Event is DocumentWithdrawn), events.FindIndex(e => e.Event is StepFinished));
        // Handed on with the file, or still here without it: never handed on with a file that vanished.
        Assert.True(withdrawn < 0 != finished < 0, $"withdrawn {withdrawn}, finished {finished}");
        if (finished >= 0) Assert.Contains("นางสาวกานดา ศรีสุข", removal, StringComparison.Ordinal);
        Assert.Equal(finished < 0 ? "analyse-partner" : "request-coordination", (await office.Case(number)).Case.Current!.Step);
        await other.StopAsync();
    }

    private const string Malee = "มาลี";

    private Task<Office> Open(bool tables) => tables
        ? Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}")
        : Office.Open();
}
