using System.Text;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>An administrator moves open cases to a new edition of their procedure, after seeing what that would change for each.</summary>
public sealed class EditionMoveStories(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    public static TheoryData<bool> Stores => [false, true];

    private static readonly string Mou = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "mou.yaml").Yaml.ReplaceLineEndings("\n");

    /// <summary>The second row goes to another position, and has a time limit.</summary>
    private static readonly string Changed = In(Mou, "request-coordination", "position: international-relations-officer", "position: policy-officer\n    window: {within-days: 7, of: opening}");

    [Theory, MemberData(nameof(Stores))]
    public async Task All_open_cases_of_a_procedure_move_after_a_dry_run_that_names_what_changes_for_each(bool onTables)
    {
        await using var office = await Opens(onTables);
        var first = await office.OpensACase();
        var second = await office.OpensACaseAt("request-coordination", "kanda");
        await Adopts(office, Changed);

        await office.Says("somchai", "ฉบับคู่มือ");
        var editions = Office.Text(office.Newest("somchai"));
        Assert.Contains("เรื่องที่ดำเนินอยู่ ๒ เรื่องยังใช้ฉบับเดิม", editions, StringComparison.Ordinal);
        await office.Presses("somchai", office.Newest("somchai"), "ask-move-edition");
        var card = office.Newest("somchai");
        var shown = Office.Text(card);
        foreach (var expected in new[] { first.ToString(), second.ToString(), "อยู่ที่ ข้อ ๑", "อยู่ที่ ข้อ ๒", "ผู้ทำ:", "เจ้าหน้าที่งานนโยบายและแผน", "กำหนด:", "ข้อข้างหน้าที่เปลี่ยน:" })
            Assert.Contains(expected, shown, StringComparison.Ordinal);
        // Nothing has changed yet.
        Assert.Equal(new Dictionary<CaseNumber, int> { [first] = 0, [second] = 0 }, await Moves(office, first, second));

        await office.Presses("somchai", card, All(card));
        var moved = Office.Text(office.Reload("somchai", card));
        Assert.Contains("ย้ายไปใช้ฉบับใหม่แล้ว", moved, StringComparison.Ordinal);
        Assert.Contains($"✅ {second}", moved, StringComparison.Ordinal);
        var newest = office.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!.Revision;
        foreach (var number in new[] { first, second }) Assert.Equal(newest, (await office.Case(number)).Case.Revision);
        // The second step is the policy officer's now, and the case goes on there.
        Assert.Contains(second.ToString(), Office.Text(office.Card("niran", "ข้อ ๒ จาก ๘")), StringComparison.Ordinal);
        await office.SkipsTheDocuments("niran");
        Assert.Equal("approve-coordination", (await office.Case(second)).Case.Current!.Step);
        var history = Office.Text((await office.Says("kanda", $"ประวัติ {second}"))[0]);
        Assert.Contains("ย้ายไปใช้คู่มือฉบับ", history, StringComparison.Ordinal);
        Assert.Contains("สมชาย", history, StringComparison.Ordinal);

        // The same press again, and another one, move nothing.
        var (verb, data) = ("move-edition", System.Text.Json.Nodes.JsonNode.Parse($$"""{"choice":"mou","step":"{{newest}}"}"""));
        await office.Posts("somchai", card.Id, verb, data);
        Assert.Equal(new Dictionary<CaseNumber, int> { [first] = 1, [second] = 1 }, await Moves(office, first, second));
        await office.RestartsTheBot();
        Assert.Contains(first.ToString(), Office.Text((await office.Says("malee", "งานของฉัน"))[0]), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task All_cases_move_however_many_a_search_finds_at_once(bool onTables)
    {
        await using var office = await Opens(onTables);
        CaseNumber[] numbers = [await office.OpensACase(), await office.OpensACase("kanda", "TEQSA"), await office.OpensACase("malee", "MQA")];
        await Adopts(office, Changed);
        office.Services.GetRequiredService<EditionMoves>().MaxFound = 1;
        await office.Says("somchai", "ฉบับคู่มือ");
        Assert.Contains("เรื่องยังใช้ฉบับเดิม", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        await office.Says("somchai", "ย้ายฉบับ MoU");
        var card = office.Newest("somchai");
        await office.Presses("somchai", card, All(card));
        // What did not fit into the time that a person waits is moved in the background.
        await office.Services.GetRequiredService<EditionMoves>().Continue(default);
        Assert.Equal(numbers.ToDictionary(n => n, _ => 1), await Moves(office, numbers));
        await office.Says("somchai", "ย้ายฉบับ MoU");
        Assert.Contains("ไม่มีเรื่องที่ดำเนินอยู่ซึ่งใช้ฉบับอื่น", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_case_moves_alone_by_its_number_in_chat()
    {
        await using var office = await Office.Open();
        var (first, second) = (await office.OpensACase(), await office.OpensACase("kanda", "TEQSA"));
        await Adopts(office, Changed);
        await office.Says("somchai", $"ย้ายฉบับ {second}");
        Assert.DoesNotContain(first.ToString(), Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        await office.Presses("somchai", "move-edition");
        Assert.Equal(new Dictionary<CaseNumber, int> { [first] = 0, [second] = 1 }, await Moves(office, first, second));
        await office.Says("somchai", $"ย้าย {second} ไปฉบับใหม่");
        Assert.Contains($"เรื่อง {second} ใช้ฉบับล่าสุดอยู่แล้ว", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        await office.Says("somchai", "ย้ายฉบับของ MoU");
        Assert.Contains(first.ToString(), Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_whose_step_is_gone_stays_and_the_card_says_why()
    {
        await using var office = await Office.Open();
        var (first, second) = (await office.OpensACase(), await office.OpensACaseAt("request-coordination", "kanda"));
        var gone = Mou.Replace("key: request-coordination", "key: ask-coordination", StringComparison.Ordinal).Replace("returns-to: request-coordination", "returns-to: ask-coordination", StringComparison.Ordinal);
        await Adopts(office, gone);
        await office.Says("somchai", "ย้ายฉบับ MoU");
        var card = office.Newest("somchai");
        Assert.Contains("ย้ายไม่ได้: ฉบับใหม่ไม่มี ข้อ ๒", Office.Text(card), StringComparison.Ordinal);
        await office.Presses("somchai", card, "move-edition");
        Assert.Contains($"⚠️ {second}", Office.Text(office.Reload("somchai", card)), StringComparison.Ordinal);
        Assert.Equal(new Dictionary<CaseNumber, int> { [first] = 1, [second] = 0 }, await Moves(office, first, second));
        // It goes on as before.
        await office.SkipsTheDocuments("kanda");
        Assert.Equal("approve-coordination", (await office.Case(second)).Case.Current!.Step);
    }

    [Fact]
    public async Task Whoever_does_not_look_after_the_bot_cannot_move_a_case_and_a_card_of_another_edition_does_nothing()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACase();
        await Adopts(office, Changed);
        await office.Says("malee", $"ย้ายฉบับ {number}");
        Assert.Contains("ผู้อำนวยการ", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
        await office.Says("somchai", $"ย้ายฉบับ {number}");
        var card = office.Newest("somchai");
        var (verb, data) = Office.Behind(card, "move-edition");
        await office.Posts("malee", card.Id, verb, data);
        Assert.Equal(0, (await Moves(office, number))[number]);
        // Another edition came into use meanwhile: what the card showed is not what would change.
        await Adopts(office, Changed.Replace("within-days: 7", "within-days: 14", StringComparison.Ordinal));
        await office.Presses("somchai", card, "move-edition");
        Assert.Contains("มีผู้เปลี่ยนฉบับของกระบวนการนี้หลังจากแสดงการ์ดใบนี้", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
        Assert.Equal(0, (await Moves(office, number))[number]);
    }

    [Theory, MemberData(nameof(Stores))]
    public async Task A_move_that_a_stop_interrupted_is_continued_once(bool onTables)
    {
        await using var office = await Opens(onTables);
        var (first, second) = (await office.OpensACase(), await office.OpensACase("kanda", "TEQSA"));
        await Adopts(office, Changed);
        var newest = office.Services.GetRequiredService<ProcedureLibrary>().Newest("mou")!;
        // The bot stopped after it noted the move and moved the first case.
        var moves = office.Services.GetRequiredService<EditionMoves>();
        await moves.Note(new("press", "mou", newest.Revision, "somchai"), default);
        await office.StopsTheBot();
        await office.StartsTheBot();
        moves = office.Services.GetRequiredService<EditionMoves>();
        await moves.Continue(default);
        await using var other = await office.AnotherInstance();
        await other.Services.GetRequiredService<EditionMoves>().Continue(default);
        Assert.Equal(new Dictionary<CaseNumber, int> { [first] = 1, [second] = 1 }, await Moves(office, first, second));
        await office.Settles();
    }

    /// <summary>The button that moves all cases, beside those for one each.</summary>
    private static string All(SimulatedMessage card) => card.Actions.First(a => a.Verb == "move-edition").Key;

    private static async Task Adopts(Office office, string yaml)
    {
        await office.HandsIn("somchai", "mou.yaml", Encoding.UTF8.GetBytes(yaml));
        await office.Presses("somchai", "adopt-edition");
    }

    private static async Task<Dictionary<CaseNumber, int>> Moves(Office office, params CaseNumber[] numbers)
    {
        var moves = new Dictionary<CaseNumber, int>();
        foreach (var number in numbers) moves[number] = (await office.Case(number)).Events.Count(e => e.Event is EditionChanged);
        return moves;
    }

    private static string In(string yaml, string step, string old, string now)
    {
        var at = yaml.IndexOf(old, yaml.IndexOf($"- key: {step}", StringComparison.Ordinal), StringComparison.Ordinal);
        return yaml[..at] + now + yaml[(at + old.Length)..];
    }

    private Task<Office> Opens(bool onTables) =>
        Office.Open(onTables ? ["--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", $"t{Guid.NewGuid():N}"] : []);
}
