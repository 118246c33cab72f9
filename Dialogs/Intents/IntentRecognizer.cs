using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Dialogs.Questions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>
/// Recognizes what a person typed, in Thai or English: exact phrases first, then names and numbers, parts of names and typos,
/// and finally whole sentences. Anything else is an <see cref="UnknownIntent"/>; no input throws.
/// </summary>
public sealed class IntentRecognizer
{
    /// <summary>The longest text around a case number that still counts as a request for that case.</summary>
    private const int MaxContextLength = 40;

    private static readonly string[] BeforeNumber = FillerWords.Forms("เรื่อง", "เรื่องที่", "เลขที่", "เลขที่เรื่อง", "หมายเลข", "ของ", "case", "the case", "number", "no", "of", "for", "the", "is");

    private readonly PerEdition<Known> _known;
    private readonly ProcedureSearch _search;
    private readonly ProcedureLibrary _procedures;

    public IntentRecognizer(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _procedures = procedures;
        _known = new(procedures, current => new(new(current), new(current)));
        _search = new(procedures);
        // Learning takes two seconds that neither the start nor, as a rule, the first message should wait for. A message that
        // arrives meanwhile waits for training to finish, and sees its exception if it fails.
        _ = Task.Run(() => Sentences);
    }

    private ProcedureNames Names => _known.Value.Names;

    private CaseMentions Cases => _known.Value.Cases;

    private SentenceReader Sentences => SentenceReader.For(_procedures);

    /// <param name="text">The message without the mention of the bot.</param>
    /// <param name="today">If given, "MOU 1" is a case of this date's fiscal year.</param>
    public Intent Recognize(string? text, DateOnly? today = null)
    {
        var normalized = Greetings.Without(TextNormalizer.Normalize(text));
        if (normalized.Length == 0) return IsQuestionMark(text) ? new HelpIntent() : Unknown(text);
        if (normalized.Length > TextNormalizer.MaxLength) return Unknown(text);
        if (OfficeWordPhrases.Read(text) is { } word) return word;
        if (Cases.Find(normalized, today) is { } mention && FindAbout(mention) is { } about) return about;
        if (Plain(text!, normalized, today) is { } plain) return plain;

        var variants = FillerWords.Variants(TextNormalizer.Compact(normalized));
        if (variants[0].Length == 0) return Unknown(text);
        if (Phrases.Exactly(variants) is { } meaning) return IntentFor(meaning, normalized, today);
        if (LookupPhrases.IsDecision(variants)) return new WaitingIntent();
        if (LookupPhrases.IsForOverview(variants)) return new OverviewIntent(Sentences.ReadingOf(normalized, normalized, today).Year);
        if (LookupPhrases.IsForAdministrators(variants)) return new AdministratorsIntent();
        if (AwayPhrases.IsCalledOff(variants)) return new NotAwayIntent();
        if (OfWork(variants, text!, normalized, today) is { } work) return work;
        if (YearlyPhrases.IsSkipped(variants, name => Named(name) is [{ Opens: not null }])) return new RecurringIntent();
        if (LookupPhrases.YearOfStatistics(variants) is { } counted) return new StatisticsIntent(counted);
        if (LookupPhrases.Year(variants) is { } year) return new YearIntent(year);
        if (LookupPhrases.Searched(normalized) is { } searched && _search.Find(searched).Count > 0 && !LookupPhrases.IsForCases(normalized)) return new SearchIntent(searched);
        if (LookupPhrases.MovedEdition(normalized) is { } moved && Named(moved) is [var one]) return new MoveEditionIntent(null, one.Id);
        if (LookupPhrases.Row(variants) is var (name, row) && Named(name) is [var owner] && owner.Steps.Any(s => s.Row == row)) return new HandbookRowIntent(owner.Id, row);
        if (LookupPhrases.Page(normalized) is { } page && Page(page) is { } found) return found;
        var bare = ProcedureNames.Bare(variants);
        return Procedure(Names.Named(bare))
            ?? Ambiguous(Names.Part(bare))
            ?? Similar(variants, bare, normalized, today)
            ?? (Intent?)(WorkPhrases.Whose(variants) is { } who ? new WorkOfIntent(who) : null)
            ?? Sentences.Read(text!, normalized, today)
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
        if (OfficeWordPhrases.Read(text) is { } word) return word;
        if (Cases.Find(normalized, null) is not { } mention)
        {
            var variants = FillerWords.Variants(TextNormalizer.Compact(normalized));
            if (LookupPhrases.YearOfCalendar(variants) is { } year) return new YearIntent(year);
            return Phrases.InQuestions(variants) is { } meaning ? IntentFor(meaning, normalized, null) : null;
        }

        // Whatever else stands beside the number asks nothing of the case.
        return MeaningAround(mention)?.OfCase?.Invoke(mention.Number);
    }

    /// <summary>The procedures that a name means: by a whole name, or else by a part of one.</summary>
    public IReadOnlyList<Procedure> ProceduresNamed(string name) => Named(TextNormalizer.Normalize(name));

    /// <summary>The procedures that have exactly this name, nickname, code or number.</summary>
    public IReadOnlyList<Procedure> ProceduresCalled(string name) =>
        Names.Named(ProcedureNames.Bare(FillerWords.Variants(TextNormalizer.Compact(TextNormalizer.Normalize(name)))));

    /// <summary>Reads a search for cases, as typed into a search box: no sentence, but words in any order.</summary>
    public CaseLookup LookUp(string? text, DateOnly today)
    {
        var normalized = TextNormalizer.Normalize(text);
        return normalized.Length > TextNormalizer.MaxLength ? CaseLookup.Nothing : CaseLookup.Read(normalized, today, Cases.Find(normalized, today), ProceduresCalled, Names.Containing);
    }

    /// <summary>The subject of a message without its words: the procedure and what is asked about it. For counting.</summary>
    public string SubjectOf(string text) => Sentences.SubjectOf(text);

    /// <summary>
    /// Recognizes a sentence that is certainly no answer to a question: one about the handbook, one that gives up, or one that looks
    /// like a command. Null for everything else. Narrower than <see cref="Recognize"/>, because answers look like anything.
    /// </summary>
    public Intent? Interruption(string? text, DateOnly? today)
    {
        var normalized = Greetings.Without(TextNormalizer.Normalize(text));
        if (normalized.Length is 0 or > TextNormalizer.MaxLength) return null;
        if (GivingUp.IsMatch(normalized)) return new CancelIntent();
        if (Cases.Find(normalized, today) is { } mention && Wish(mention) is { } wish) return wish;
        return Plain(text!, normalized, today) ?? OfStep(FillerWords.Variants(TextNormalizer.Compact(normalized)), today) ?? Sentences.Interruption(text!, normalized, today);
    }

    /// <summary>Recognizes what is said plainly enough to be meant even where an answer is expected.</summary>
    private Intent? Plain(string text, string normalized, DateOnly? today) =>
        TransferPhrases.Read(normalized)
        ?? HandoverPhrases.Read(normalized)
        ?? AwayPhrases.Read(normalized, today)
        ?? (Intent?)(Correction.IsSaid(text, _procedures.Current) || (today is { } day && Correction.ReadMoved(text, day) is not null) ? new CorrectOwnCaseIntent(text) : null);

    /// <summary>Interprets a whole message about the person's current work; otherwise null.</summary>
    private Intent? OfWork(IReadOnlyList<string> variants, string text, string normalized, DateOnly? today)
    {
        if (OfStep(variants, today) is { } step) return step;
        var reading = Sentences.ReadingOf(text, normalized, today);
        if (WorkPhrases.PutsOffDueDate(variants) is not null && reading.KnownCases is { IsEmpty: false } cases) return new FindCasesIntent(cases, CaseWish.PutOff);
        if (WorkPhrases.AsksWhoSubmitted(variants)) return new FindCasesIntent(reading.KnownCases, CaseWish.Decide);
        return WorkPhrases.AsksForPaper(variants) ? new FindCasesIntent(reading.KnownCases, CaseWish.Files) : null;
    }

    /// <summary>The subset that is a request even while a question is open.</summary>
    private static Intent? OfStep(IReadOnlyList<string> variants, DateOnly? today) =>
        AwayPhrases.IsLeave(variants) ? new AwayIntent(null, null)
        : WorkPhrases.TakesOutFile(variants) ? new TakeOutFileIntent()
        : WorkPhrases.AsksForFirstStep(variants) ? new FirstStepIntent()
        : WorkPhrases.NamesLateWork(variants) ? new LateIntent(SentenceReading.SaysOwn(variants[0]))
        : today is { } day && WorkPhrases.AsksForRestOfYear(variants) ? new PeriodIntent(new(new DateOnly(day.Year, 10, 1), new DateOnly(day.Year, 12, 31)))
        : WorkPhrases.PutsOffDueDate(variants) is "" ? new FindCasesIntent(CaseQuery.Everything, CaseWish.PutOff)
        : null;

    /// <summary>The page of the named procedure; a search if several match; null if none does.</summary>
    private Intent? Page(string name)
    {
        var named = Named(name);
        return named.Count switch
        {
            0 => null,
            1 => new ProcedurePageIntent(named[0].Id),
            _ => new SearchIntent(name),
        };
    }

    private IReadOnlyList<Procedure> Named(string name)
    {
        var bare = ProcedureNames.Bare(FillerWords.Variants(TextNormalizer.Compact(name)));
        return Names.Named(bare) is { Count: > 0 } whole ? whole : _search.Find(name);
    }

    private static Intent? FindAbout(CaseMention mention)
    {
        if (Wish(mention) is { } wish) return wish;
        // Showing a case does no harm, but a word and a number without a year may mean anything.
        var rest = TextNormalizer.Compact(mention.Rest);
        return rest.Length == 0 || (mention.Whole && rest.Length <= MaxContextLength) ? new StatusIntent(mention.Number) : null;
    }

    /// <summary>What the words around a case number wish of the case; null if they say nothing of the kind.</summary>
    private static Intent? Wish(CaseMention mention)
    {
        // Before the status, which shows where the case is: the card says that, too.
        if (CaseVerbs.Watches(mention.Rest)) return new WatchIntent(mention.Number);
        if (MeaningAround(mention)?.OfCase is { } ofCase) return ofCase(mention.Number);
        if (CaseVerbs.Corrects(mention.Rest)) return new CorrectCaseIntent(mention.Number);
        if (CaseVerbs.Recalls(mention.Rest)) return new RecallIntent(mention.Number);
        if (CaseVerbs.Delegates(mention.Rest)) return new DelegateIntent(mention.Number, DelegationPhrases.Receiver(mention.Rest));
        return CaseVerbs.Find(mention.Rest) is { } verb ? new CannotIntent(verb, mention.Number) : null;
    }

    private static Meaning? MeaningAround(CaseMention mention) =>
        Phrases.Exactly(FillerWords.Variants(TextNormalizer.Compact(mention.Rest)).SelectMany(v => FillerWords.Variants(v, BeforeNumber, BeforeNumber)));

    private Intent? Similar(IReadOnlyList<string> variants, IReadOnlyList<string> bare, string normalized, DateOnly? today)
    {
        var phrases = Phrases.Like(variants).ToList();
        var names = Names.Like(bare).ToList();
        if (phrases.Count == 0 && names.Count == 0) return null;
        var fewest = phrases.Select(p => p.Typos).Concat(names.Select(n => n.Typos)).Min();
        var meanings = phrases.Where(p => p.Typos == fewest).Select(p => p.Meaning).Distinct().ToList();
        var procedures = names.Where(n => n.Typos == fewest).Select(n => n.Procedure).Distinct().ToList();
        // Equally close to two different requests means not understood.
        return (meanings.Count, procedures.Count) switch
        {
            (1, 0) => IntentFor(meanings[0], normalized, today),
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

    /// <summary>The intent of a fixed phrase. Its text also tells which month "next month" is.</summary>
    private Intent IntentFor(Meaning meaning, string text, DateOnly? today) =>
        meaning.Create(Sentences.ReadingOf(text, TextNormalizer.Normalize(text), today)) ?? Unknown(text);

    private static UnknownIntent Unknown(string? text) => new(text ?? "");

    private static bool IsQuestionMark(string? text) => text?.Trim() is ['?' or '？', ..];

    private sealed record Known(ProcedureNames Names, CaseMentions Cases);
}
