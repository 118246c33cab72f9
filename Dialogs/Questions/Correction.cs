using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>A correction of one answer typed instead of pressing a button, such as "เปลี่ยนประเทศเป็นเกาหลี".</summary>
/// <param name="Field">Index of the field.</param>
public sealed partial record Correction(int Field, string Value)
{
    /// <summary>The pattern of an order to change something, at the beginning.</summary>
    private const string Order = "^(?:ผิดแล้ว|ผิด|โทษที|ขอโทษ|wrong,?|sorry,?)?\\s*(?:ค่ะ|คะ|ครับ)?\\s*(?:ขอ|ช่วย)?(?:แก้ไข|แก้|เปลี่ยน|change|correct)";

    /// <summary>The pattern of the end, with or without words that are only polite.</summary>
    private const string Politely = "(?:\\s*(?:ค่ะ|คะ|ครับ|นะคะ|นะครับ|นะ|please))?$";

    /// <summary>Whether a text orders to change the answer to a question of one of the procedures, named by its label.</summary>
    internal static bool IsSaid(string text, IEnumerable<Procedure> procedures) =>
        Ordered().IsMatch(text) && Named().Match(text) is { Success: true } match && match.Groups["field"].Value.Trim() is var said
        && procedures.SelectMany(p => p.Fields).SelectMany(Names).Any(n => Same(said, n));

    /// <returns>Null if the text does not clearly correct one answer.</returns>
    public static Correction? Read(string text, Procedure procedure)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(procedure);
        if (Named().Match(text) is { Success: true } match)
        {
            // The whole label first: ประเทศ is also part of หน่วยงานต่างประเทศ.
            var said = match.Groups["field"].Value.Trim();
            var fields = procedure.Fields.Index().Where(f => Names(f.Item).Contains(said, StringComparer.OrdinalIgnoreCase)).ToList();
            if (fields.Count == 0) fields = procedure.Fields.Index().Where(f => Names(f.Item).Any(n => Same(said, n))).ToList();
            if (fields.Count == 1 && match.Groups["value"].Value.Trim() is { Length: > 0 } value && value.Length <= fields[0].Item.MaxLength) return new(fields[0].Index, value);
        }

        if (!Corrects().IsMatch(text)) return null;
        // "ไม่ใช่ญี่ปุ่น เกาหลี": what follows the last mark of a correction is right.
        var right = Corrects().Matches(text)[^1] is var last ? text[(last.Index + last.Length)..] : text;
        var read = SlotReader.Read(right, procedure, null);
        return read.Count == 1 && procedure.Fields.Index().First(f => read.ContainsKey(f.Item.Key)) is var found ? new(found.Index, read[found.Item.Key]) : null;
    }

    /// <summary>The new days of a case that a message names by words of its subject, or does not name: คณะเวียดนามเลื่อนเป็น 19-21 ม.ค.</summary>
    /// <returns>Null if the message says nothing of the kind.</returns>
    public static MovedDays? ReadMoved(string text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Moved().Match(text.Trim()) is not { Success: true } match) return null;
        var days = match.Groups["days"].Value;
        if (SpokenDays.Read(TextNormalizer.Normalize(days), today) is not { Fault: null or DaysFault.Ambiguous, Meanings.Count: > 0 }) return null;
        var whose = match.Groups["whose"].Value;
        List<string> words = [.. Countries.AllIn(whose), .. Intents.Slots.Names.FindIn(whose) is { } name ? [name] : Array.Empty<string>()];
        if (words.Count == 0 && Nameless().Replace(whose, "").Trim() is { Length: > 1 } rest) words.Add(rest);
        return new(words, days);
    }

    /// <summary>The change of a procedure's days; null if it has none, or several.</summary>
    public static Correction? OfMoved(MovedDays moved, Procedure procedure, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(procedure);
        return OnlyDays(procedure) is var (index, field) ? new(index, FieldDays.Read(field.Type, moved.Days, today).Days is { } days ? FieldDays.Text(days).Th : moved.Days) : null;
    }

    /// <summary>The procedure's field for days and its place; null if it has none, or several.</summary>
    private static (int Index, CaseField Field)? OnlyDays(Procedure procedure) =>
        procedure.Fields.Index().Where(f => FieldDays.IsType(f.Item.Type)).ToList() is [var only] ? only : null;

    /// <summary>A change of the days alone: "เลื่อนเป็น 20 ม.ค.", or the days without another word.</summary>
    /// <param name="bare">Whether days without another word are taken even if they may be several.</param>
    internal static Correction? OfDays(string text, Procedure procedure, DateOnly today, bool bare)
    {
        if (OnlyDays(procedure) is not var (index, field)) return null;
        var moved = MovesDays().Match(text);
        var value = moved.Success ? moved.Groups["days"].Value : text;
        var read = FieldDays.Read(field.Type, value, today);
        return read.Days is not null || (read.Fault == DaysFault.Ambiguous && (moved.Success || bare)) ? new(index, value) : null;
    }

    [GeneratedRegex("^(?:ไม่ใช่|ผิดแล้ว|ผิด|โทษที|ขอโทษ|no,?|sorry,?)?\\s*(?:ค่ะ|คะ|ครับ)?\\s*(?:ขอ|ช่วย)?(?:เลื่อน|เปลี่ยน|แก้ไข|แก้|ย้าย|move|change|postpone)\\s*(?:วัน(?:ที่(?:มา|จัด)?)?|(?:the )?dates?|it)?\\s*(?:ออก)?(?:ไป|มา)?\\s*(?:เป็น|to )?\\s*(?<days>.+?)(?:\\s*แทน)?" + Politely, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MovesDays();

    [GeneratedRegex("^(?<whose>.*?)\\s*(?:จะ|ขอ|ได้|ต้อง)*(?:เลื่อน|ย้าย(?:วัน|ไป)|เปลี่ยนวัน)(?:วัน)?(?:ที่)?(?:มา|จัด|ประชุม|ดูงาน)?\\s*(?:ออก)?(?:ไป|มา)?\\s*(?:เป็น)?\\s*(?<days>.+?)(?:\\s*แทน)?" + Politely
        + "|^(?:the )?(?<whose>.*?)\\s*(?:is |are |was |were |has been |have been )?(?:postponed|moved|rescheduled|put off) (?:to|until) (?<days>.+?)" + Politely, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    /// <summary>Text before the moved day that identifies no case.</summary>
    [GeneratedRegex("^(?:เรื่อง|คณะ|ผู้แทน|จาก|ทาง|เขา|การ|งาน|วัน|ที่|ของ|ประเทศ|ผม|หนู|ดิฉัน|ฉัน|ขอ|ช่วย|มี|นี้|นั้น|ค่ะ|คะ|ครับ|it|they|\\s)*(?:\\s|นี้|นั้น)*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nameless();

    [GeneratedRegex(Order, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ordered();

    private static IEnumerable<string> Names(CaseField field) => [field.Label.Th, field.Label.En, field.Key];

    private static bool Same(string said, string name) =>
        said.Length >= 2 && (name.Contains(said, StringComparison.OrdinalIgnoreCase) || said.Contains(name, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(Order + "?\\s*(?:the )?(?<field>.{2,40}?)\\s*(?:ต้องเป็น|เป็น|คือ|=|:| to | is )\\s*(?<value>.+?)" + Politely, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex("ไม่ใช่|เปลี่ยนเป็น|แก้เป็น|ต้องเป็น|ที่ถูกคือ|เปลี่ยน|แก้|(?<![A-Za-z])(?:not|change to|should be)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Corrects();
}

/// <summary>New days that were said of a case.</summary>
/// <param name="Words">Words that the case's subject has; empty if no case was named.</param>
/// <param name="Days">The days as typed.</param>
public sealed record MovedDays(IReadOnlyList<string> Words, string Days);
