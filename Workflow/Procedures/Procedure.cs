using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>One of the handbook's procedures in one edition: data, read from YAML and checked at load.</summary>
/// <param name="Id">For example <c>mou</c>.</param>
/// <param name="Code">The middle part of its case numbers, for example <c>MOU</c>.</param>
/// <param name="Edition">Year of the handbook, in the Buddhist era.</param>
/// <param name="Number">The number in the handbook's table of contents, as printed.</param>
/// <param name="Nicknames">What people call it; each finds it in talk.</param>
/// <param name="OpenedBy">The position that may open a case.</param>
/// <param name="Subject">How a case is named by its fields, for example <c>{partner} ({country})</c>.</param>
public sealed partial record Procedure(
    string Id,
    string Code,
    string Edition,
    string Unit,
    string Number,
    Bilingual Title,
    Bilingual ShortTitle,
    IReadOnlyList<string> Nicknames,
    string OpenedBy,
    string Subject,
    IReadOnlyList<CaseField> Fields,
    IReadOnlyList<Step> Steps)
{
    /// <summary>Names this very text of the procedure: a case keeps the revision it began under, however the file is changed later.</summary>
    public string Revision { get; init; } = Edition;

    /// <summary>The text it was read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The span that repeats; null when none does.</summary>
    public RoundSpan? Rounds { get; init; }

    /// <summary>Whether any of its rows has a deadline.</summary>
    public bool HasWindows => Steps.Any(s => s.Window is not null);

    /// <summary>When it opens by itself; null when somebody opens it.</summary>
    public Recurrence? Opens { get; init; }

    /// <summary>How its rows are reminded of.</summary>
    public ReminderSchedule Reminders { get; init; } = ReminderSchedule.Default;

    /// <summary>After how many working days without a deadline whoever has a step is nudged; null for never.</summary>
    public int? NudgeOf(Step step) => (step.Nudge ?? Reminders.Nudge ?? ReminderSchedule.DefaultNudge) is > 0 and var days ? days : null;

    /// <summary>The same with the office's setting where its file does not say how often to nudge.</summary>
    public Procedure NudgingEvery(int days) => Reminders.Nudge is null ? this with { Reminders = Reminders with { Nudge = days } } : this;

    public Step First => Steps[0];

    public Round? Round(string? key) => Rounds?.Each.FirstOrDefault(r => r.Key == key);

    /// <summary>Whether a step lies in the span that repeats.</summary>
    public bool IsInSpan(Step step) => Rounds is { } span && step.Row >= Step(span.From).Row && step.Row <= Step(span.To).Row;

    /// <summary>The step of that key; null when this revision has none.</summary>
    public Step? Find(string key) => Steps.FirstOrDefault(s => s.Key == key);

    /// <summary>The step of that key. A case only ever names steps of its own revision.</summary>
    public Step Step(string key) =>
        Find(key) ?? throw new InvalidOperationException($"Procedure {Id} ({Revision}) has no step {key}.");

    /// <summary>What a case is about, from its fields.</summary>
    public string SubjectOf(IReadOnlyDictionary<string, string> fields) =>
        Placeholder().Replace(Subject, place => fields.GetValueOrDefault(place.Groups[1].Value, "-"));

    // One pass: what someone typed is not searched for further places.
    [GeneratedRegex(@"\{([^}]*)\}")]
    internal static partial Regex Placeholder();
}

/// <summary>Something asked of whoever opens a case.</summary>
/// <param name="Ask">The question, one turn of talk.</param>
/// <param name="Example">An answer to show, in Thai.</param>
/// <param name="MaxLength">Longest answer in characters.</param>
public sealed record CaseField(string Key, Bilingual Label, Bilingual Ask, string Example, int MaxLength);

/// <summary>A document that a row should produce. A row without an optional one can be done only with a reason.</summary>
public sealed record ExpectedDocument(string Key, Bilingual Title, bool Optional);
