using System.Text;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Someone who looks before acting: what got no answer is done again, what was done is not.</summary>
/// <param name="running">Which start of the bot is up; null while none is.</param>
internal abstract class PersonAtWork(TeamsSimulator teams, string id, Func<int?> running)
{
    private static readonly HttpClient Channel = LoopbackClient.Create(TimeSpan.FromSeconds(15));

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(40);

    public required Copies Copies { get; init; }

    protected TeamsSimulator Teams => teams;

    protected string Id => id;

    /// <summary>The chat as it is now; null where the bot was away, so that the cards may be old.</summary>
    protected async Task<IReadOnlyList<SimulatedMessage>?> ReadChat(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        await Task.Delay(Glance, stop);
        if (running() is not { } start) return null;
        Copies.Count(teams.PersonalConversation(id));
        var seen = await teams.ViewAsync(id, cancellationToken: stop);
        return running() == start ? seen : null;
    }

    /// <summary>What was said while the bot died is repeated by the channel once it is up: the same activity again.</summary>
    protected async Task<bool> SendText(string text)
    {
        var sent = await teams.SendTextAsync(id, text);
        if (sent.Delivered) return true;
        if (teams.Log.LastOrDefault(e => (string?)e.Request?["id"] == sent.MessageId) is not { Request: { } activity }) return false;
        while (running() is null) await Task.Delay(Glance);
        try
        {
            using var content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
            using var answer = await Channel.PostAsync(teams.BotEndpoint, content);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            // Killed again: the channel gives up.
            return false;
        }
    }

    protected async Task<bool> Press(SimulatedMessage message, SimulatedAction action, object? inputs = null)
    {
        try
        {
            return (await teams.PressAsync(id, message.Id, action.Key, inputs)).Succeeded;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException)
        {
            // Between the look and the press the card changed, or a second copy of it was taken away.
            return false;
        }
    }
}
