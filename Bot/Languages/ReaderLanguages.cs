using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Languages;

/// <summary>The language that each person reads: the one they chose in chat, otherwise that of their Teams client.</summary>
internal sealed class ReaderLanguages(IKeyValueStore store, IOptions<BotOptions> options)
{
    private readonly StoredValue<Dictionary<string, string>> _stored = new(store, "languages/chosen");
    private volatile Dictionary<string, string> _chosen = [];

    /// <summary>The language of channel posts and of what belongs to the office.</summary>
    public Language Office => LanguageTags.FromLocale(options.Value.Language);

    /// <param name="locale">The locale of the person's client; null if it is unknown.</param>
    public Language ForPerson(Person person, string? locale) =>
        LanguageTags.TryRead(_chosen.GetValueOrDefault(person.Id)) ?? LanguageTags.FromLocale(locale);

    /// <summary>Keeps the person's choice, which takes precedence over the client's language.</summary>
    public async Task Choose(Person person, Language language, CancellationToken cancellation) =>
        _chosen = await _stored.Change(
            before => before?.GetValueOrDefault(person.Id) == language.Tag() ? null : new(before ?? []) { [person.Id] = language.Tag() }, cancellation) ?? [];

    /// <summary>Reads the choices made through any instance.</summary>
    public async Task Refresh(CancellationToken cancellation) => _chosen = await _stored.Read(cancellation) ?? [];
}

/// <summary>The language of a turn, kept in its state for the reply to a failed turn, which is sent after the turn has ended.</summary>
internal sealed record TurnLanguage(Language Language);
