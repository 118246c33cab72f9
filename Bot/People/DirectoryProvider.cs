using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>The current staff directory. Each instance builds it from data that all instances share.</summary>
internal sealed class DirectoryProvider(LoadedDefinitions definitions) : IPeople
{
    private readonly Lock _change = new();
    private GroupSnapshot _groups = GroupSnapshot.None;
    private IReadOnlyList<ActingOrder> _orders = [];
    private volatile StaffDirectory _directory = definitions.People;

    public StaffDirectory Directory => _directory;

    /// <summary>Acting orders set in chat, oldest first.</summary>
    public IReadOnlyList<ActingOrder> Orders
    {
        get
        {
            lock (_change) return _orders;
        }
    }

    /// <summary>When groups were last read; <see cref="DateTimeOffset.MinValue"/> if never.</summary>
    public DateTimeOffset GroupsReadAt
    {
        get
        {
            lock (_change) return _groups.ReadAt;
        }
    }

    /// <summary>The groups that positions name.</summary>
    public IReadOnlyList<string> Groups { get; } = [.. definitions.People.Positions.Select(p => p.Group).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    public void Update(GroupSnapshot groups)
    {
        lock (_change) _directory = DirectoryBuilder.Build(definitions.People, _groups = groups, _orders);
    }

    public void Update(IReadOnlyList<ActingOrder> orders)
    {
        lock (_change) _directory = DirectoryBuilder.Build(definitions.People, _groups, _orders = orders);
    }
}
