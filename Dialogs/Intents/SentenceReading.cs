using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What a sentence contains beside its meaning. Each part is read only if a meaning asks for it.</summary>
/// <param name="Text">The sentence as typed.</param>
/// <param name="Today">Resolves "next month"; null if unknown.</param>
internal sealed record SentenceReading(string Text, string Normalized, DateOnly? Today, SentenceParts Parts)
{
    private static readonly Words AllOfThem = new("ทั้งหมด", "ทุกเรื่อง", "ให้หมด", "ทุกอย่าง", "all", "everything");

    private static readonly Words Postponing = new("เลื่อน", "postpone", "postponed");
    private static readonly Words Ending = new("ยกเลิก", "ปิดเรื่อง", "เอาเรื่องออก", "ลบ", "ถอน", "ไม่ทำ", "เลิกทำ", "cancel", "delete", "withdraw", "drop");

    private static readonly Words ThisCase = new("เรื่องนี้", "อันนี้", "this case", "this one");

    private static readonly Words Own = new("ของฉัน", "ฉัน", "ผม", "หนู", "ดิฉัน", "ข้าพเจ้า", "ของตัวเอง", "my", "mine", "i");

    private DateOnly Day => Today ?? DateOnly.MinValue.AddYears(2000);

    public CaseQuery Cases => Parts.Cases.Read(Text, Today);

    /// <summary>The cases to cancel or decide: only cases that are named, or all of the person's.</summary>
    public CaseQuery? NamedCases => Cases is var cases && (!cases.IsEmpty || AllOfThem.OccurIn(Sentence.FromNormalized(Normalized))) ? cases : null;

    /// <summary>The cases to ask for; null if none is named, as where all who have not answered are to be reminded.</summary>
    public FindCasesIntent? Chased => Parts.Cases.ReadNamed(CaseOrders.Chased(Text), Today) is { } cases ? new(cases, CaseWish.Chase) : null;

    /// <summary>The cases of which something known is named; all if nothing is.</summary>
    public CaseQuery KnownCases => Parts.Cases.Known(Text, Today);

    /// <summary>A plain order to ask for cases or to give them to somebody; null if it is nothing of the kind, or names none.</summary>
    public FindCasesIntent? Order => CaseOrders.IsToGive(Text) ? Given : CaseOrders.IsToChase(Text) ? Chased : null;

    /// <summary>The cases to give to somebody; null if none is named.</summary>
    public FindCasesIntent? Given =>
        CaseOrders.Given(Text) is var (what, to) && Parts.Cases.ReadNamed(what, Today) is { } cases ? new(cases, CaseWish.Delegate) { To = to } : null;

    /// <summary>Whether something is put off rather than ended: a case goes on, whatever the date of what it is about.</summary>
    public bool IsPostponed => Sentence.FromNormalized(Normalized) is var sentence && Postponing.OccurIn(sentence) && !Ending.OccurIn(sentence);

    /// <summary>Whether the sentence points at a case rather than naming one.</summary>
    public bool IsOfThisCase => ThisCase.OccurIn(Sentence.FromNormalized(Normalized));

    /// <summary>Whether the sentence is about what is the speaker's.</summary>
    public bool IsOfSpeaker => SaysOwn(Normalized);

    /// <inheritdoc cref="IsOfSpeaker"/>
    public static bool SaysOwn(string normalized) => Own.OccurIn(Sentence.FromNormalized(normalized));

    public int? Year => Years.FindIn(Normalized, Today);

    public int WeeksAhead => Periods.WeeksAhead(Normalized, Day);

    public DayRange Month => Periods.Month(Normalized, Day);

    public DayRange Quarter => Periods.Quarter(Normalized, Day);

    public HolidayQuery? Holiday => HolidayQuery.Read(Normalized, Day);

    /// <summary>Begins the procedure that is named most clearly; asks which one if several are; null if none is. What is put off has begun already.</summary>
    public Intent? Start
    {
        get
        {
            var named = Parts.Cues.Rank(Sentence.FromNormalized(Normalized)).Where(n => n.Score >= SentenceReader.MinName).ToList();
            if (named.Count == 0) return null;
            if (IsPostponed && NamedCases is { } begun) return new FindCasesIntent(begun, CaseWish.Status);
            var close = named.TakeWhile(n => named[0].Score - n.Score < SentenceReader.NameLead).Take(3).Select(n => Parts.Procedures.Newest(n.Procedure)!).ToList();
            return close.Count > 1 ? new AmbiguousProcedureIntent(close) : new StartProcedureIntent(close[0].Id) { Slots = SlotReader.Read(Text, close[0], Today) };
        }
    }

    /// <summary>A question that the handbook answers; null if it does not.</summary>
    public Intent? Question
    {
        get
        {
            var sentence = Sentence.FromNormalized(Normalized);
            var (procedure, steps) = Parts.Handbook.Find(sentence);
            return procedure is null ? null : new HandbookQuestionIntent(procedure.Id, Aspects.Read(sentence), [.. steps.Select(s => s.Key)]);
        }
    }
}

/// <summary>The indexes that read sentences.</summary>
internal sealed record SentenceParts(ProcedureLibrary Procedures, ProcedureCues Cues, HandbookIndex Handbook, CaseQueryReader Cases);
