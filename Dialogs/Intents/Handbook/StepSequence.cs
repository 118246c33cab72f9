using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents.Sentences;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>Where the step that a question means stands relative to what the question describes. A closed set.</summary>
internal enum StepRelation
{
    /// <summary>The question describes the step itself.</summary>
    At,

    /// <summary>It asks what comes after what it describes.</summary>
    After,

    /// <summary>It asks what comes before what it describes.</summary>
    Before,
}

/// <summary>Reads whether a question asks about a step, or about what follows or precedes it.</summary>
/// <param name="Anchor">The part of the question that describes the other step.</param>
/// <param name="Asked">The rest of the question, which describes the step that is asked for; the whole question if there is no other step.</param>
internal sealed partial record StepSequence(StepRelation Relation, Sentence Anchor, Sentence Asked)
{
    private static readonly Words Events = new(
        "กลับจาก", "กลับมา", "หลังกลับ", "ไปแล้ว", "ไปมาแล้ว", "ประชุมเสร็จ", "ประชุมแล้ว", "ประชุมจบ", "หลังประชุม", "หลังประเมิน", "หลังจัด", "หลังไป", "หลังจบ", "ลงพื้นที่เสร็จ", "คนที่ไป", "ผู้ที่ไป", "after the meeting", "after the visit", "back from");

    /// <summary>True if people come back from something, which the handbook has no step for: a report follows.</summary>
    public bool IsReturnOfPeople { get; init; }

    /// <summary>"Come back to it" is not coming back from somewhere.</summary>
    private static readonly Words Again = new("กลับมาทำ", "กลับมาแก้", "กลับมาทวน", "กลับมาทบทวน", "กลับมาดู", "ส่งกลับมา", "ตีกลับมา");

    public static StepSequence Read(Sentence question, Aspect aspect)
    {
        var isReturn = Events.OccurIn(Again.RemovedFrom(question));
        if (aspect is not (Aspect.When or Aspect.Returned or Aspect.Laws))
        {
            if (After().Match(question.Bones) is { Success: true } after) return Split(StepRelation.After, after) with { IsReturnOfPeople = isReturn };
            if (AfterEnglish().Match(question.Spaced) is { Success: true } english) return Split(StepRelation.After, english) with { IsReturnOfPeople = isReturn };
            if (Before().Match(question.Bones) is { Success: true } before) return Split(StepRelation.Before, before);
            if (BeforeEnglish().Match(question.Spaced) is { Success: true } earlier) return Split(StepRelation.Before, earlier);
        }

        return new(StepRelation.At, question, question) { IsReturnOfPeople = isReturn };
    }

    private static StepSequence Split(StepRelation relation, Match match)
    {
        var anchor = match.Groups["anchor"];
        var text = match.Result("$_");
        return new(relation, Sentence.FromNormalized(anchor.Value.Trim()), Sentence.FromNormalized($"{text[..anchor.Index]} {text[(anchor.Index + anchor.Length)..]}".Trim()));
    }

    // Without tone marks, as in a skeleton: "X แล้ว/เสร็จ/จบ … ต้องทำอะไรต่อ", "พอ X …", "หลัง X …".
    [GeneratedRegex(
        "(?:^|พอ|หลังจาก|หลัง)(?<anchor>.{3,}?)(?:เรียบรอย|เสรจ|เสรด|เสด|แลว|เเลว|จบ|ครบ|หมด|ลงตัว|ผานแลว)+(?:กลับมา|งาน)?(?=.*(?:ตอง|ตอ(?!เนือง)|ทำไง|ทำไร|ทำอะไร|ทำยังไง|ใคร|ผูใด|ไหน|ถัดไป|เหลือ|อะไร|รอ(?!ง)|เกบ))",
        RegexOptions.CultureInvariant)]
    private static partial Regex After();

    [GeneratedRegex(" (?:after|once) (?<anchor>.+?)(?= what | who | which | where | do | next |$)", RegexOptions.CultureInvariant)]
    private static partial Regex AfterEnglish();

    [GeneratedRegex("กอน(?!เดือน|ไหม|มัย|ดี|นะ|คะ|ครับ|วันที|กี|หรือ|เลย|หนา|$)(?:จะ|ที|การ)*(?<anchor>.{3,}?)(?=ตอง|ควร|มีอะไร|ใช|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(" before (?<anchor>.+?)(?= what | who | which | do |$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeEnglish();
}
