using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads that yearly work is not done this year: ปีนี้ไม่มีโครงการ.</summary>
internal static partial class YearlyPhrases
{
    /// <param name="variants">The variants of a message.</param>
    /// <param name="isYearly">Whether a name is one of yearly work. Not asked when there is "none": whoever has no budget does not skip its request.</param>
    public static bool IsSkipped(IReadOnlyList<string> variants, Func<string, bool> isYearly) =>
        variants.Select(v => Skipped().Match(v)).Any(m => m.Success && m.Groups["what"].Value is var what && (Unnamed().IsMatch(what) || (!m.Groups["none"].Success && isYearly(what))))
        || variants.Any(v => Alone().IsMatch(v));

    [GeneratedRegex(
        @"\A(?:ใน)?ปี(?:งบประมาณ|งบ)?นี้(?:เรา|ส(?:ำ|ํา)นักงาน(?:เรา)?|ส(?:ำ|ํา)นัก(?:เรา)?)?(?:จะ|คง|ขอ)?(?:(?<none>ไม่มี|ไม่ต้องมี)|ไม่(?:จัด|ท(?:ำ|ํา)|เปิด|ได้จัด|ได้ท(?:ำ|ํา)|ต้องท(?:ำ|ํา)|ต้องจัด|ต้องเปิด)(?:การ)?|งด|เว้น|ข้าม)(?<what>.+?)(?:แล้ว|ไปก่อน|ไป)?\z"
        + @"|\A(?:เรา)?(?:(?<none>ไม่มี)|ไม่(?:จัด|ท(?:ำ|ํา)|เปิด|ได้จัด|ได้ท(?:ำ|ํา)|ต้องท(?:ำ|ํา)|ต้องเปิด)|งด|เว้น|ข้าม)(?<what>.+?)(?:ใน|ของ|ไปก่อน)?ปี(?:งบประมาณ|งบ)?นี้(?:แล้ว|ไปก่อน)?\z"
        + @"|\A(?:(?<none>thereisno|thereareno|wehaveno|no)|skip|weskip)(?<what>.+?)thisyear\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Skipped();

    [GeneratedRegex(@"\A(?:(?:โครงการ|กิจกรรม)(?:นี้|อะไร|แบบนี้|ใด)?|(?:งาน|เรื่อง)นี้|งานประจ(?:ำ|ํา)(?:ปี)?|(?:the|this)?(?:such)?(?:project|activity|work)s?)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Unnamed();

    [GeneratedRegex(@"\A(?:ปีนี้(?:เรา)?(?:ขอ)?(?:ไม่จัด|ไม่ท(?:ำ|ํา)|ไม่ได้จัด|ไม่ต้องท(?:ำ|ํา)|ข้าม|งด|เว้น)(?:แล้ว|ไปก่อน|ไป)?|(?:ขอ)?(?:ข้าม|เว้น|งด)ปีนี้(?:ไปก่อน|ไป)?|(?:skipit|skip)thisyear)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
