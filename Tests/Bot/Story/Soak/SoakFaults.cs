using OnesqaBot.Simulator;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Tests.Story.Soak;

/// <summary>What goes wrong on a day; those of a day's length come once each.</summary>
internal enum SoakFault
{
    None,
    Throttled,
    Broken,
    ConnectorForAnHour,
    StorageForAnHour,

    /// <summary>Table Storage takes what is asked and says nothing.</summary>
    StorageStalls,
    StorageStallsAtWork,
    Kill,
    ClockBack,
    UnreadableCase,
    UnreadableEffect,
    UnreadableConversation,
    StorageForADay,
    ConnectorForADay,
}

/// <summary>Draws faults, begins them, and knows how each ends.</summary>
/// <param name="sick">A case that cannot be read now and then: it is nobody's measure, but must be nobody's harm.</param>
internal sealed class SoakFaults(SoakSite site, CaseNumber sick, Random random)
{
    /// <summary>Every fault at least once.</summary>
    public SoakFault[] Deck(int days)
    {
        var deck = Enum.GetValues<SoakFault>().Concat(Enumerable.Range(0, days).Select(_ => (SoakFault)random.Next((int)SoakFault.StorageForADay))).Take(days).ToArray();
        random.Shuffle(deck.AsSpan(1, days - 3));
        return deck;
    }

    /// <returns>What ends it.</returns>
    public async Task<Func<Task>> Begin(SoakFault fault)
    {
        var teams = site.Office.Teams.Faults;
        switch (fault)
        {
            case SoakFault.Throttled:
                teams.Add(new(ConnectorFaultKind.TooManyRequests, random.Next(1, 12), RetryAfter: TimeSpan.FromSeconds(random.Next(1, 60))));
                return Cleared;
            case SoakFault.Broken:
                teams.Add(new(random.Next(2) == 0 ? ConnectorFaultKind.BadGateway : ConnectorFaultKind.Reset, random.Next(1, 12)));
                return Cleared;
            case SoakFault.ConnectorForAnHour:
                teams.DownFor(TimeSpan.FromHours(1));
                return Cleared;
            case SoakFault.ConnectorForADay:
                teams.DownFor(TimeSpan.FromDays(1));
                return () => Task.CompletedTask;
            case SoakFault.StorageForAnHour or SoakFault.StorageForADay:
                site.Refuse();
                return () => site.Resume(breaks: false);
            case SoakFault.StorageStalls:
                site.Stall();
                return () => site.Resume(breaks: random.Next(2) == 0);
            case SoakFault.UnreadableCase:
                return await site.Damage($"case|{sick}", "s|");
            case SoakFault.UnreadableEffect:
                return await site.Damage($"case|{sick}", "o|");
            case SoakFault.UnreadableConversation:
                return await site.Damage("conversation", "a|person:niran");
            default:
                return () => Task.CompletedTask;
        }

        Task Cleared()
        {
            teams.Clear();
            return Task.CompletedTask;
        }
    }
}
