using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>Reads what was typed into a field for days, and writes it as the office does: ๑๒–๑๔ มกราคม ๒๕๗๐.</summary>
public static partial class FieldDays
{
    /// <summary>No form that is stored is longer: ๒๘ กุมภาพันธ์ ๒๕๗๐ – ๑๒ พฤศจิกายน ๒๕๗๑.</summary>
    public const int Longest = 40;

    private const int MaxLength = 100;

    /// <summary>The answer that the days are not known yet.</summary>
    public static Bilingual NotSet => FormatTexts.NotSet;

    public static bool IsType(FieldType type) => type is FieldType.Day or FieldType.Period;

    /// <summary>Reads days, or that they are not set yet: neither days nor a fault.</summary>
    /// <inheritdoc cref="FieldValue.Read"/>
    public static DaysReading Read(FieldType type, string typed, DateOnly? today)
    {
        ArgumentNullException.ThrowIfNull(typed);
        if (typed.Length > MaxLength) return new([], DaysFault.Unreadable);
        var normalized = TextNormalizer.Normalize(typed);
        if (SaysNotSet().IsMatch(normalized)) return new([], null);
        var read = SpokenDays.Read(normalized, today);
        if (type != FieldType.Day || read.Fault is not (null or DaysFault.Ambiguous)) return read;
        var single = read.Meanings.Where(m => m.First == m.Last).ToList();
        return single.Count == 0 ? new([], DaysFault.SeveralDays) : new(single, read.Fault);
    }

    /// <summary>The days that a field was answered with; null if they are not set, or were typed before the field held days.</summary>
    public static DayRange? Find(IReadOnlyDictionary<string, string> answers, CaseField field)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(field);
        return answers.TryGetValue(field.Key, out var answer) ? Read(field.Type, answer, null).Days : null;
    }

    /// <summary>The office's form, which is stored; null if it cannot be read.</summary>
    internal static string? Value(FieldType type, string typed, DateOnly? today) => Read(type, typed, today) switch
    {
        { Days: { } days } => Text(days).Th,
        { Fault: null } => NotSet.Th,
        _ => null,
    };

    /// <summary>A stored value in both languages. Free text from before the field had its type stays as it is.</summary>
    internal static Bilingual Shown(FieldType type, string value) => Read(type, value, null) switch
    {
        { Days: { } days } => Text(days),
        { Fault: null } => NotSet,
        _ => new(value, value),
    };

    /// <summary>Days in the form that is stored, in Thai, and in English.</summary>
    public static Bilingual Text(DayRange days)
    {
        string In(Language language)
        {
            using var _ = ReaderLanguage.Use(language);
            return TextFormat.Days(days);
        }

        return new(In(Language.Thai), In(Language.English));
    }

    [GeneratedRegex(
        @"\A(?:วัน(?:ที่)?)?ยังไม่(?:ได้|มี)?(?:ก(?:ำ|ํา)หนด(?:การ)?|ทราบ|รู้|แน่นอน|แน่ชัด|แน่|แจ้ง|ยืนยัน|นัด|สรุป|ลงตัว)(?:วัน(?:ที่)?)?(?: ?(?:ค่ะ|คะ|ครับ|คับ))?\z|\A(?:ขอ|กำลัง)?รอ ?(?:ให้)?(?:เขา|ทางเขา|ทางโน้น|ทางนั้น|(?:ทาง)?(?:หน่วยงาน|คณะ|ต้นสังกัด|ผู้จัด|เจ้าภาพ))? ?(?:แจ้ง|ยืนยัน|ตอบ|ก(?:ำ|ํา)หนด|นัด)(?:วัน(?:ที่)?|กลับ|มา|อีกที|อีกครั้ง|ก่อน|อยู่)*(?: ?(?:ค่ะ|คะ|ครับ|คับ))?\z|\A(?:tb[acd]|to be (?:announced|confirmed|determined|decided)|not (?:yet )?(?:set|fixed|known|decided)(?: yet)?|not (?:yet )?confirmed(?: yet)?|(?:still )?(?:await|wait)ing (?:for )?(?:confirmation|an answer|them|their (?:answer|reply|dates?|confirmation))(?: to confirm)?|not yet|unknown)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex SaysNotSet();
}
