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
/// Who may read the year's plan outside of the chat: calendars subscribe to it and cannot sign in. Each person has a key of
/// his own in his links, which nobody can guess; it ends when he takes a new one, or leaves the directory.
/// </summary>
internal sealed class YearLinkTokens(IKeyValueStore store, IPeople people, IOptions<BotOptions> options, IServiceProvider services)
{
    /// <summary>256 bits.</summary>
    private const int KeyBytes = 32;

    private const int LongestKey = 400;

    public async Task<YearLinks> LinksOf(Person person, FiscalYear year, CancellationToken cancellation) =>
        Links((await Note(person.Id).Change(before => before is null ? New() : null, cancellation))!, person, year);

    /// <summary>New links; the old ones lead nowhere from now on.</summary>
    public async Task<YearLinks> Renew(Person person, FiscalYear year, CancellationToken cancellation) =>
        Links((await Note(person.Id).Change(_ => New(), cancellation))!, person, year);

    /// <summary>The links of whoever holds that key, by their year; null for nobody's, whatever came.</summary>
    public async Task<Func<FiscalYear, YearLinks>?> LinksBy(string? key, CancellationToken cancellation)
    {
        if (key is null or { Length: > LongestKey } || key.LastIndexOf('.') is not (> 0 and var dot)) return null;
        // Who is not in the directory has no note that is worth a look.
        if (people.Directory.ById(key[..dot]) is not { } person || await Note(person.Id).Read(cancellation) is not { } known) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known.Key), Encoding.UTF8.GetBytes(key[(dot + 1)..])) ? year => Links(known, person, year) : null;
    }

    private StoredValue<YearKey> Note(string person) => new(store, $"year/key/{person}");

    private static YearKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    private YearLinks Links(YearKey key, Person person, FiscalYear year)
    {
        var address = HostAddress.Resolve(options.Value.PublicUrl, services);
        Uri To(string kind) => new($"{address}{YearEndpoint.Prefix}/{year}{kind}?key={Uri.EscapeDataString($"{person.Id}.{key.Key}")}");
        return new(To(""), To(YearEndpoint.Feed), To(YearEndpoint.Sheet));
    }

    internal sealed record YearKey(string Key);
}
