using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Cases;

/// <summary>Which of a person's cases "this" means: the one that they have just opened.</summary>
internal static class RecentlyOpenedCase
{
    private static readonly TimeSpan Recently = TimeSpan.FromHours(1);

    /// <summary>The case that was just opened, or else the person's only one.</summary>
    /// <returns>Null if neither is plain.</returns>
    public static WorkLine? FindOrOnly(WorkList own, DateTimeOffset now) =>
        Find(own, l => l.Summary.OpenedAt, now) ?? (own is [var only] ? only : null);

    /// <returns>The default if none was opened just now, or more than one.</returns>
    public static T? Find<T>(IEnumerable<T> own, Func<T, DateTimeOffset> openedAt, DateTimeOffset now) =>
        own.Where(c => now - openedAt(c) <= Recently).Take(2).ToList() is [var only] ? only : default;
}
