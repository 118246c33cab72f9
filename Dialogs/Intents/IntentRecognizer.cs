using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>
/// Understands what someone typed, in Thai or English: exact phrases first, then names and numbers, parts of names, and at
/// last slips of the finger. What is not understood stays <see cref="UnknownIntent"/>; nothing throws.
/// </summary>
public sealed class IntentRecognizer
{
    /// <summary>Longest text around a case's number that is still taken to ask for it.</summary>
    private const int LongestAround = 40;

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

    /// <param name="text">As it came, the mention of the bot taken out.</param>
    /// <param name="today">With it "MOU 1" is a case of the date's fiscal year.</param>
    public Intent Recognize(string? text, DateOnly? today = null)
    {
        var said = Greetings.Without(TextNormalizer.Normalize(text));
        if (said.Length == 0) return IsQuestionMark(text) ? new HelpIntent() : Unknown(text);
        if (said.Length > TextNormalizer.Longest) return Unknown(text);
        if (_cases.Find(said, today) is { } mention && About(mention) is { } about) return about;

        var variants = FillerWords.Variants(TextNormalizer.Compact(said));
        if (variants[0].Length == 0) return Unknown(text);
        if (Phrases.Exactly(variants) is { } topic) return ForTopic(topic);
        if (LookupPhrases.Year(variants) is { } year) return new YearIntent(year);
        if (LookupPhrases.Searched(said) is { } searched) return new SearchIntent(searched);
        if (LookupPhrases.Page(said) is { } page && Page(page) is { } found) return found;
        var bare = ProcedureNames.Bare(variants);
        return Procedure(_names.Named(bare))
            ?? Perhaps(_names.Part(bare))
            ?? Like(variants, bare)
            ?? Procedure(_names.Mentioned(said, variants))
            ?? Unknown(text);
    }

    /// <summary>
    /// Only a fixed phrase, word for word but for politeness; null for everything else. For the middle of questions, where
    /// whatever is no command is an answer: a name of a procedure, or a bare case number, is one.
    /// </summary>
    public Intent? Command(string? text)
    {
        var said = Greetings.Without(TextNormalizer.Normalize(text));
        if (said.Length is 0 or > TextNormalizer.Longest) return null;
        if (_cases.Find(said, null) is not { } mention)
        {
            var variants = FillerWords.Variants(TextNormalizer.Compact(said));
            if (LookupPhrases.YearOfCalendar(variants) is { } year) return new YearIntent(year);
            return Phrases.InQuestions(variants) is { } topic ? ForTopic(topic) : null;
        }

        return TopicAround(mention) switch
        {
            FixedPhrase.Status => new StatusIntent(mention.Number),
            FixedPhrase.History => new HistoryIntent(mention.Number),
            FixedPhrase.CancelCase or FixedPhrase.Cancel => new CancelCaseIntent(mention.Number),
            _ => null,
        };
    }

    /// <summary>The page of what was named; what fits several is searched, what fits none is no page.</summary>
    private Intent? Page(string called)
    {
        var bare = ProcedureNames.Bare(FillerWords.Variants(TextNormalizer.Compact(called)));
        var named = _names.Named(bare) is { Count: > 0 } whole ? whole : _search.Find(called);
        return named.Count switch
        {
            0 => null,
            1 => new ProcedurePageIntent(named[0].Id),
            _ => new SearchIntent(called),
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

        // To show a case harms nothing; but a word and a number without a year may be anything.
        var rest = TextNormalizer.Compact(mention.Rest);
        return rest.Length == 0 || (mention.Whole && rest.Length <= LongestAround) ? new StatusIntent(mention.Number) : null;
    }

    private static FixedPhrase? TopicAround(CaseMention mention) =>
        Phrases.Exactly(FillerWords.Variants(TextNormalizer.Compact(mention.Rest)).SelectMany(v => FillerWords.Variants(v, BeforeNumber, BeforeNumber)));

    private Intent? Like(IReadOnlyList<string> variants, IReadOnlyList<string> bare)
    {
        var phrases = Phrases.Like(variants).ToList();
        var names = _names.Like(bare).ToList();
        if (phrases.Count == 0 && names.Count == 0) return null;
        var fewest = phrases.Select(p => p.Slips).Concat(names.Select(n => n.Slips)).Min();
        var topics = phrases.Where(p => p.Slips == fewest).Select(p => p.Topic).Distinct().ToList();
        var procedures = names.Where(n => n.Slips == fewest).Select(n => n.Procedure).Distinct().ToList();
        // As near to two different wishes is no wish understood.
        return (topics.Count, procedures.Count) switch
        {
            (1, 0) => ForTopic(topics[0]),
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

    /// <summary>What is only a part of a name may mean something else: it is asked about.</summary>
    private static AmbiguousProcedureIntent? Perhaps(IReadOnlyList<Procedure> found) => found.Count == 0 ? null : new(found);

    private static Intent ForTopic(FixedPhrase topic) => topic switch
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
        FixedPhrase.English => new EnglishIntent(),
        FixedPhrase.Back => new BackIntent(),
        FixedPhrase.Cancel => new CancelIntent(),
        _ => throw new InvalidOperationException($"{topic} is no topic."),
    };

    private static UnknownIntent Unknown(string? text) => new(text ?? "");

    private static bool IsQuestionMark(string? text) => text?.Trim() is ['?' or '？', ..];
}
