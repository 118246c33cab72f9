using System.Collections.ObjectModel;
using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Cases;

/// <summary>A person's work, and the number of further cases that may belong to it but cannot be read by this version.</summary>
internal sealed class WorkList : ReadOnlyCollection<WorkLine>
{
    private WorkList(IList<WorkLine> lines, int unreadable)
        : base(lines) => Unreadable = unreadable;

    public int Unreadable { get; }

    /// <param name="unreadable">Number of cases that could not be read at all.</param>
    /// <param name="lines">The lines; null for a case whose procedure cannot be read.</param>
    public static WorkList Create(int unreadable, IEnumerable<WorkLine?> lines)
    {
        var all = lines.ToList();
        return new([.. all.OfType<WorkLine>()], unreadable + all.Count(l => l is null));
    }

    /// <summary>Filters the lines. Unreadable cases still count, since they might match.</summary>
    public WorkList Where(Func<WorkLine, bool> predicate) => new([.. Enumerable.Where(this, predicate)], Unreadable);

    /// <summary>Puts some lines before all others, each in their order.</summary>
    public WorkList MoveToFront(Func<WorkLine, bool> predicate) => new([.. this.OrderByDescending(predicate)], Unreadable);
}
