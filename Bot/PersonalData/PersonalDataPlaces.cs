using System.Text.Json;
using OnesqaBot.Adapters.Archive;

namespace OnesqaBot.Bot.PersonalData;

/// <summary>The closed list of the places in the store. A record belongs to the first place that covers it.</summary>
internal static class PersonalDataPlaces
{
    /// <summary>For what a newer or older version has stored under a name that this one does not know.</summary>
    public static readonly PersonalDataPlace Unknown = new(
        "Unknown to this version", _ => true, (r, subject) => RecordJson.Write(r).Contains(subject.Id, StringComparison.Ordinal) ? Key(r) : null, DataFate.Record);

    /// <summary>In the order in which they are listed and removed: the conversation last, because it leads to what is kept under its id.</summary>
    public static readonly IReadOnlyList<PersonalDataPlace> All =
    [
        PersonalDataPlace.Records<CaseRecord>("Cases: events that the person signed or stands in", DataFate.Record, CaseMentions.Find),
        PersonalDataPlace.Records<NumberRecord>("Running numbers", DataFate.Record, (_, _) => null),
        PersonalDataPlace.Mentions("Acting orders and absences", "people/acting", DataFate.Record),
        PersonalDataPlace.Mentions("Changes of holidays", "holidays/orders", DataFate.Record),
        PersonalDataPlace.Mentions("Yearly cases that were skipped", "recurring/{year}", DataFate.Record),
        PersonalDataPlace.Mentions("Editions of procedures", "editions/history", DataFate.Record),
        PersonalDataPlace.Mentions("Words of the office", "words/office", DataFate.Record),
        PersonalDataPlace.Mentions("Moves to another edition that are under way", "editions/moves", DataFate.Replaced),
        PersonalDataPlace.Mentions("Members of groups", "people/groups", DataFate.Replaced),
        PersonalDataPlace.Records<OutboxRecord>("Messages that wait to be sent", DataFate.Replaced, (r, subject) => IsTo(r.Effect.Text, subject) ? $"{r.Case}: {r.Key}" : null),

        PersonalDataPlace.Own("Input of refused forms", "draft/{person}/*"),
        PersonalDataPlace.Own("Key of the personal links", "year/key/{person}"),
        PersonalDataPlace.Own("The administrator's card of the week", "reminders/administrators-week/{person}"),
        PersonalDataPlace.Own("Notices of yearly cases that did not open", "recurring/unopened/{person}"),
        PersonalDataPlace.Own("Absences that were proposed", "absences/proposed/{person}"),
        PersonalDataPlace.Own("Absences of which an administrator was asked", "absences/unattended/{person}/{person}"),
        PersonalDataPlace.Nobody("Reminders of the office", "reminders/first-looks", "reminders/digest", "reminders/digest-of-week"),
        PersonalDataPlace.Own("The card of the day's reminders", "reminders/{person}"),
        PersonalDataPlace.Shared("The chosen language", "languages/chosen"),
        PersonalDataPlace.Shared("Positions at the last check", "people/held"),
        PersonalDataPlace.Own("Open dialog and the outcomes of the last messages", "*/conversations/{conversation}"),
        PersonalDataPlace.Own("Messages that the chat showed", "seen/*/{conversation}"),
        PersonalDataPlace.Values("Messages that could not be answered", "unanswered/*", DataFate.Removed, IsFrom),
        PersonalDataPlace.Records<DeadLetterRecord>("Messages that could not be delivered", DataFate.Removed, (r, subject) => IsTo(r.Effect.Text, subject) ? $"{r.Case}: {r.Key}" : null),
        PersonalDataPlace.Records<SentCardRecord>("Cards in the chat", DataFate.Removed, (r, subject) => subject.Is(r.Address) ? $"{r.Case}: {r.Card.Text}" : null),
        PersonalDataPlace.Records<ConversationRecord>("The conversation", DataFate.Removed, (r, subject) => Holds(r, subject) ? r.Address.Length > 0 ? r.Address : "the most recent one" : null),

        PersonalDataPlace.Nobody("Which messages wait for an answer", "unanswered"),
        PersonalDataPlace.Nobody("What was not understood, by month and without names", "misunderstood/*"),
        PersonalDataPlace.Nobody("Yearly cases", "recurring/begun"),
        PersonalDataPlace.Nobody("Holidays", "holidays/planned", "holidays/replanning", "holidays/warned"),
        PersonalDataPlace.Nobody("Notices to administrators", "background/faults", "people/stale-told", "people/handover"),
        PersonalDataPlace.Nobody("Channels", "channel/known", "channel/caught-up"),
        PersonalDataPlace.Nobody("Procedures and the handbook", "procedure/*", "handbook/*", "editions/proposal/*"),
        PersonalDataPlace.Nobody("The key of the bot's own links", "templates/key"),
        PersonalDataPlace.Nobody("Documents on their way to the library, and small pictures of documents", "upload/*", "picture/*"),
        PersonalDataPlace.Nobody("The system check", "doctor/*"),
        PersonalDataPlace.Nobody("The store itself", $"{IStoreArchive.OwnKeys}*"),
        new("Damaged rows", r => r is KeyValueRecord { Key: var key } && key.StartsWith(IStoreArchive.DamagedKeys, StringComparison.Ordinal), Unknown.Find, DataFate.Record),
    ];

    public static PersonalDataPlace ForRecord(StoreRecord record) => All.FirstOrDefault(p => p.Covers(record)) ?? Unknown;

    private static string Key(StoreRecord record) => record is KeyValueRecord { Key: var key } ? key : record.GetType().Name;

    /// <summary>Whether an effect is a message to the person.</summary>
    private static bool IsTo(string effect, DataSubject subject) => subject.Is(Text(effect, "Person") ?? Text(effect, "To", "Person"));

    private static bool IsFrom(KeyValueRecord message, DataSubject subject) =>
        (Text(message.Text, "conversation", "id") is { } chat && subject.Conversations.Contains(chat)) || IsUser(Text(message.Text, "from", "id"), subject);

    private static bool Holds(ConversationRecord record, DataSubject subject) =>
        record.Address.Length > 0 ? subject.Is(record.Address) : IsUser(Text(record.Body.Text, "UserId"), subject);

    private static bool IsUser(string? id, DataSubject subject) => id is not null && subject.Users.Contains(id);

    /// <summary>The text at a path; null if there is none or the JSON is damaged.</summary>
    private static string? Text(string json, params ReadOnlySpan<string> path)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var element = document.RootElement;
            foreach (var name in path)
                if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
            return element.ValueKind == JsonValueKind.String ? element.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
