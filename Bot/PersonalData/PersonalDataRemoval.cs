using System.Text.Json;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>
/// Removes what a report found and what is not the record. An interrupted removal is finished by the next one: what leads to other data
/// is removed after it.
/// </summary>
internal sealed class PersonalDataRemoval(IStoreArchive archive, IKeyValueStore store, IConversations conversations, StaffDirectory directory)
{
    public async Task Remove(PersonalDataReport report, CancellationToken cancellation)
    {
        foreach (var item in report.Removable)
            await (item.Record switch
            {
                KeyValueRecord { Key: var key } when item.Place.IsShared => new StoredValue<Dictionary<string, JsonElement>>(store, key).Change(
                    all => all?.Remove(report.Subject.Id) is true ? all : null, cancellation),
                ConversationRecord { Address.Length: 0 } => ReplaceLatest(item.Record, cancellation),
                _ => archive.Remove(item.Record, cancellation),
            });
    }

    /// <summary>The bot needs some recent conversation to reach people who never wrote.</summary>
    private async Task ReplaceLatest(StoreRecord latest, CancellationToken cancellation)
    {
        foreach (var other in directory.People.Select(p => Recipient.ForPerson(p.Id)).Prepend(Recipient.Channel))
        {
            if (await conversations.Find(other, cancellation) is not { } conversation) continue;
            await conversations.Remember(other, conversation, cancellation);
            return;
        }

        await archive.Remove(latest, cancellation);
    }
}
