using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Links;

/// <summary>
/// Controls access to pages and files outside the chat, for browsers and calendar clients, which cannot sign in. Each person's links
/// contain an unguessable personal key, which is valid until the person renews it or leaves the directory.
/// </summary>
internal sealed class PersonalLinkKeys(IKeyValueStore store, IPeople people, IOptions<BotOptions> options, IServiceProvider services)
{
    /// <summary>256 bits.</summary>
    private const int KeyBytes = 32;

    private const int MaxKeyLength = 400;

    public async Task<PersonalLinks> LinksOf(Person person, CancellationToken cancellation) =>
        Links(person, (await Stored(person.Id).Change(before => before is null ? New() : null, cancellation))!);

    /// <summary>Creates new links; the old ones stop working.</summary>
    public async Task<PersonalLinks> Renew(Person person, CancellationToken cancellation) =>
        Links(person, (await Stored(person.Id).Change(_ => New(), cancellation))!);

    /// <summary>Returns the links of the person with that key, or null if the key is invalid.</summary>
    public async Task<PersonalLinks?> LinksBy(string? key, CancellationToken cancellation)
    {
        if (key is null or { Length: > MaxKeyLength } || key.LastIndexOf('.') is not (> 0 and var dot)) return null;
        // A key of a person who is no longer in the directory is invalid.
        if (people.Directory.ById(key[..dot]) is not { } person || await Stored(person.Id).Read(cancellation) is not { } known) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known.Key), Encoding.UTF8.GetBytes(key[(dot + 1)..])) ? Links(person, known) : null;
    }

    private PersonalLinks Links(Person person, PersonalKey key) =>
        new(person, HostAddress.Resolve(options.Value.PublicUrl, services), $"{person.Id}.{key.Key}");

    // The name is that of its first use, the year; another would make links already sent invalid.
    private StoredValue<PersonalKey> Stored(string person) => new(store, $"year/key/{person}");

    private static PersonalKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    internal sealed record PersonalKey(string Key);
}
