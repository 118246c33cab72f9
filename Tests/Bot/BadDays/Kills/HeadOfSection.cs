using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;

namespace OnesqaBot.Bot.Tests.BadDays.Kills;

/// <summary>Watches each case that the channel shows, and then asks its officer for the first step.</summary>
internal sealed class HeadOfSection(TeamsSimulator teams, Func<int?> running) : PersonAtWork(teams, Key, running)
{
    public const string Key = "somsak";

    public const string Moved = "เรื่องที่ท่านติดตามคืบหน้า", Ended = "เรื่องที่ท่านติดตามสิ้นสุดแล้ว";

    private readonly HashSet<CaseNumber> _watched = [], _chased = [];

    public async Task WatchUntil(CancellationToken stop)
    {
        try
        {
            while (true)
            {
                if (await ReadChat(stop) is not { } seen) continue;
                foreach (var told in seen.Where(m => m.Shows(Moved) && m.Offers("watch") && Plan.StopsWatching(NumberOf(m))))
                    await Press(told, told.Actions.First(a => a.Verb == "watch"));
                foreach (var number in Teams.Seen(Id, Teams.Options.Channels[0].ConversationId).Select(Opened).OfType<CaseNumber>().Except(_chased).ToList())
                    await Begin(seen, number);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Every case has ended.
        }
    }

    private async Task Begin(IReadOnlyList<SimulatedMessage> seen, CaseNumber number)
    {
        var (verb, value) = _watched.Contains(number) ? ("chase", Plan.FirstStep) : ("watch", nameof(WatchScope.Steps));
        var offers = seen.Select(m => (Message: m, Action: m.Actions.FirstOrDefault(a => a.Verb == verb && (string?)a.Data!["case"] == number.ToString()
            && (string?)a.Data[verb == "chase" ? "step" : "choice"] == value)));
        if (offers.LastOrDefault(o => o.Action is not null) is not { Action: { } action } offer) await SendText($"สถานะ {number}");
        else if (await Press(offer.Message, action)) (verb == "chase" ? _chased : _watched).Add(number);
    }

    private static CaseNumber NumberOf(SimulatedMessage told) => CaseNumber.Parse((string)told.Actions.First(a => a.Verb == "watch").Data!["case"]!);

    private static CaseNumber? Opened(SimulatedMessage post) =>
        post.FromBot && post.Lines() is [{ } first, ..] && CaseNumber.TryParse(first, out var number) ? number : null;
}
