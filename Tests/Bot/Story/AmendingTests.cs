using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The office amends a procedure while cases run under it.</summary>
public sealed class AmendingTests
{
    [Theory]
    [InlineData("2567")]
    [InlineData("2570")]
    public async Task Running_cases_keep_what_they_began_under_and_new_ones_take_the_new(string edition)
    {
        using var folder = new TempFolder();
        foreach (var source in EmbeddedDefinitions.Sources("Procedures/"))
            folder.Write(Path.GetFileName(source.File), source.Yaml);
        await using var office = await Office.Open("--Bot:ProceduresFolder", folder.Path);
        var old = await office.OpensACase();
        await office.SkipsTheDocuments();

        // The next handbook lets the deputy director approve, and calls the row by another name.
        var file = folder.Sub("mou.yaml");
        var amended = Amend(await File.ReadAllTextAsync(file)).Replace("edition: \"2567\"", $"edition: \"{edition}\"", StringComparison.Ordinal);
        folder.Write("mou.yaml", amended);
        await office.RestartsTheBot();

        var young = await office.OpensACase("kanda", "TEQSA");
        await office.SkipsTheDocuments("kanda");
        await office.SkipsTheDocuments("kanda");
        await office.SkipsTheDocuments();
        Assert.Contains(young.ToString(), Office.Text(office.Card("wanida", "รองผู้อำนวยการพิจารณา")), StringComparison.Ordinal);
        Assert.Contains(old.ToString(), Office.Text(office.Card("somchai", "ข้อ ๓ จาก ๘")), StringComparison.Ordinal);
        Assert.Equal(0, office.Cards("somchai", young.ToString()));
        Assert.Equal(0, office.Cards("wanida", old.ToString()));
        await office.Presses("somchai", "approve");
        await office.Presses("wanida", "approve");
        foreach (var number in new[] { old, young }) Assert.Equal("draft-mou", (await office.Case(number)).Case.Current!.Step);
        var history = Office.Text((await office.Says("malee", $"ประวัติ {old}"))[0]);
        Assert.DoesNotContain("รองผู้อำนวยการพิจารณา", history, StringComparison.Ordinal);
        Assert.NotEqual((await office.Case(old)).Case.Revision, (await office.Case(young)).Case.Revision);

        // Once more: what was kept is still there, and lists tell of both.
        await office.RestartsTheBot();
        Assert.Contains(old.ToString(), Office.Text((await office.Says("malee", "งานของฉัน"))[0]), StringComparison.Ordinal);
        await office.SkipsTheDocuments();
        await office.SkipsTheDocuments("kanda");
        foreach (var number in new[] { old, young }) Assert.Equal(5, (await office.Case(number)).Case.Visits.Count);
    }

    private static string Amend(string yaml)
    {
        var approval = yaml.IndexOf("- key: approve-coordination", StringComparison.Ordinal);
        var end = yaml.IndexOf("- key:", approval + 10, StringComparison.Ordinal);
        var row = yaml[approval..end].Replace("position: director", "position: deputy-director", StringComparison.Ordinal);
        var title = row.IndexOf("th: ", StringComparison.Ordinal);
        row = row[..title] + "th: รองผู้อำนวยการพิจารณา" + row[row.IndexOf('\n', title)..];
        return yaml[..approval] + row + yaml[end..];
    }
}
