using System.Collections.Concurrent;
using System.Globalization;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Messages of the bot that came more than once: how many there were, and how many are left when everybody has looked.</summary>
internal sealed class Copies(TeamsSimulator teams)
{
    private readonly ConcurrentDictionary<string, bool> _came = new(StringComparer.Ordinal);

    /// <summary>Those that are there, by what they say: the same in answer to the same, or unasked about the same.</summary>
    public IReadOnlyList<string> Remaining() =>
    [
        .. Conversations().SelectMany(c => teams.Messages(c).Where(m => m.FromBot)
            .GroupBy(m => (Answers: (string?)m.Activity["replyToId"], Mark: Mark(m), Text: string.Join('\n', m.Lines())))
            .SelectMany(g => g.Skip(1).Select(m => (string?)m.Activity["summary"] is { Length: > 0 } summary ? summary : m.Lines()[0]))),
    ];

    /// <summary>Counts what is marked as the same, before somebody looks.</summary>
    public void Count(string conversation)
    {
        foreach (var copy in teams.Messages(conversation).Where(m => Mark(m) is not null).GroupBy(Mark).SelectMany(g => g.Skip(1))) _came[copy.Id] = true;
    }

    public void Count()
    {
        foreach (var conversation in Conversations()) Count(conversation);
    }

    public string Table() => string.Create(
        CultureInfo.InvariantCulture,
        $"| messages | came twice | of these there after a look |\n|--:|--:|--:|\n| {Conversations().Sum(c => teams.Messages(c).Count(m => m.FromBot))} | {_came.Count} | {Remaining().Count} |");

    private static string? Mark(SimulatedMessage message) => (string?)message.Card?["refresh"]?["action"]?["data"]?["message"];

    private IEnumerable<string> Conversations() => teams.Options.People.Select(p => teams.PersonalConversation(p.Id)).Concat(teams.Options.Channels.Select(c => c.ConversationId));
}
