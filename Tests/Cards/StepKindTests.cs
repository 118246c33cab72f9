using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;
using OnesqaBot.Workflow.Tests;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Each kind of step has one line in the table of kinds, one card, and one name.</summary>
public sealed class StepKindTests
{
    private static readonly IEnumerable<Type> StepTypes = typeof(Step).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(Step)));

    [Fact]
    public void Every_kind_of_step_is_in_the_table() => Assert.Equal(Names(StepTypes), Names(StepKinds.All.Select(k => k.StepType)));

    [Fact]
    public void Every_kind_of_step_has_a_card() => Assert.Equal(Names(StepTypes), Names(StepCards.StepTypes));

    [Fact]
    public void Kinds_have_different_names_and_are_read_by_them()
    {
        Assert.Distinct(StepKinds.All.Select(k => k.Name));
        var every = ProcedureReader.Read("every.yaml", EveryKind.Procedure);
        Assert.All(every.Steps, s => Assert.Equal(s.GetType(), s.Kind.StepType));
    }

    [Fact]
    public void A_kind_lies_in_a_folder_of_its_own() =>
        Assert.All(StepTypes.GroupBy(t => t.Namespace), kind =>
        {
            Assert.StartsWith("OnesqaBot.Workflow.Steps.", kind.Key, StringComparison.Ordinal);
            Assert.Single(kind);
        });

    private static IEnumerable<string> Names(IEnumerable<Type> types) => types.Select(t => t.Name).Order(StringComparer.Ordinal);
}
