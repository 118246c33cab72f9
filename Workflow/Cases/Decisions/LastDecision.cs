using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>The last completed stage of a case, as long as nobody has acted since, so that whoever completed it may take it back.</summary>
/// <param name="CommandId">The command that completed it.</param>
/// <param name="Before">The case before that command.</param>
public sealed record LastDecision(
    string CommandId, string Step, int Visit, int Stage, Signature By, DateTimeOffset At, [property: JsonIgnore] Case Before)
{
    /// <summary>How long a decision can be taken back.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(5);

    /// <summary>What happened since without anybody acting on the decision: the bot's own events, and who chose to watch.</summary>
    public ImmutableList<RecordedEvent> Reports { get; init; } = [];

    public DateTimeOffset Until => At + Lasts;
}
