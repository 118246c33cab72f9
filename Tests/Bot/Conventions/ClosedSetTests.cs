using System.Runtime.CompilerServices;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>Every member of a closed set has an entry wherever the set is dispatched: none falls through.</summary>
public sealed class ClosedSetTests
{
    public static TheoryData<Type> Commands => Members<Command>();

    public static TheoryData<Type> Events => Members<CaseEvent>();

    public static TheoryData<Type> Effects => Members<Effect>();

    [Fact]
    public void Every_button_has_a_verb() => Assert.Equal(
        Types<CardAction>().Select(t => t.Name),
        CardActions.ActionTypes.Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_button_is_handled()
    {
        var handler = new CardActionHandler(null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!, null!);
        Assert.Equal(Types<CardAction>().Select(t => t.Name), handler.Handled.Select(t => t.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_card_of_a_case_can_be_refreshed() => Assert.Equal(Enum.GetValues<CardKind>().Order(), RefreshableCards.Kinds.Order());

    [Theory, MemberData(nameof(Commands))]
    public void Every_command_has_rules_and_someone_who_may_give_it(Type type)
    {
        var run = CaseRun.At("analyse-partner");
        var command = (Command)RuntimeHelpers.GetUninitializedObject(type);
        var actor = run.Directory.ActorFor(run.Directory.People[0], ThaiTime.Date(run.Now));
        HasEntry(() => new Permissions(run.State!, run.Procedure, run.Directory, ThaiTime.Date(run.Now)).Check(command, actor));
        HasEntry(() => new CaseEngine(run.Procedure, run.Directory, run.Holidays).Decide(run.State, command, null, run.Now));
    }

    [Theory, MemberData(nameof(Events))]
    public void Every_event_is_either_described_or_left_out_of_the_history(Type type)
    {
        var run = CaseRun.At("analyse-partner");
        var recorded = new RecordedEvent(run.State!.Version + 1, "c", run.Now, Signature.System, (CaseEvent)RuntimeHelpers.GetUninitializedObject(type));
        HasEntry(() => HistoryText.Describe(recorded, null!, new DetailLevel(100, 5, 100, 5)));
    }

    [Theory, MemberData(nameof(Effects))]
    public void Every_effect_is_carried_out(Type type)
    {
        var runner = new EffectRunner(null!, null!, null!, null!, null!, null!, null!);
        HasEntry(() => runner.CarryOut(new OutboxEntry(CaseRun.Number, "k", (Effect)RuntimeHelpers.GetUninitializedObject(type), 0, DateTimeOffset.UnixEpoch), CancellationToken.None).GetAwaiter().GetResult());
    }

    /// <summary>The members have no values here, so that most fail as soon as their entry was found.</summary>
    private static void HasEntry(Func<object?> dispatch)
    {
        try
        {
            _ = dispatch();
        }
        catch (Exception e) when (e is NullReferenceException or ArgumentException)
        {
            // An entry was found.
        }
    }

    private static TheoryData<Type> Members<T>() => [.. Types<T>()];

    private static IEnumerable<Type> Types<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T))).OrderBy(t => t.Name, StringComparer.Ordinal);
}
