using System.Security.Cryptography;
using System.Text.Json;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>
/// Sends a position's pending cards to a person who has taken it over, by appointment or by an acting order that begins today.
/// The positions each person held at the last check are stored, so that only one instance hands over and a restart misses nobody.
/// </summary>
internal sealed partial class PendingCardHandover(
    IKeyValueStore store, OfficeContext office, WorkLists lists, CardReposting cards, FaultIsolation isolation, ILogger<PendingCardHandover> log)
{
    private readonly StoredValue<Dictionary<string, string[]>> _held = new(store, "people/held");
    private readonly OncePerPeriod _once = new(store, "people/handover");

    /// <summary>Stores the positions held if none are stored yet: at the very first start there is nothing to hand over.</summary>
    public Task Begin(CancellationToken cancellation) => _held.Change(before => before is null ? Held() : null, cancellation);

    public async Task Run(CancellationToken cancellation)
    {
        var held = Held();
        var before = await _held.Read(cancellation) ?? [];
        if (before.Count == held.Count && held.All(h => before.GetValueOrDefault(h.Key, []).SequenceEqual(h.Value))) return;

        var change = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new[] { before, held })))[..16];
        await _once.Run(change, office.Now, async () =>
        {
            foreach (var (person, positions) in held)
                if (positions.Except(before.GetValueOrDefault(person, [])).Any())
                    await isolation.TryRun("hand-over", person, token => SendPending(change, office.Get().Directory.ById(person)!, token), cancellation);
            // Written last: after a crash the same change is handed over again, and reposting skips the cards that were already sent.
            await _held.Write(held, CancellationToken.None);
            return true;
        }, cancellation);
    }

    private Dictionary<string, string[]> Held()
    {
        var (directory, today) = (office.Get().Directory, office.Get().Today);
        return directory.People.ToDictionary(
            p => p.Id, p => directory.ActorFor(p, today).Capacities.Select(c => c.Position).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    private async Task SendPending(string change, Person person, CancellationToken cancellation)
    {
        foreach (var line in await lists.Mine(office.ActorFor(person), cancellation))
        {
            var assignment = line.Assignment!;
            var card = CardRef.ForAssignment(assignment.Step, assignment.Visit, assignment.Respondent);
            try
            {
                await cards.Repost($"handover/{change}", line.Summary.Number, card, Recipient.ForPerson(person.Id), cancellation);
            }
            catch (DeliveryException e)
            {
                // The card is also listed under "my work", and shown when the person opens the chat for the first time.
                NotBrought(log, line.Summary.Number, person.Id, e.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not hand over a card of {Case} to {Person}: {Why}")]
    private static partial void NotBrought(ILogger logger, CaseNumber @case, string person, string why);
}
