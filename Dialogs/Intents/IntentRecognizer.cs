using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>
/// Recognizes what a person typed, in Thai or English: exact phrases first, then names and numbers, then parts of names, and
/// finally typos. Anything else is an <see cref="UnknownIntent"/>; no input throws.
/// </summary>
public sealed class IntentRecognizer
{
    /// <summary>The longest text around a case number that still counts as a request for that case.</summary>
    private const int MaxContextLength = 40;

    private static readonly string[] BeforeNumber = FillerWords.Forms("เรื่อง", "เรื่องที่", "เลขที่", "เลขที่เรื่อง", "หมายเลข", "ของ", "case", "the case", "number", "no", "of", "for", "the", "is");

    private readonly ProcedureNames _names;
    private readonly CaseMentions _cases;
    private readonly ProcedureSearch _search;

    public IntentRecognizer(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _names = new(procedures.Current);
        _search = new(procedures);
        _cases = new(procedures.Current.Select(p => p.Code).Distinct());
    }

    /// <param name="text">The message without the mention of the bot.</param>
    /// <param name="today">If given, "MOU 1" is a case of this date's fiscal year.</param>
    public Intent Recognize(string? text, DateOnly? today = null)
    {
        var normalized = Greetings.Without(TextNormalizer.Normalize(text));
        if (normalized.Length == 0) return IsQuestionMark(text) ? new HelpIntent() : Unknown(text);
        if (normalized.Length > TextNormalizer.MaxLength) return Unknown(text);
        if (_cases.Find(normalized, today) is { } mention && About(mention) is { } about) return about;

        var variants = FillerWords.Variants(TextNormalizer.Compact(normalized));
        if (variants[0].Length == 0) return Unknown(text);
        if (Phrases.Exactly(variants) is { } topic) return IntentFor(topic);
        if (LookupPhrases.Year(variants) is { } year) return new YearIntent(year);
        if (LookupPhrases.Searched(normalized) is { } searched) return new SearchIntent(searched);
        if (LookupPhrases.Page(normalized) is { } page && Page(page) is { } found) return found;
        var bare = ProcedureNames.Bare(variants);
        return Procedure(_names.Named(bare))
            ?? Ambiguous(_names.Part(bare))
            ?? Similar(variants, bare)
            ?? Procedure(_names.Mentioned(normalized, variants))
            ?? Unknown(text);
    }

    /// <summary>
    /// Recognizes only exact fixed phrases, apart from politeness; null for everything else. For use during a dialog, where
    /// everything else is an answer, including the name of a procedure or a bare case number.
    /// </summary>
    public Intent? Command(string? text)
    {
        var normalized = Greetings.Without(TextNormalizer.Normalize(text));
        if (normalized.Length is 0 or > TextNormalizer.MaxLength) return null;
        if (_cases.Find(normalized, null) is not { } mention)
        {
            var variants = FillerWords.Variants(TextNormalizer.Compact(normalized));
            if (LookupPhrases.YearOfCalendar(variants) is { } year) return new YearIntent(year);
            return Phrases.InQuestions(variants) is { } topic ? IntentFor(topic) : null;
        }

        return TopicAround(mention) switch
        {
            FixedPhrase.Status => new StatusIntent(mention.Number),
            FixedPhrase.History => new HistoryIntent(mention.Number),
            FixedPhrase.CancelCase or FixedPhrase.Cancel => new CancelCaseIntent(mention.Number),
            _ => null,
        };
    }

    /// <summary>The page of the named procedure; a search if several match; null if none does.</summary>
    private Intent? Page(string name)
    {
        var bare = ProcedureNames.Bare(FillerWords.Variants(TextNormalizer.Compact(name)));
        var named = _names.Named(bare) is { Count: > 0 } whole ? whole : _search.Find(name);
        return named.Count switch
        {
            0 => null,
            1 => new ProcedurePageIntent(named[0].Id),
            _ => new SearchIntent(name),
        };
    }

    private static Intent? About(CaseMention mention)
    {
        switch (TopicAround(mention))
        {
            case FixedPhrase.CancelCase or FixedPhrase.Cancel: return new CancelCaseIntent(mention.Number);
            case FixedPhrase.History: return new HistoryIntent(mention.Number);
            case FixedPhrase.Status: return new StatusIntent(mention.Number);
        }

        if (CaseVerbs.In(mention.Rest) is { } verb) return new CannotIntent(verb, mention.Number);

        // Showing a case does no harm, but a word and a number without a year may mean anything.
        var rest = TextNormalizer.Compact(mention.Rest);
        return rest.Length == 0 || (mention.Whole && rest.Length <= MaxContextLength) ? new StatusIntent(mention.Number) : null;
    }

    private static FixedPhrase? TopicAround(CaseMention mention) =>
        Phrases.Exactly(FillerWords.Variants(TextNormalizer.Compact(mention.Rest)).SelectMany(v => FillerWords.Variants(v, BeforeNumber, BeforeNumber)));

    private Intent? Similar(IReadOnlyList<string> variants, IReadOnlyList<string> bare)
    {
        var phrases = Phrases.Like(variants).ToList();
        var names = _names.Like(bare).ToList();
        if (phrases.Count == 0 && names.Count == 0) return null;
        var fewest = phrases.Select(p => p.Typos).Concat(names.Select(n => n.Typos)).Min();
        var topics = phrases.Where(p => p.Typos == fewest).Select(p => p.Topic).Distinct().ToList();
        var procedures = names.Where(n => n.Typos == fewest).Select(n => n.Procedure).Distinct().ToList();
        // Equally close to two different requests means not understood.
        return (topics.Count, procedures.Count) switch
        {
            (1, 0) => IntentFor(topics[0]),
            (0, _) => Procedure(procedures),
            _ => null,
        };
    }

    private static Intent? Procedure(IReadOnlyList<Procedure> found) => found.Count switch
    {
        0 => null,
        1 => new StartProcedureIntent(found[0].Id),
        _ => new AmbiguousProcedureIntent(found),
    };

    /// <summary>Part of a name may mean something else, so the person is asked.</summary>
    private static AmbiguousProcedureIntent? Ambiguous(IReadOnlyList<Procedure> found) => found.Count == 0 ? null : new(found);

    private static Intent IntentFor(FixedPhrase topic) => topic switch
    {
        FixedPhrase.MyWork => new MyWorkIntent(),
        FixedPhrase.Waiting => new WaitingIntent(),
        FixedPhrase.Status => new StatusIntent(null),
        FixedPhrase.History => new HistoryIntent(null),
        FixedPhrase.CancelCase => new CancelCaseIntent(null),
        FixedPhrase.Procedures => new ProceduresIntent(),
        FixedPhrase.Year => new YearIntent(null),
        FixedPhrase.ThisWeek => new WeekIntent(0),
        FixedPhrase.NextWeek => new WeekIntent(1),
        FixedPhrase.Acting => new ActingIntent(),
        FixedPhrase.Recurring => new RecurringIntent(),
        FixedPhrase.Holidays => new HolidaysIntent(),
        FixedPhrase.Doctor => new DoctorIntent(),
        FixedPhrase.Undelivered => new UndeliveredIntent(),
        FixedPhrase.AdministratorsChannel => new AdministratorsChannelIntent(),
        FixedPhrase.OfficeChannel => new OfficeChannelIntent(),
        FixedPhrase.Help => new HelpIntent(),
        FixedPhrase.Greeting => new GreetingIntent(),
        FixedPhrase.Thanks => new ThanksIntent(),
        FixedPhrase.DoNotKnow => new DoNotKnowIntent(),
        FixedPhrase.English => new LanguageIntent(Language.English),
        FixedPhrase.Thai => new LanguageIntent(Language.Thai),
        FixedPhrase.Language => new LanguageIntent(null),
        FixedPhrase.Back => new BackIntent(),
        FixedPhrase.Cancel => new CancelIntent(),
        _ => throw new InvalidOperationException($"{topic} has no intent."),
    };

    private static UnknownIntent Unknown(string? text) => new(text ?? "");

    private static bool IsQuestionMark(string? text) => text?.Trim() is ['?' or '？', ..];
}
