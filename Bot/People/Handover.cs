using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>
/// Who has come to a position, by appointment or by an acting order that begins today, gets the cards that wait there.
/// What each person held when it was last looked is shared, so that one instance hands over and a restart forgets nobody.
/// </summary>
internal sealed partial class Handover(IMemory memory, OfficeNow office, WorkLists lists, CardDelivery delivery, ILogger<Handover> log) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly SharedNote<Dictionary<string, string[]>> _held = new(memory, "people/held");

    /// <summary>Notes who holds what, where it never was noted: at the very first start nobody has come to anything.</summary>
    public Task Begin(CancellationToken cancellation) => _held.Change(before => before is null ? Held() : null, cancellation);

    public async Task Look(CancellationToken cancellation)
    {
        // Two looks at once would bring a card down twice.
        await _one.WaitAsync(cancellation);
        try
        {
            await LookAlone(cancellation);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task LookAlone(CancellationToken cancellation)
    {
        var held = Held();
        var before = await _held.Read(cancellation) ?? [];
        if (before.Count == held.Count && held.All(h => before.GetValueOrDefault(h.Key, []).SequenceEqual(h.Value))) return;

        foreach (var (person, positions) in held)
            if (positions.Except(before.GetValueOrDefault(person, [])).Any()) await Bring(office.Get().Directory.ById(person)!, cancellation);
        // Written last: a crash in between brings a card down once more, and loses none.
        await _held.Write(held, cancellation);
    }

    private Dictionary<string, string[]> Held()
    {
        var (directory, today) = (office.Get().Directory, office.Get().Today);
        return directory.People.ToDictionary(
            p => p.Id, p => directory.ActorFor(p, today).Capacities.Select(c => c.Position).Distinct().Order(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);
    }

    private async Task Bring(Person person, CancellationToken cancellation)
    {
        foreach (var line in await lists.Mine(office.ActorFor(person), cancellation))
        {
            var turn = line.Turn!;
            var card = turn.Respondent is { } respondent
                ? new CardRef(CardKind.Request, turn.Step, turn.Visit, respondent.ToString())
                : new CardRef(CardKind.Step, turn.Step, turn.Visit);
            try
            {
                await delivery.BringDown(line.Summary.Number, card, Address.To(person.Id), cancellation);
            }
            catch (DeliveryException e)
            {
                // He finds it under "my work", and is greeted with it when he first opens the chat.
                NotBrought(log, line.Summary.Number, person.Id, e.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A card of {Case} was not handed over to {Person}: {Why}")]
    private static partial void NotBrought(ILogger logger, CaseNumber @case, string person, string why);
}
