using System.Collections.ObjectModel;
using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Cases;

/// <summary>What lies before a person, and how many cases may besides that this version cannot read.</summary>
internal sealed class WorkList : ReadOnlyCollection<WorkLine>
{
    private WorkList(IList<WorkLine> lines, int unreadable)
        : base(lines) => Unreadable = unreadable;

    public int Unreadable { get; }

    /// <param name="unreadable">Cases of which nothing is known.</param>
    /// <param name="lines">Null where a case's procedure cannot be read.</param>
    public static WorkList Create(int unreadable, IEnumerable<WorkLine?> lines)
    {
        var all = lines.ToList();
        return new([.. all.OfType<WorkLine>()], unreadable + all.Count(l => l is null));
    }

    /// <summary>Those lines alone. What cannot be read might be among them.</summary>
    public WorkList Where(Func<WorkLine, bool> holds) => new([.. Enumerable.Where(this, holds)], Unreadable);
}
