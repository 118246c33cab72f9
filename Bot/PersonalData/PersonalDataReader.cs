using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>Reads the whole store for what it holds about a person.</summary>
internal sealed class PersonalDataReader(IStoreArchive archive, StaffDirectory directory)
{
    private const int MaxNamed = 10;

    /// <param name="asked">Key or name of the person. The name of somebody who has left is that of the record.</param>
    /// <exception cref="StartException">Several people have that name.</exception>
    public async Task<PersonalDataReport> Read(string asked, CancellationToken cancellation)
    {
        var subject = await Identify(asked, cancellation);
        var items = new List<PersonalDataItem>();
        await foreach (var record in archive.Read(cancellation))
        {
            var place = PersonalDataPlaces.ForRecord(record);
            if (place.Find(record, subject) is { } what) items.Add(new(place, what, record));
        }

        var order = PersonalDataPlaces.All.Append(PersonalDataPlaces.Unknown).Select((place, n) => (place, n)).ToDictionary(p => p.place, p => p.n);
        return new(subject, directory.ById(subject.Id), [.. items.OrderBy(i => order[i.Place]).ThenBy(i => i.Record is ConversationRecord { Address.Length: > 0 })]);
    }

    private async Task<DataSubject> Identify(string asked, CancellationToken cancellation)
    {
        var names = directory.People.ToDictionary(p => p.Id, p => p.Name.Th, StringComparer.Ordinal);
        var (chats, users) = (new List<(string Address, string Chat)>(), new List<(string Address, string User)>());
        await foreach (var record in archive.Read(cancellation))
        {
            switch (record)
            {
                case CaseRecord r:
                    foreach (var (person, name) in r.Events.Select(e => SignerOf(e.Text)).OfType<(string, string)>()) names.TryAdd(person, name);
                    break;
                case SentCardRecord r:
                    chats.Add((r.Address, r.Conversation));
                    break;
                case ConversationRecord { Address.Length: > 0 } r:
                    var conversation = JsonSerializer.Deserialize<Conversation>(r.Body.Text)!;
                    chats.Add((r.Address, conversation.ConversationId));
                    if (conversation.UserId is { } user) users.Add((r.Address, user));
                    break;
                default:
                    break;
            }
        }

        var id = names.ContainsKey(asked) ? asked : Named(asked, names) ?? asked;
        var address = Recipient.ForPerson(id).ToString();
        return new(
            id, names.GetValueOrDefault(id), chats.Where(c => c.Address == address).Select(c => c.Chat).ToHashSet(StringComparer.Ordinal),
            users.Where(u => u.Address == address).Select(u => u.User).ToHashSet(StringComparer.Ordinal));
    }

    private string? Named(string asked, Dictionary<string, string> names)
    {
        bool Is(KeyValuePair<string, string> person, Func<string, bool> matches) => matches(person.Value) || (directory.ById(person.Key) is { } known && matches(known.Name.En));
        var found = names.Where(n => Is(n, name => string.Equals(name, asked, StringComparison.OrdinalIgnoreCase))).Select(n => n.Key).ToList();
        if (found.Count == 0) found = [.. names.Where(n => Is(n, name => name.Contains(asked, StringComparison.OrdinalIgnoreCase))).Select(n => n.Key)];
        if (found.Count > 1)
            throw new StartException($"Several people are called {asked}: give the key of one: {string.Join(", ", found.Take(MaxNamed).Select(p => $"{p} ({names[p]})"))}");
        return found.SingleOrDefault();
    }

    private static (string Person, string Name)? SignerOf(string recorded)
    {
        try
        {
            using var json = JsonDocument.Parse(recorded);
            var by = json.RootElement.GetProperty("By");
            return by.GetProperty("Person").GetString() is { } person && person != Signature.SystemPerson ? (person, by.GetProperty("Name").GetString() ?? person) : null;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            // A damaged event names nobody.
            return null;
        }
    }
}
