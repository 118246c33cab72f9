using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Finds the positions that nobody holds and the people whom the bot cannot write to.</summary>
internal sealed class StaffGaps(OfficeContext office, IConversations conversations)
{
    /// <summary>As of today, in the order of the people file.</summary>
    public async Task<(IReadOnlyList<Position> Vacant, IReadOnlyList<Person> Unreachable)> Find(CancellationToken cancellation)
    {
        var (directory, today) = (office.Get().Directory, office.Get().Today);
        var unreachable = new List<Person>();
        foreach (var person in directory.People.Where(p => directory.ActorFor(p, today).Capacities.Count > 0))
            if (await conversations.Find(Recipient.ForPerson(person.Id), cancellation) is null) unreachable.Add(person);
        return ([.. directory.HeldPositions.Where(p => directory.Holders(p.Key, today).Count == 0).OrderBy(p => p.Key, StringComparer.Ordinal)], unreachable);
    }
}
