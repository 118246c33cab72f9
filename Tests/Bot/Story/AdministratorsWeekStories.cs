using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Authorization;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>The card that administrators get once a week.</summary>
public sealed class AdministratorsWeekStories
{
    [Fact]
    public async Task Once_a_week_each_administrator_learns_what_is_vacant_and_overdue_and_nobody_else_does()
    {
        await using var office = await Office.WithPeople(people => people.Replace("positions: [policy-officer]", "positions: [policy-analyst]", StringComparison.Ordinal));
        await office.Sweeps();
        var administrators = office.Directory.People.Where(p => new OfficePermissions(office.Directory).CanAdminister(office.Directory.ActorFor(p, new(2026, 11, 23)))).ToList();
        Assert.NotEmpty(administrators);
        Assert.All(office.Directory.People, p => Assert.Equal(administrators.Contains(p) ? 1 : 0, Cards(office, p.Id).Count));
        var card = Office.Text(Cards(office, administrators[0].Id)[0]);
        Assert.Contains("ตำแหน่งที่ว่าง", card, StringComparison.Ordinal);
        Assert.Contains("ทำแทน:", card, StringComparison.Ordinal);
        Assert.DoesNotContain("ผู้ที่ยังส่งข้อความไม่ถึง", card, StringComparison.Ordinal);

        // Not again this week, on any instance, whatever restarts; anew in the next one.
        office.Clock.Advance(TimeSpan.FromDays(1));
        await office.Sweeps();
        await office.RestartsTheBot();
        await office.Sweeps();
        Assert.Single(Cards(office, administrators[0].Id));
        office.Clock.Advance(TimeSpan.FromDays(6));
        await office.Sweeps();
        Assert.Equal(2, Cards(office, administrators[0].Id).Count);
    }

    private static List<SimulatedMessage> Cards(Office office, string person) =>
        [.. office.Teams.Messages(office.Teams.PersonalConversation(person)).Where(m => m.FromBot && Office.Text(m).StartsWith(Office.AdministratorsWeek, StringComparison.Ordinal))];
}
