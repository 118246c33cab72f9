using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Bot.People;

/// <summary>
/// Completes what was typed about people outside the office from the organization's directory, where there is one: the name to an
/// email address, or the address to a name that only one user has. What is not found in time stays as typed.
/// </summary>
internal sealed partial class OutsidePeople(IEnumerable<IUserSearch> search, OfficeContext office, TimeProvider clock, ILogger<OutsidePeople> log)
{
    /// <summary>A person waits for the answer to the button meanwhile.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(1.5);

    private const int MinNameLength = 4;

    private readonly IUserSearch? _search = search.FirstOrDefault();

    public async Task<Command> Complete(Command command, CancellationToken cancellation) => _search is null ? command : command switch
    {
        NameParticipants { People: { Count: > 0 } people } x => x with { People = await Complete(people, m => m.Id, cancellation) },
        Choose { People: { Count: > 0 } people } x => x with { People = await Complete(people, m => m.Id, cancellation) },
        ScheduleMeeting { Meeting: { People.Count: > 0 } meeting } x => x with { Meeting = meeting with { People = await Complete(meeting.People, m => m.Name.Th, cancellation) } },
        RecordHeldMeeting { People: { Count: > 0 } people } x => x with { People = await Complete(people, m => m.Name.Th, cancellation) },
        // No other command names people as they were typed.
        _ => command,
    };

    private async Task<IReadOnlyList<string>> Complete(IReadOnlyList<string> people, Func<Person, string> record, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(Budget, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        return await Task.WhenAll(people.Select(p => Complete(p, record, both.Token, cancellation)));
    }

    private async Task<string> Complete(string typed, Func<Person, string> record, CancellationToken limited, CancellationToken cancellation)
    {
        var directory = office.Get().Directory;
        if (NamedPerson.Read(typed, directory) is not NamedPerson.Outsider person || NamedPerson.HasFaultyAddress(typed)) return typed;
        try
        {
            if (await Find(person, limited) is not { } found) return typed;
            return directory.ByEntraId(found.EntraObjectId) is { } member ? record(member) : NamedPerson.Outside(found.Name, found.Email!).Text;
        }
        catch (Exception e) when (e is AdapterException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            NotFound(log, e);
            return typed;
        }
    }

    private async Task<FoundUser?> Find(NamedPerson.Outsider person, CancellationToken cancellation)
    {
        if (person.Email is { } email)
        {
            var same = await _search!.ByEmail(email, cancellation);
            return same.FirstOrDefault(u => string.Equals(u.Email, email, StringComparison.OrdinalIgnoreCase));
        }

        if (person.Name.Length < MinNameLength) return null;
        var named = await _search!.ByName(person.Name, cancellation);
        // Of several with the name none is guessed.
        return named.Where(u => u.Email is not null && string.Equals(u.Name, person.Name, StringComparison.OrdinalIgnoreCase)).Take(2).ToList() is [var only] ? only : null;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Directory lookup failed; keeping the typed name")]
    private static partial void NotFound(ILogger logger, Exception exception);
}
