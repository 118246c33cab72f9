using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>Two who may decide say the opposite at the same moment, each to another instance.</summary>
[Trait("Category", "Slow")]
public sealed class ContradictionTests(Azurite azurite) : IClassFixture<Azurite>
{
    private const int Cases = 6;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task One_decision_counts_and_the_other_is_told_whose()
    {
        using var stop = new CancellationTokenSource(MostTime);
        await using var site = await Site.Start(azurite, processes: 2, officers: 1, directors: 2, stop.Token);
        var (one, other) = (site.Office.Directors[0], site.Office.Directors[1]);
        var driver = new CaseDriver(site.Bot, site.Teams, site.Activities, site.Office.Officers[0], one);
        await using var services = site.State.Open();
        for (var n = 0; n < Cases; n++)
        {
            var number = await driver.Submit(ReviewOffice.Review, stop.Token);
            var card = ShownMessage.Name(number.ToString(), "step", ReviewOffice.Decide, 1);
            foreach (var director in site.Office.Directors) await site.Teams.Card(Wire.Chat(director), card, "approve", stop.Token);

            var answers = await Task.WhenAll(Say(one, "approve", 0), Say(other, "return", 1));

            var stands = (await services.GetRequiredService<ICaseStore>().Find(number, stop.Token))!;
            var decided = Assert.Single(stands.Events.Select(e => e.Event).OfType<StepFinished>(), f => f.Step == ReviewOffice.Decide);
            var winner = decided.Returned ? other : one;
            Assert.Equal(winner.Id, stands.Case.FindVisit(ReviewOffice.Decide, 1)!.By!.Person);
            Assert.Contains(winner.Name, answers[decided.Returned ? 0 : 1], StringComparison.Ordinal);
            await site.State.Empties(stop.Token);
            // Both cards say who decided, and what.
            foreach (var director in site.Office.Directors)
            {
                var shown = Assert.Single(site.Teams.Shown(Wire.Chat(director), card));
                Assert.DoesNotContain("approve", shown.Verbs);
                Assert.Contains(winner.Name, shown.Text, StringComparison.Ordinal);
            }

            async Task<string> Say(SimulatedPerson director, string verb, int instance)
            {
                var row = new JsonObject { ["case"] = number.ToString(), ["step"] = ReviewOffice.Decide, ["visit"] = 1, ["reason"] = "เพิ่มข้อมูล" };
                return ShownMessage.TextOf((await site.Bot.Post(site.Activities.Press(director, verb, row), stop.Token, instance))!);
            }
        }
    }
}
