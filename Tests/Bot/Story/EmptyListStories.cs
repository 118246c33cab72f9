using OnesqaBot.Dialogs.Intents.Meanings;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Whoever asks for a list that is empty is offered what to do next.</summary>
public sealed class EmptyListStories
{
    /// <summary>What lists nothing that could be empty: small talk, and how to do something elsewhere.</summary>
    private static readonly string[] NoLists =
    [
        "Thanks", "DoNotKnow", "English", "Thai", "Language", "AdministratorsChannel", "OfficeChannel",
        // Names whom to turn to.
        "Administrators",
        // Never empty in the sample office; and only heads may read the figures.
        "Holidays", "Recurring", "Statistics",
    ];

    [Theory]
    [InlineData("malee")]
    [InlineData("somchai")]
    public async Task Every_list_that_is_empty_offers_a_way_on(string person)
    {
        Assert.Empty(NoLists.Except(MeaningTable.All.Select(m => m.Id)));
        await using var office = await Office.Open();
        foreach (var said in MeaningTable.All.Where(m => m.Phrases.Count > 0 && !NoLists.Contains(m.Id)).Select(m => m.Phrases[0]).Append("หาเรื่อง ญี่ปุ่น").Append("ยกเลิกเรื่อง ญี่ปุ่น").Append("เปลี่ยนประเทศเป็นเกาหลี"))
        {
            var answer = (await office.Says(person, said))[^1];
            Assert.True(answer.Actions.Count > 0, $"{said}: {Office.Text(answer)}");
        }
    }

    [Fact]
    public async Task The_way_on_leads_somewhere()
    {
        await using var office = await Office.Open();
        foreach (var (button, offers) in new[] { ("week", "year"), ("procedures", "start") })
        {
            var empty = Assert.Single(await office.Says("malee", "งานของฉัน"));
            await office.Presses("malee", empty, button);
            Assert.Contains(office.Newest("malee").Actions, a => a.Verb == offers);
        }
    }
}
