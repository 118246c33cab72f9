using System.Globalization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>Reads from a sentence the answers to a procedure's questions that it already gives. What is not certain is left to ask.</summary>
internal static partial class SlotReader
{
    private const int MinTopicLength = 4;

    /// <param name="text">The sentence as typed.</param>
    public static SlotDictionary Read(string text, Procedure procedure, DateOnly? today)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in procedure.Fields)
        {
            if (FieldDays.IsType(field.Type))
            {
                if (Days(field, text, procedure, today) is { } days) found[field.Key] = days;
                continue;
            }

            var value = field.Key switch
            {
                "partner" => Partner(text),
                "visitor" => Visitor(text),
                "country" => Countries.FindIn(text)?.Value,
                "place" => Countries.FindIn(text)?.Value ?? Place(text),
                "topic" => Topic(text),
                "meeting" => Names.FindIn(text),
                "year" => Years.FindIn(TextNormalizer.Normalize(text), today)?.ToString(CultureInfo.InvariantCulture),
                _ => null,
            };
            if (value is { Length: > 0 } && value.Length <= field.MaxLength) found[field.Key] = value;
        }

        // What the plan is about, without its days.
        if (found.TryGetValue("topic", out var topic) && procedure.DayFields.Any(f => found.ContainsKey(f.Key)))
        {
            if (WithoutDays(topic, today) is { Length: >= MinTopicLength } plain) found["topic"] = plain;
            else found.Remove("topic");
        }

        return found.Count == 0 ? SlotDictionary.None : new SlotDictionary(found);
    }

    /// <summary>Days in the form in which they are stored.</summary>
    private static string? Days(CaseField field, string text, Procedure procedure, DateOnly? today) =>
        today is { } date && procedure.DayFields.Count() == 1 && SpokenDays.Planned(TextNormalizer.Normalize(text), date) is { } days
            && (field.Type == FieldType.Period || days.First == days.Last) ? FieldDays.Text(days).Th : null;

    private static string? Partner(string text)
    {
        // What stands after "with" is the partner; anything else only if it is a name that nothing else explains.
        var after = With().Match(text) is { Success: true } with ? text[(with.Index + with.Length)..] : null;
        if (after is not null && Names.FindIn(BeforeTopic(after)) is { } named) return named;
        if (after is not null && ThaiAgency().Match(BeforeTopic(after)) is { Success: true } agency && Countries.FindIn(agency.Value) is null) return WithoutPoliteness(agency.Value);
        return Names.FindIn(BeforeTopic(text));
    }

    /// <summary>Who comes, if it is said from where: คณะจากเวียดนาม.</summary>
    private static string? Visitor(string text) =>
        Delegation().Match(text) is { Success: true } match && Countries.FindIn(text[match.Index..]) is { Index: var at, Value: var country } && at == match.Length ? match.Value + country : null;

    private static string BeforeTopic(string text) => TopicWord().Match(text) is { Success: true, Index: > 0 } topic ? text[..topic.Index] : text;

    private static string? Topic(string text)
    {
        var match = TopicWord().Matches(text).LastOrDefault();
        if (match is null || With().IsMatch(text[match.Index..])) return null;
        var topic = WithoutPoliteness(text[(match.Index + match.Length)..]);
        return topic.Length >= MinTopicLength && !Number().IsMatch(topic) ? topic : null;
    }

    private static string WithoutDays(string topic, DateOnly? today)
    {
        bool HasDays(string text) => today is { } date && SpokenDays.Find(TextNormalizer.Normalize(text), date) is not null;
        if (!HasDays(topic)) return topic;
        var words = topic.Split(' ');
        var count = words.Length;
        while (HasDays(string.Join(' ', words.Take(count)))) count--;
        return WithoutPoliteness(DaysBegin().Replace(string.Join(' ', words.Take(count)), ""));
    }

    private static string? Place(string text)
    {
        if (At().Match(text) is not { Success: true } match) return null;
        var place = WithoutPoliteness(match.Groups["place"].Value);
        return place.Length >= 3 && !NoPlace().IsMatch(place) ? place : null;
    }

    private static string WithoutPoliteness(string text)
    {
        for (var before = ""; before != text;) (before, text) = (text, Polite().Replace(text.Trim(' ', ',', '.', '!', '?', '"', '“', '”'), "").Trim());
        return text;
    }

    [GeneratedRegex("ร่วมกับ|กับ|กะ(?=[ A-Za-z\u0E40-\u0E44])|(?<![A-Za-z])with(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex With();

    // Not "open a case": the topic follows the rest of the sentence.
    [GeneratedRegex("(?<!เปิด|ทำ|ขอ|เริ่ม|ตั้ง|หา|ของ|เป็น)เรื่อง(?!นี้|ใหม่|ไป)|(?<=.)ด้าน|เกี่ยวกับ|หัวข้อ|(?<![A-Za-z])(?:about|regarding|on the topic of)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TopicWord();

    [GeneratedRegex("(?:มหาวิทยาลัย|สถาบัน|สำนักงาน|กระทรวง|องค์การ|มูลนิธิ|สภา)[\u0E01-\u0E4E]{3,60}(?=$|[ ,])", RegexOptions.CultureInvariant)]
    private static partial Regex ThaiAgency();

    [GeneratedRegex("คณะ(?:ผู้แทน|ผู้บริหาร|อาจารย์|ผู้ประเมิน)?(?:จาก)?(?:ประเทศ)?", RegexOptions.CultureInvariant)]
    private static partial Regex Delegation();

    [GeneratedRegex("(?:ที่|ณ)\\s?(?:ประเทศ|เมือง|กรุง(?=[^เ]))?\\s?(?<place>[\u0E01-\u0E4E]{3,30}|[A-Z][A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex At();

    [GeneratedRegex("^(?:ต่างประเทศ|สำนักงาน|ประชุม|ได้|จะ|ไหน|นั่น|นี่|แล้ว|ทำ|เคย|จัด|เรา|ผม|หนู)", RegexOptions.CultureInvariant)]
    private static partial Regex NoPlace();

    [GeneratedRegex("(?:นะคะ|นะครับ|นะค่ะ|ค่ะ|คะ|ครับผม|ครับ|คับ|จ้า|จ้ะ|นะ|หน่อย|ด้วย|ที|ให้|เลย|please)$|^(?:การทำ|การเปิด|ว่าด้วย|คือ|ชื่อ)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Polite();

    /// <summary>What is left of days in front of their month.</summary>
    [GeneratedRegex("(?:\\s|[0-9\u0E50-\u0E59]|-|–|วันที่|ในวัน|ระหว่าง|ช่วง|ใน|และ|ถึง|(?<![A-Za-z])(?:on|from|to|between|and)(?![A-Za-z]))+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DaysBegin();

    [GeneratedRegex("^[0-9\u0E50-\u0E59 ./-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
