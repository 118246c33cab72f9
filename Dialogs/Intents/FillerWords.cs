using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Words around a request that do not change its meaning.</summary>
internal static class FillerWords
{
    /// <summary>Bounds the work per message; no request has more words around it.</summary>
    private const int MaxVariants = 40;

    private static readonly string[] Before = Forms(
        "ขอ", "อยาก", "อยากจะ", "อยากให้", "ต้องการ", "ช่วย", "รบกวน", "กรุณา", "โปรด", "ผม", "ดิฉัน", "หนู", "จะ", "ดู", "แสดง", "เช็ค", "เช็ก",
        "ตรวจสอบ", "ขอให้", "please", "pls", "can you", "could you", "would you", "can i", "i want to", "i would like to", "i'd like to",
        "i need to", "show me", "show", "tell me", "let me", "see", "view", "check", "open my", "what is", "what's");

    private static readonly string[] After = Forms(
        "ครับ", "ครับผม", "คับ", "ค้าบ", "คร้าบ", "ค่ะ", "คะ", "ค่า", "ค๊ะ", "จ้า", "จ้ะ", "จ๊ะ", "นะ", "น่ะ", "หน่อย", "ด้วย", "ที", "ซิ", "สิ", "เลย",
        "บ้าง", "ก่อน", "ฮะ", "ฮับ", "ขอบคุณ", "please", "pls", "thanks", "thank you", "krub", "krap", "kub", "kha", "ka", "now");

    /// <summary>Possible readings: the compact text itself first, then with more and more filler words removed.</summary>
    public static IReadOnlyList<string> Variants(string compact) => Variants(compact, Before, After);

    /// <summary>The same with other filler words.</summary>
    public static IReadOnlyList<string> Variants(string compact, string[] before, string[] after)
    {
        var found = new List<string> { compact };
        for (var i = 0; i < found.Count && found.Count < MaxVariants; i++)
        {
            var text = found[i];
            foreach (var word in before)
                if (text.Length > word.Length && text.StartsWith(word, StringComparison.Ordinal)) AddVariant(found, text[word.Length..]);
            foreach (var word in after)
                if (text.Length > word.Length && text.EndsWith(word, StringComparison.Ordinal)) AddVariant(found, text[..^word.Length]);
        }

        return found;
    }

    public static string[] Forms(params string[] words) => [.. words.Select(w => TextNormalizer.Compact(TextNormalizer.Normalize(w)))];

    private static void AddVariant(List<string> found, string variant)
    {
        // A remainder that starts with a combining mark was split inside a letter.
        if (!TextNormalizer.IsThaiMark(variant[0]) && !found.Contains(variant)) found.Add(variant);
    }
}
