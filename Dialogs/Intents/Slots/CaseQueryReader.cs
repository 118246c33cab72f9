using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Reads which cases a sentence means: procedure, year, state, and the words of the subject.</summary>
internal sealed partial class CaseQueryReader(ProcedureCues cues)
{
    private const int MinWordLength = 3;

    /// <summary>Cues below this weight name no procedure.</summary>
    private const double ClearCue = 2;

    private static readonly Words Closed = new("ที่เสร็จแล้ว", "ที่ปิดแล้ว", "ที่จบแล้ว", "closed", "finished");
    private static readonly Words Cancelled = new("ที่ยกเลิก", "ยกเลิกไปแล้ว", "cancelled", "canceled");
    private static readonly Words Open = new("ที่ยังเปิด", "ที่ค้าง", "ที่ยังไม่เสร็จ", "still open");

    /// <param name="text">The sentence as typed.</param>
    public CaseQuery Read(string text, DateOnly? today)
    {
        var sentence = Sentence.FromText(text);
        var words = new List<string>();
        words.AddRange(Countries.AllIn(text));
        if (Names.FindIn(text) is { } name) words.Add(name);
        var named = cues.Rank(sentence);
        var procedure = named.Count > 0 && named[0].Score >= ClearCue && (named.Count == 1 || named[0].Score - named[1].Score >= 0.2) ? named[0].Procedure : null;
        var year = Years.FindIn(TextNormalizer.Normalize(text), LastYear().IsMatch(text) ? today : null);
        // Nothing that is known as a name: whatever is left of the sentence.
        if (words.Count == 0 && procedure is null && Rest(text) is { Length: >= MinWordLength } rest) words.Add(rest);
        return new(procedure, year, [.. words.Distinct(StringComparer.OrdinalIgnoreCase)])
        {
            State = Cancelled.OccurIn(sentence) ? CaseState.Cancelled : Closed.OccurIn(sentence) ? CaseState.Closed : Open.OccurIn(sentence) ? CaseState.Open : null,
        };
    }

    private static string Rest(string text)
    {
        for (var before = ""; before != text;) (before, text) = (text, Around().Replace(Years4().Replace(text, " "), "").Trim(' ', '.', ',', '!', '?'));
        return text;
    }

    [GeneratedRegex("ปีที่แล้ว|ปีก่อน|last year", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LastYear();

    [GeneratedRegex("(?:ปี\\s?)?(?:25[0-9]{2}|๒๕[๐-๙]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Years4();

    [GeneratedRegex(
        "^(?:เปิดผิด|พิมพ์ผิด|ผิดแล้ว|ผิด|โทษที|ขอโทษ|ค่ะ|คะ|ครับ|ไม่|อย่า|ช่วย|ขอ|รบกวน|อยาก|ค้นหา|ค้น|หา|ดู|ยกเลิก|ยกเลิค|cancel|delete|withdraw|approve|reject|drop|ลบ|ถอน|อนุมัติ|ไม่อนุมัติ|เห็นชอบ|เซ็น|ตีกลับ|ประวัติ|เอกสาร|ไฟล์|เรื่อง|เรือง|งาน|ของ|ที่|เก่า|เคย|ทำ|กับ|ทาง|เปิด|ให้|find|search|cases?|about|the)|"
        + "(?:ทั้งหมด|ทุกเรื่อง|ให้หมดทุกเรื่อง|ให้หมด|ให้หน่อย|หน่อย|ให้|ที|นี้|ครับ|ค่ะ|คะ|นะ|ไว้|บ้าง|ไหม|ถึงไหนแล้ว|ถึงไหน|อยู่ที่ใคร|แล้ว|ทิ้ง|เลย|ด้วย|ไปแล้ว|please)$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Around();
}
