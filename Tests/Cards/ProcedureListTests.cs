using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>The handbook's list and pages, as long as it really is.</summary>
public sealed class ProcedureListTests
{
    private static readonly IReadOnlyList<Procedure> All = new ProcedureLibrary(EmbeddedDefinitions.Procedures()).Current;

    private static readonly OfficeView Office = new(EmbeddedDefinitions.People(), EmbeddedDefinitions.Holidays(), CardOffice.Start);

    private static Actor As(string person) => Office.Directory.ActorFor(Office.Directory.ById(person)!, new DateOnly(2026, 11, 23));

    [Theory]
    [InlineData("malee", 9)]
    [InlineData("niran", 5)]
    [InlineData("somchai", 0)]
    public void All_sixteen_stand_on_one_card_and_whoever_may_begins_there(string person, int may)
    {
        var card = ProceduresCard.Draw(All, As(person)).Json;
        foreach (var procedure in All) Assert.Contains(procedure.ShortTitle.Th, card, StringComparison.Ordinal);
        Assert.Equal(16, Times(card, "\"verb\":\"procedure\"") / 2);
        Assert.Equal(may, Times(card, "\"verb\":\"start\"") / 2);
    }

    [Fact]
    public void Each_page_has_all_its_rows()
    {
        foreach (var procedure in All)
        {
            var page = ProcedureCard.Draw(procedure, As("malee"), Office).Json;
            Assert.All(procedure.Steps, s => Assert.Contains(s.Title.Th, page, StringComparison.Ordinal));
        }
    }

    private static int Times(string text, string part) => (text.Length - text.Replace(part, "", StringComparison.Ordinal).Length) / part.Length;
}
