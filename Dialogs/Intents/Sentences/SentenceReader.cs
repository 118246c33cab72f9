using System.Runtime.CompilerServices;
using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>Reads whole sentences: ranks their meanings, and reads what else they say. In memory, without I/O.</summary>
internal sealed class SentenceReader
{
    /// <summary>A score, see <see cref="ProcedureCues.Rank"/>, from which a sentence names a procedure.</summary>
    public const double MinName = 1.4;

    /// <summary>The lead in score from which one procedure is meant rather than another.</summary>
    public const double NameLead = 0.12;

    /// <summary>The probability from which a meaning is acted on, and the one from which it is offered.</summary>
    private const double Sure = 0.55;
    private const double Possible = 0.12;

    private const int MaxOffered = 3;

    /// <summary>The probability from which a sentence interrupts a dialog.</summary>
    private const double Certain = 0.7;

    private static readonly Words Requests = new("ขอดู", "อยากดู", "ช่วยดู", "ช่วยหา", "เปิดดู", "แสดง", "หาเรื่อง", "ค้นหา", "show", "please", "find");

    private static readonly Words Questions = new(
        "ใคร", "อะไร", "เมื่อไหร่", "เมื่อไร", "ตอนไหน", "เดือนไหน", "ยังไง", "อย่างไร", "ไหม", "หรือไม่", "หรือเปล่า", "=กี่", "ถึงไหน", "หรือยัง", "ผู้ใด", "ทำไม", "why", "who", "what", "when", "how", "which", "where");

    /// <summary>What marks a sentence as said to the bot rather than as the name of something.</summary>
    private static readonly Words Addressed = new(
        "ไหน", "ใด", "มั้ย", "มั่ง", "ไรบ้าง", "มีไร", "ทำไร", "เหลือไร", "ให้ดู", "ผม", "หนู", "ดิฉัน", "ข้าพเจ้า", "ของฉัน", "หน่อย", "ให้ที", "ให้ด้วย", "นะคะ", "นะครับ", "me", "my", "i");

    /// <summary>The words that a request for work in the office begins with.</summary>
    private static readonly Words Orders = new(
        "ยกเลิกเรื่อง", "ขอยกเลิก", "อยากยกเลิก", "ลบเรื่อง", "เลิกทำ", "ถอนเรื่อง", "ยุติเรื่อง", "อนุมัติเรื่อง", "อนุมัติให้", "ไม่อนุมัติเรื่อง", "ตีกลับเรื่อง", "ส่งกลับเรื่อง", "ขอไฟล์", "ขอทราบ", "ขอร่าง", "ขอค้น", "ขอประวัติ",
        "ทวง", "เตือน", "ช่วย", "โปรด", "กรุณา", "ฝากงาน", "ฝากให้", "โอนงาน", "ขอมอบหมาย", "สอนใช้", "list", "draft a", "remind", "cancel the", "delete the", "approve the", "reject the", "is", "are", "any", "anything");

    private static readonly ConditionalWeakTable<IReadOnlyList<Procedure>, SentenceReader> Readers = [];

    private readonly SentenceParts _parts;
    private readonly SentenceModel _model;

    /// <summary>The reader of the procedures that are current now.</summary>
    public static SentenceReader For(ProcedureLibrary procedures) => Readers.GetValue(procedures.Current, _ => new(procedures));

    private SentenceReader(ProcedureLibrary procedures)
    {
        _model = SentenceModel.For(procedures.Current);
        _parts = new(procedures, _model.Cues, _model.Handbook, new CaseQueryReader(_model.Cues));
    }

    /// <summary>The meanings with their probabilities, most probable first.</summary>
    public IReadOnlyList<(Meaning Meaning, double Probability)> Rank(string text) =>
        Rank(_model.Features.Extract(text));

    /// <summary>
    /// What interrupts a dialog: only a sentence that is certain and that asks or orders something, and not the start of work, which an
    /// answer may describe.
    /// </summary>
    public Intent? Interruption(string text, string normalized, DateOnly? today)
    {
        if (ReadingOf(text, normalized, today).Order is { } order) return order;
        var (meaning, probability) = Rank(text)[0];
        if (probability < Certain) return null;
        var sentence = Sentence.FromNormalized(normalized);
        var asks = Questions.OccurIn(sentence);
        var isAddressed = asks || Addressed.OccurIn(sentence);
        var interrupts = meaning.Interrupts switch
        {
            Interrupting.IfRequested => isAddressed || Requests.Begin(sentence) || Orders.Begin(sentence),
            Interrupting.IfAddressed => isAddressed,
            Interrupting.IfAsked => asks || Requests.Begin(sentence),
            Interrupting.Never => false,
        };
        return !interrupts ? null : meaning.Create(ReadingOf(text, normalized, today));
    }

    /// <summary>The procedure and what is asked about it, in Thai.</summary>
    public string SubjectOf(string text)
    {
        var sentence = Sentence.FromText(text);
        var procedure = _parts.Cues.Rank(sentence) is [{ Score: >= MinName } first, ..] ? SimilarRequests.CalledShortly(_parts.Procedures.Newest(first.Procedure)!) : "ไม่ระบุกระบวนการ";
        return Aspects.Read(sentence) switch
        {
            Aspect.Who => $"{procedure} · ใคร",
            Aspect.Documents => $"{procedure} · เอกสาร",
            Aspect.When => $"{procedure} · เวลา",
            Aspect.Returned => $"{procedure} · ไม่อนุมัติ",
            Aspect.Laws => $"{procedure} · กฎหมาย",
            Aspect.What => procedure,
        };
    }

    public SentenceReading ReadingOf(string text, string normalized, DateOnly? today) => new(text, normalized, today, _parts);

    private IReadOnlyList<(Meaning Meaning, double Probability)> Rank(IReadOnlyList<Feature> features) =>
        [.. _model.Classifier.Rank(features).Select(r => (MeaningTable.Get(r.Label), r.Probability))];

    /// <summary>What the sentence means; several meanings to choose from if it is not sure; null if it means nothing known.</summary>
    public Intent? Read(string text, string normalized, DateOnly? today)
    {
        var features = _model.Features.Extract(text);
        // Without any word that is known, likeness of letters is coincidence.
        if (features.Any(f => f.Name == SentenceFeatures.NothingKnown)) return null;
        // "Do not" asks for nothing.
        if (features.Any(f => f.Name == "begins:not") && features.Any(f => f.Name is "has:cancel" or "has:approve")) return null;
        var reading = ReadingOf(text, normalized, today);
        if (reading.Order is { } order) return order;
        var ranked = Rank(features);
        if (ranked[0].Probability >= Sure) return ranked[0].Meaning.Create(reading);
        var possible = ranked.Where(r => r.Probability >= Possible && r.Meaning != TalkMeanings.Unknown).Take(MaxOffered)
            .Select(r => r.Meaning.Create(reading)).OfType<Intent>().Distinct().ToList();
        return possible.Count == 0 || ranked[0].Meaning == TalkMeanings.Unknown ? null : new AmbiguousMeaningIntent(possible);
    }
}
