using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public abstract partial class StoreContract
{
    [Theory]
    [InlineData("ญี่ปุ่น", "1 3")]
    [InlineData("ญี่ปุน", "1 3")]
    [InlineData("niad-qe", "1")]
    [InlineData("NIAD", "1")]
    [InlineData("QE", "1")]
    [InlineData("ปุ่น", "1 3")]
    [InlineData("การประกันคุณภาพการศึกษาระดับนานาชาติ", "3")]
    [InlineData("การประกันคุณภาพการศึกษาระดับประเทศ", "")]
    [InlineData("บราซิล", "")]
    [InlineData("x\" OR \"a", "")]
    public async Task A_case_is_found_by_a_word_of_its_subject(string word, string running)
    {
        await Fill();
        var found = await Store.Cases.Search(new([Term(word)]), 10, None);
        Assert.Equal(running, string.Join(' ', found.Cases.Select(c => c.Number.Running).Order()));
        Assert.True(found.IsComplete);
    }

    [Fact]
    public async Task A_search_takes_words_people_procedure_year_and_status_together()
    {
        await Fill();
        Assert.Equal([2], await Found(new([Term("เกาหลี"), Term("KUIA")])));
        Assert.Empty(await Found(new([Term("เกาหลี"), Term("NIAD")])));
        Assert.Equal([2, 3], (await Found(new([new("สุดา", ["suda"])]))).Order());
        Assert.Equal([1], await Found(new([Term("ญี่ปุ่น"), new("มาลี", ["malee"])])));
        Assert.Equal([4, 2, 1], await Found(new([]) { Year = 2570, Procedure = "mou" }));
        Assert.Equal([3], await Found(new([Term("ญี่ปุ่น")]) { Year = 2569 }));
        Assert.Equal([4], await Found(new([]) { Status = CaseStatus.Closed }));
        Assert.Empty(await Found(new([Term("ญี่ปุ่น")]) { Procedure = "budget-request" }));

        async Task<IEnumerable<int>> Found(CaseSearch search) =>
            (await Store.Cases.Search(search, 10, None)).Cases.Select(c => c.Number.Running);
    }

    [Fact]
    public async Task A_search_yields_the_newest_and_says_that_there_are_more()
    {
        for (var n = 1; n <= 12; n++) await Store.Cases.Save(Changes.Open(Changes.Number(n), subject: "NIAD-QE (ญี่ปุ่น)"), None);
        var some = await Store.Cases.Search(new([Term("ญี่ปุ่น")]), 5, None);
        Assert.Equal([12, 11, 10, 9, 8], some.Cases.Select(c => c.Number.Running));
        Assert.False(some.IsComplete);
        var all = await Store.Cases.Search(new([Term("ญี่ปุ่น")]), 12, None);
        Assert.Equal(12, all.Cases.Count);
        Assert.True(all.IsComplete);
    }

    [Fact]
    public async Task A_search_by_status_stops_at_its_depth_and_says_so()
    {
        const int Cases = 240, Shallow = 10;
        await Store.Cases.Save(Changes.Open(Changes.Number(1), subject: "AUN (ลาว)"), None);
        var closed = Changes.Close(Changes.Number(1), 2);
        await Store.Cases.Save(closed with { Summary = closed.Summary with { Subject = "AUN (ลาว)" } }, None);
        for (var n = 2; n <= Cases; n++) await Store.Cases.Save(Changes.Open(Changes.Number(n), subject: "NIAD-QE (ญี่ปุ่น)"), None);

        var stopped = await Store.Cases.Search(new([]) { Status = CaseStatus.Closed, Depth = Shallow }, 5, None);
        Assert.Empty(stopped.Cases);
        Assert.False(stopped.IsComplete);
        var none = await Store.Cases.Search(new([]) { Status = CaseStatus.Cancelled, Depth = 2 * Cases }, 5, None);
        Assert.Empty(none.Cases);
        Assert.True(none.IsComplete);
        Assert.Equal([1], Numbers(await Store.Cases.Search(new([]) { Status = CaseStatus.Closed, Depth = 2 * Cases }, 5, None)));
        // What the index has does not count.
        var rare = await Store.Cases.Search(new([Term("AUN")]) { Status = CaseStatus.Closed, Depth = Shallow }, 5, None);
        Assert.Equal([1], Numbers(rare));
        Assert.True(rare.IsComplete);
        // The newest are within any depth.
        Assert.Equal([240, 239, 238, 237, 236], Numbers(await Store.Cases.Search(new([]) { Status = CaseStatus.Open, Depth = 1 }, 5, None)));

        static IEnumerable<int> Numbers(CaseMatches found) => found.Cases.Select(c => c.Number.Running);
    }

    [Fact]
    public async Task A_case_whose_subject_changes_is_found_by_the_new_one_only()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number, subject: "TEQSA (ออสเตรเลีย)"), None);
        var corrected = Changes.HandIn(number, 2, "f1");
        await Store.Cases.Save(corrected with { Summary = corrected.Summary with { Subject = "TEQSA (นิวซีแลนด์)" } }, None);
        Assert.Empty((await Store.Cases.Search(new([Term("ออสเตรเลีย")]), 10, None)).Cases);
        Assert.Equal("TEQSA (นิวซีแลนด์)", Assert.Single((await Store.Cases.Search(new([Term("นิวซีแลนด์")]), 10, None)).Cases).Subject);
        Assert.Single((await Store.Cases.Search(new([Term("TEQSA")]), 10, None)).Cases);
    }

    [Fact]
    public async Task A_save_that_was_refused_is_not_found()
    {
        var number = Changes.Number(1);
        await Store.Cases.Save(Changes.Open(number, subject: "ASIIN (เยอรมนี)"), None);
        Assert.False(await Store.Cases.Save(Changes.Open(number, subject: "CHEA (อเมริกา)"), None));
        Assert.Empty((await Store.Cases.Search(new([Term("CHEA")]), 10, None)).Cases);
        Assert.Single((await Store.Cases.Search(new([Term("ASIIN")]), 10, None)).Cases);
    }

    private static CaseSearchTerm Term(string word) => new(SearchText.FromText(word), []);

    private async Task Fill()
    {
        await Store.Cases.Save(Changes.Open(Changes.Number(1), subject: "NIAD-QE (ญี่ปุ่น)"), None);
        await Store.Cases.Save(Changes.Open(new(new FiscalYear(2570), "MOU", 2), opener: "suda", subject: "KUIA (เกาหลีใต้)"), None);
        await Store.Cases.Save(Changes.Open(new(new FiscalYear(2569), "MOU", 3), opener: "suda", subject: "ศูนย์การประกันคุณภาพการศึกษาระดับนานาชาติ (ญี่ปุ่น)"), None);
        await Store.Cases.Save(Changes.Open(Changes.Number(4), subject: "AUN (ลาว)"), None);
        var closed = Changes.Close(Changes.Number(4), 2);
        await Store.Cases.Save(closed with { Summary = closed.Summary with { Subject = "AUN (ลาว)" } }, None);
    }
}
