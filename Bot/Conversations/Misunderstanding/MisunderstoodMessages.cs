using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations.Misunderstanding;

/// <summary>
/// Counts per month what was not understood, by subject and without names, and what people chose instead. The sentences are kept
/// only if the office allows it. Counting never delays or fails a reply.
/// </summary>
internal sealed partial class MisunderstoodMessages(
    IKeyValueStore store, IntentRecognizer recognizer, IOptions<BotOptions> options, TimeProvider clock, ILogger<MisunderstoodMessages> log)
{
    /// <summary>Maximum number of subjects per month, and of sentences per subject.</summary>
    private const int MaxSubjects = 200;
    private const int MaxSentences = 5;
    private const int MaxSentenceLength = 120;

    /// <summary>What is chosen later is about something else.</summary>
    private static readonly TimeSpan ChoiceWithin = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan WriteTimeout = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, (string Subject, DateTimeOffset At)> _last = new();

    public Task<List<MisunderstoodSubject>?> OfMonth(DateOnly day, CancellationToken cancellation) => Value(day).Read(cancellation);

    public Task Missed(string conversation, string text)
    {
        var subject = recognizer.SubjectOf(text);
        _last[conversation] = (subject, clock.GetUtcNow());
        var sentence = options.Value.KeepMisunderstoodSentences ? text.Length <= MaxSentenceLength ? text : text[..MaxSentenceLength] : null;
        return Count(subject, found => found with
        {
            Count = found.Count + 1,
            Sentences = sentence is null || found.Sentences.Contains(sentence) || found.Sentences.Count >= MaxSentences ? found.Sentences : [.. found.Sentences, sentence],
        });
    }

    /// <summary>Records what the person did next, if the last message was not understood.</summary>
    /// <param name="what">Name of the intent or button.</param>
    public Task Chosen(string conversation, string what) =>
        _last.TryRemove(conversation, out var last) && clock.GetUtcNow() - last.At < ChoiceWithin
            ? Count(last.Subject, found => found with { Chosen = new(found.Chosen) { [what] = found.Chosen.GetValueOrDefault(what) + 1 } })
            : Task.CompletedTask;

    private async Task Count(string subject, Func<MisunderstoodSubject, MisunderstoodSubject> change)
    {
        using var limit = new CancellationTokenSource(WriteTimeout);
        try
        {
            await Value(ThaiTime.Date(clock.GetUtcNow())).Change(
                before =>
                {
                    var known = before?.Find(s => s.Subject == subject);
                    if (known is null && before?.Count >= MaxSubjects) return null;
                    return [.. (before ?? []).Where(s => s.Subject != subject), change(known ?? new(subject, 0, [], []))];
                },
                limit.Token);
        }
        catch (Exception e)
        {
            NotCounted(log, e);
        }
    }

    private StoredValue<List<MisunderstoodSubject>> Value(DateOnly day) =>
        new(store, string.Create(CultureInfo.InvariantCulture, $"misunderstood/{day:yyyy-MM}"));

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message that was not understood could not be counted")]
    private static partial void NotCounted(ILogger logger, Exception exception);
}

/// <summary>What was not understood about one subject in a month.</summary>
/// <param name="Chosen">What people did instead, with how often.</param>
/// <param name="Sentences">Empty unless the office allows keeping them.</param>
internal sealed record MisunderstoodSubject(string Subject, int Count, Dictionary<string, int> Chosen, List<string> Sentences);
