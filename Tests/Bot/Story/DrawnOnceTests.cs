using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>
/// A card is drawn once for a moment, and again when what it depends on has changed. That it is drawn again after a command,
/// <see cref="TakeBackStories"/> and the races show.
/// </summary>
public sealed class DrawnOnceTests
{
    [Fact]
    public async Task The_same_card_is_drawn_once_and_another_one_anew()
    {
        await using var office = await Office.Open();
        var number = await office.OpensACaseAt("approve-coordination");
        var (cards, director) = (office.Services.GetRequiredService<DrawnCards>(), new Viewer(office.Directory.ById("somchai"), "29:somchai"));
        var card = CardRef.ForAssignment("approve-coordination", 1, null);
        var first = cards.Draw(card, await View(director));

        Assert.Same(first, cards.Draw(card, await View(director)));
        Assert.NotSame(first, cards.Draw(card, await View(director with { Language = Language.English })));
        Assert.NotSame(first, cards.Draw(card, await View(director with { Person = office.Directory.ById("malee") })));
        Assert.NotSame(first, cards.Draw(CardRef.ForAssignment("analyse-partner", 1, null), await View(director)));

        office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.NotSame(first, cards.Draw(card, await View(director)));

        async Task<CaseView> View(Viewer viewer) => (await office.Services.GetRequiredService<CaseViews>().Find(number, viewer, default))!;
    }
}
