namespace OnesqaBot.Dialogs.Intents;

/// <summary>Words around a wish that do not change it.</summary>
internal static class FillerWords
{
    /// <summary>No wish has more words around it; a bound on the work that a text can cause.</summary>
    private const int MostVariants = 40;

    private static readonly string[] Before = Forms(
        "ขอ", "อยาก", "อยากจะ", "อยากให้", "ต้องการ", "ช่วย", "รบกวน", "กรุณา", "โปรด", "ผม", "ดิฉัน", "หนู", "จะ", "ดู", "แสดง", "เช็ค", "เช็ก",
        "ตรวจสอบ", "ขอให้", "please", "pls", "can you", "could you", "would you", "can i", "i want to", "i would like to", "i'd like to",
        "i need to", "show me", "show", "tell me", "let me", "see", "view", "check", "open my", "what is", "what's");

    private static readonly string[] After = Forms(
        "ครับ", "ครับผม", "คับ", "ค้าบ", "คร้าบ", "ค่ะ", "คะ", "ค่า", "ค๊ะ", "จ้า", "จ้ะ", "จ๊ะ", "นะ", "น่ะ", "หน่อย", "ด้วย", "ที", "ซิ", "สิ", "เลย",
        "บ้าง", "ก่อน", "ฮะ", "ฮับ", "ขอบคุณ", "please", "pls", "thanks", "thank you", "krub", "krap", "kub", "kha", "ka", "now");

    /// <summary>What may have been meant: the compact text itself first, then with less and less around it.</summary>
    public static IReadOnlyList<string> Variants(string compact) => Variants(compact, Before, After);

    /// <summary>The same with other words around.</summary>
    public static IReadOnlyList<string> Variants(string compact, string[] before, string[] after)
    {
        var found = new List<string> { compact };
        for (var i = 0; i < found.Count && found.Count < MostVariants; i++)
        {
            var said = found[i];
            foreach (var word in before)
                if (said.Length > word.Length && said.StartsWith(word, StringComparison.Ordinal)) Keep(found, said[word.Length..]);
            foreach (var word in after)
                if (said.Length > word.Length && said.EndsWith(word, StringComparison.Ordinal)) Keep(found, said[..^word.Length]);
        }

        return found;
    }

    public static string[] Forms(params string[] words) => [.. words.Select(w => TextNormalizer.Compact(TextNormalizer.Normalize(w)))];

    private static void Keep(List<string> found, string variant)
    {
        // A word that ends within a letter and its marks was not that word.
        if (!TextNormalizer.IsThaiMark(variant[0]) && !found.Contains(variant)) found.Add(variant);
    }
}
