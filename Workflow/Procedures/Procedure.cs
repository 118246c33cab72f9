using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>One edition of a handbook procedure, read from YAML and validated when loaded.</summary>
/// <param name="Id">For example <c>mou</c>.</param>
/// <param name="Code">The code in its case numbers, for example <c>MOU</c>.</param>
/// <param name="Edition">Year of the handbook, in the Buddhist era.</param>
/// <param name="Number">The number in the handbook's table of contents, as printed.</param>
/// <param name="Nicknames">Colloquial names by which the bot recognizes it in chat.</param>
/// <param name="OpenedBy">The position that may open a case.</param>
/// <param name="Subject">Template of a case's subject, for example <c>{partner} ({country})</c>.</param>
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
    /// <summary>Identifies this exact text of the procedure. A case keeps the revision it was opened under when the file changes.</summary>
    public string Revision { get; init; } = Edition;

    /// <summary>How people say the code in a case number (<c>spoken</c>), such as มู for <c>MOU</c>.</summary>
    public IReadOnlyList<string> SpokenCodes { get; init; } = [];

    /// <summary>
    /// What else the paper calls it, in the table of contents or in the body, such as the heading of the part it belongs to or a second
    /// number. Other procedures may be called the same.
    /// </summary>
    public IReadOnlyList<string> PrintedAs { get; init; } = [];

    /// <summary>The editions under which a case ran before it was moved to this one; empty for the edition as such.</summary>
    public IReadOnlyList<Procedure> Earlier { get; init; } = [];

    /// <summary>The pages of the printed handbook, for example ๓–๗; null if not known.</summary>
    public string? Pages { get; init; }

    /// <summary>The YAML it was read from.</summary>
    public string Source { get; init; } = "";

    /// <summary>The page of the handbook on which it begins, from the table of contents; null if unknown.</summary>
    public int? Page { get; init; }

    /// <summary>The repeating span; null if there is none.</summary>
    public RoundSpan? Rounds { get; init; }

    /// <summary>Whether any step has a window.</summary>
    public bool HasWindows => Steps.Any(s => s.Window is not null);

    /// <summary>When a case opens automatically; null if cases are opened by people.</summary>
    public Recurrence? Opens { get; init; }

    /// <summary>The reminder schedule of its steps.</summary>
    public ReminderSchedule Reminders { get; init; } = ReminderSchedule.Default;

    /// <summary>Interval in working days at which assignees of a step without a deadline are nudged; null for never.</summary>
    public int? NudgeOf(Step step) => (step.Nudge ?? Reminders.Nudge ?? ReminderSchedule.DefaultNudge) is > 0 and var days ? days : null;

    /// <summary>Applies the office's nudge interval unless the procedure's file sets its own.</summary>
    public Procedure NudgingEvery(int days) => Reminders.Nudge is null ? this with { Reminders = Reminders with { Nudge = days } } : this;

    public Step First => Steps[0];

    public Round? Round(string? key) => Rounds?.Rounds.FirstOrDefault(r => r.Key == key);

    /// <summary>Whether a step is in the repeating span.</summary>
    public bool IsInSpan(Step step) => Rounds is { } span && step.Row >= Step(span.From).Row && step.Row <= Step(span.To).Row;

    /// <summary>The fields that hold days.</summary>
    public IEnumerable<CaseField> DayFields => Fields.Where(f => FieldDays.IsType(f.Type));

    /// <summary>The field with the given key; null if there is none.</summary>
    public CaseField? Field(string key) => Fields.FirstOrDefault(f => f.Key == key);

    /// <summary>The step with the given key; null if this revision has none.</summary>
    public Step? Find(string key) => Steps.FirstOrDefault(s => s.Key == key);

    /// <summary>The step with the given key. A case refers only to steps of its own revision.</summary>
    public Step Step(string key) =>
        Find(key) ?? throw new InvalidOperationException($"Procedure {Id} ({Revision}) has no step {key}.");

    /// <summary>The step of a visit in the edition under which the visit took place; null if that edition has none.</summary>
    public Step? StepOf(StepVisit visit) =>
        (visit.Revision is { } revision && revision != Revision ? Earlier.FirstOrDefault(p => p.Revision == revision) : null) is { } earlier
            ? earlier.Find(visit.Step)
            : Find(visit.Step);

    /// <summary>This edition for a case that ran under another one before.</summary>
    public Procedure WithEarlier(Procedure before)
    {
        ArgumentNullException.ThrowIfNull(before);
        return this with { Earlier = [.. before.Earlier, before with { Earlier = [] }] };
    }

    /// <summary>Formats the subject of a case from its fields.</summary>
    public string SubjectOf(IReadOnlyDictionary<string, string> fields) =>
        Placeholder().Replace(Subject, place => fields.GetValueOrDefault(place.Groups[1].Value, "-"));

    // Replaced in one pass, so that placeholders in user input are not expanded.
    [GeneratedRegex(@"\{([^}]*)\}")]
    internal static partial Regex Placeholder();
}

/// <summary>A field that is filled in when a case is opened.</summary>
/// <param name="Ask">The question as asked in chat.</param>
/// <param name="Example">An example answer in Thai.</param>
/// <param name="MaxLength">Longest answer in characters.</param>
public sealed record CaseField(string Key, Bilingual Label, Bilingual Ask, string Example, int MaxLength)
{
    public FieldType Type { get; init; }
}

/// <summary>A document that a step should produce. Completing the step without a non-optional document requires a reason.</summary>
public sealed record ExpectedDocument(string Key, Bilingual Title, bool Optional)
{
    /// <summary>The blank form to be filled in; null until the office adds one.</summary>
    public DocumentTemplate? Template { get; init; }

    /// <summary>Keys of the rounds in which it may not be left out (papers that the handbook names for รายไตรมาส only); empty if that does not depend on the round.</summary>
    public IReadOnlyList<string> RequiredIn { get; init; } = [];

    /// <summary>The document as it is expected in a round.</summary>
    public ExpectedDocument ForRound(string? round) => RequiredIn.Count == 0 ? this : this with { Optional = !RequiredIn.Contains(round) };
}
