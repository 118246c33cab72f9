using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>
/// Controls access to the year's plan outside the chat, for calendar clients, which cannot sign in. Each person's links contain
/// an unguessable personal key, which is valid until the person renews it or leaves the directory.
/// </summary>
internal sealed class YearLinkTokens(IKeyValueStore store, IPeople people, IOptions<BotOptions> options, IServiceProvider services)
{
    /// <summary>256 bits.</summary>
    private const int KeyBytes = 32;

    private const int MaxKeyLength = 400;

    public async Task<YearLinks> LinksOf(Person person, FiscalYear year, CancellationToken cancellation) =>
        Links((await Stored(person.Id).Change(before => before is null ? New() : null, cancellation))!, person, year);

    /// <summary>Creates new links; the old ones stop working.</summary>
    public async Task<YearLinks> Renew(Person person, FiscalYear year, CancellationToken cancellation) =>
        Links((await Stored(person.Id).Change(_ => New(), cancellation))!, person, year);

    /// <summary>Returns the links of the person with that key, by year, or null if the key is invalid.</summary>
    public async Task<Func<FiscalYear, YearLinks>?> LinksBy(string? key, CancellationToken cancellation)
    {
        if (key is null or { Length: > MaxKeyLength } || key.LastIndexOf('.') is not (> 0 and var dot)) return null;
        // A key of a person who is no longer in the directory is invalid.
        if (people.Directory.ById(key[..dot]) is not { } person || await Stored(person.Id).Read(cancellation) is not { } known) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known.Key), Encoding.UTF8.GetBytes(key[(dot + 1)..])) ? year => Links(known, person, year) : null;
    }

    private StoredValue<YearKey> Stored(string person) => new(store, $"year/key/{person}");

    private static YearKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    private YearLinks Links(YearKey key, Person person, FiscalYear year)
    {
        var address = HostAddress.Resolve(options.Value.PublicUrl, services);
        Uri To(string kind) => new($"{address}{YearEndpoint.Prefix}/{year}{kind}?key={Uri.EscapeDataString($"{person.Id}.{key.Key}")}");
        return new(To(""), To(YearEndpoint.Feed), To(YearEndpoint.Sheet));
    }

    internal sealed record YearKey(string Key);
}
