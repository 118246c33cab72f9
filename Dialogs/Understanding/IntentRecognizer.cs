using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>
/// Understands what someone typed, in Thai or English: exact phrases first, then names and numbers, parts of names, and at
/// last slips of the finger. What is not understood stays <see cref="UnknownIntent"/>; nothing throws.
/// </summary>
public sealed class IntentRecognizer
{
    /// <summary>Longest text around a case's number that is still taken to ask for it.</summary>
    private const int LongestAround = 40;

    private static readonly string[] BeforeNumber = Politeness.Forms("เรื่อง", "เรื่องที่", "เลขที่", "เลขที่เรื่อง", "หมายเลข", "ของ", "case", "the case", "number", "no", "of", "for", "the", "is");

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
        var said = Greetings.Without(SpokenForm.Of(text));
        if (said.Length == 0) return IsQuestionMark(text) ? new HelpIntent() : Unknown(text);
        if (said.Length > SpokenForm.Longest) return Unknown(text);
        if (_cases.Find(said, today) is { } mention && About(mention) is { } about) return about;

        var variants = Politeness.Variants(SpokenForm.Compact(said));
        if (variants[0].Length == 0) return Unknown(text);
        if (Phrases.Exactly(variants) is { } topic) return Of(topic);
        if (LookingUp.Year(variants) is { } year) return new YearIntent(year);
        if (LookingUp.Searched(said) is { } searched) return new SearchIntent(searched);
        if (LookingUp.Page(said) is { } page && Page(page) is { } found) return found;
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
        var said = Greetings.Without(SpokenForm.Of(text));
        if (said.Length is 0 or > SpokenForm.Longest) return null;
        if (_cases.Find(said, null) is not { } mention)
        {
            var variants = Politeness.Variants(SpokenForm.Compact(said));
            if (LookingUp.YearOfCalendar(variants) is { } year) return new YearIntent(year);
            return Phrases.InQuestions(variants) is { } topic ? Of(topic) : null;
        }

        return TopicAround(mention) switch
        {
            Topic.Status => new StatusIntent(mention.Number),
            Topic.History => new HistoryIntent(mention.Number),
            Topic.CancelCase or Topic.Cancel => new CancelCaseIntent(mention.Number),
            _ => null,
        };
    }

    /// <summary>The page of what was named; what fits several is searched, what fits none is no page.</summary>
    private Intent? Page(string called)
    {
        var bare = ProcedureNames.Bare(Politeness.Variants(SpokenForm.Compact(called)));
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
            case Topic.CancelCase or Topic.Cancel: return new CancelCaseIntent(mention.Number);
            case Topic.History: return new HistoryIntent(mention.Number);
            case Topic.Status: return new StatusIntent(mention.Number);
        }

        if (CaseVerbs.In(mention.Rest) is { } verb) return new CannotIntent(verb, mention.Number);

        // To show a case harms nothing; but a word and a number without a year may be anything.
        var rest = SpokenForm.Compact(mention.Rest);
        return rest.Length == 0 || (mention.Whole && rest.Length <= LongestAround) ? new StatusIntent(mention.Number) : null;
    }

    private static Topic? TopicAround(CaseMention mention) =>
        Phrases.Exactly(Politeness.Variants(SpokenForm.Compact(mention.Rest)).SelectMany(v => Politeness.Variants(v, BeforeNumber, BeforeNumber)));

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
            (1, 0) => Of(topics[0]),
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

    private static Intent Of(Topic topic) => topic switch
    {
        Topic.MyWork => new MyWorkIntent(),
        Topic.Waiting => new WaitingIntent(),
        Topic.Status => new StatusIntent(null),
        Topic.History => new HistoryIntent(null),
        Topic.CancelCase => new CancelCaseIntent(null),
        Topic.Procedures => new ProceduresIntent(),
        Topic.Year => new YearIntent(null),
        Topic.ThisWeek => new WeekIntent(0),
        Topic.NextWeek => new WeekIntent(1),
        Topic.Acting => new ActingIntent(),
        Topic.Recurring => new RecurringIntent(),
        Topic.Holidays => new HolidaysIntent(),
        Topic.Doctor => new DoctorIntent(),
        Topic.Undelivered => new UndeliveredIntent(),
        Topic.AdministratorsChannel => new AdministratorsChannelIntent(),
        Topic.OfficeChannel => new OfficeChannelIntent(),
        Topic.Help => new HelpIntent(),
        Topic.Greeting => new GreetingIntent(),
        Topic.Thanks => new ThanksIntent(),
        Topic.DoNotKnow => new DoNotKnowIntent(),
        Topic.English => new EnglishIntent(),
        Topic.Back => new BackIntent(),
        Topic.Cancel => new CancelIntent(),
        _ => throw new InvalidOperationException($"{topic} is no topic."),
    };

    private static UnknownIntent Unknown(string? text) => new(text ?? "");

    private static bool IsQuestionMark(string? text) => text?.Trim() is ['?' or '？', ..];
}
