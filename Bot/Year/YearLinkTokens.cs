using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Bot.Handovers;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>
/// Controls access to the year's plan, the statistics and the handovers outside the chat, for calendar clients, which cannot sign in. Each person's links contain
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
    public async Task<Func<FiscalYear, YearLinks>?> LinksBy(string? key, CancellationToken cancellation) =>
        await Holder(key, cancellation) is var (person, known) ? year => Links(known, person, year) : null;

    /// <summary>The person's links to the statistics of a year. Whether the person may see them is decided when a link is followed.</summary>
    public async Task<StatisticsLinks> StatisticsOf(Person person, FiscalYear year, CancellationToken cancellation)
    {
        var key = (await Stored(person.Id).Change(before => before is null ? New() : null, cancellation))!;
        return new(Address(StatisticsEndpoint.Prefix, key, person, year, ""), Address(StatisticsEndpoint.Prefix, key, person, year, StatisticsEndpoint.Sheet));
    }

    /// <summary>A person's link to the spreadsheet of what somebody has to hand over. Whether the person may see it is decided when the link is followed.</summary>
    public async Task<Uri> HandoverOf(Person reader, Person of, CancellationToken cancellation)
    {
        var key = (await Stored(reader.Id).Change(before => before is null ? New() : null, cancellation))!;
        return Address($"{HandoverEndpoint.Prefix}/{Uri.EscapeDataString(of.Id)}{HandoverEndpoint.Sheet}", key, reader);
    }

    /// <summary>Returns the person with that key, or null if the key is invalid.</summary>
    public async Task<Person?> HolderOf(string? key, CancellationToken cancellation) => (await Holder(key, cancellation))?.Person;

    private async Task<(Person Person, YearKey Key)?> Holder(string? key, CancellationToken cancellation)
    {
        if (key is null or { Length: > MaxKeyLength } || key.LastIndexOf('.') is not (> 0 and var dot)) return null;
        // A key of a person who is no longer in the directory is invalid.
        if (people.Directory.ById(key[..dot]) is not { } person || await Stored(person.Id).Read(cancellation) is not { } known) return null;
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(known.Key), Encoding.UTF8.GetBytes(key[(dot + 1)..])) ? (person, known) : null;
    }

    private StoredValue<YearKey> Stored(string person) => new(store, $"year/key/{person}");

    private static YearKey New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)));

    private YearLinks Links(YearKey key, Person person, FiscalYear year)
    {
        Uri To(string kind) => Address(YearEndpoint.Prefix, key, person, year, kind);
        return new(To(""), To(YearEndpoint.Feed), To(YearEndpoint.Sheet));
    }

    private Uri Address(string page, YearKey key, Person person, FiscalYear year, string kind) => Address($"{page}/{year}{kind}", key, person);

    private Uri Address(string path, YearKey key, Person person) =>
        new($"{HostAddress.Resolve(options.Value.PublicUrl, services)}{path}?key={Uri.EscapeDataString($"{person.Id}.{key.Key}")}");

    internal sealed record YearKey(string Key);
}
