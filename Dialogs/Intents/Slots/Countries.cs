using System.Buffers;
using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents.Slots;

/// <summary>The countries and economies that the office deals with, by the names that people type.</summary>
internal static class Countries
{
    /// <summary>Longer names first, so that เกาหลีใต้ is not read as เกาหลี.</summary>
    private static readonly string[] Names =
    [
        .. ((string[])[
            "ญี่ปุ่น", "เกาหลีใต้", "เกาหลีเหนือ", "เกาหลี", "จีน", "ไต้หวัน", "ฮ่องกง", "มาเก๊า", "มองโกเลีย", "อินเดีย", "ศรีลังกา", "เนปาล", "ภูฏาน", "บังกลาเทศ", "ปากีสถาน",
            "มัลดีฟส์", "เวียดนาม", "ลาว", "สปป.ลาว", "กัมพูชา", "เขมร", "เมียนมา", "เมียนมาร์", "พม่า", "มาเลเซีย", "มาเลย์", "สิงคโปร์", "อินโดนีเซีย", "ฟิลิปปินส์", "บรูไน", "ติมอร์",
            "ออสเตรเลีย", "นิวซีแลนด์", "ฟิจิ", "สหรัฐอเมริกา", "สหรัฐ", "อเมริกา", "แคนาดา", "เม็กซิโก", "บราซิล", "ชิลี", "อาร์เจนตินา", "เปรู", "โคลอมเบีย", "สหราชอาณาจักร", "อังกฤษ", "สกอตแลนด์",
            "เวลส์", "ไอร์แลนด์", "ฝรั่งเศส", "เยอรมนี", "เยอรมัน", "เนเธอร์แลนด์", "เบลเยียม", "ลักเซมเบิร์ก", "สวิตเซอร์แลนด์", "สวิส", "ออสเตรีย", "อิตาลี", "สเปน", "โปรตุเกส", "กรีซ",
            "ฟินแลนด์", "สวีเดน", "นอร์เวย์", "เดนมาร์ก", "ไอซ์แลนด์", "เอสโตเนีย", "ลัตเวีย", "ลิทัวเนีย", "โปแลนด์", "สาธารณรัฐเช็ก", "สโลวะเกีย", "สโลวีเนีย", "ฮังการี", "โรมาเนีย", "บัลแกเรีย", "เซอร์เบีย",
            "โครเอเชีย", "มอลตา", "ไซปรัส", "ตุรกี", "รัสเซีย", "ยูเครน", "จอร์เจีย", "อาร์เมเนีย", "คาซัคสถาน", "อุซเบกิสถาน", "อิสราเอล", "ซาอุดีอาระเบีย", "ซาอุ", "สหรัฐอาหรับเอมิเรตส์", "ยูเออี",
            "ดูไบ", "กาตาร์", "คูเวต", "โอมาน", "บาห์เรน", "อิหร่าน", "อิรัก", "จอร์แดน", "อียิปต์", "โมร็อกโก", "เคนยา", "ไนจีเรีย", "กานา", "แอฟริกาใต้",
            "japan", "south korea", "korea", "china", "taiwan", "hong kong", "macao", "mongolia", "india", "sri lanka", "nepal", "bhutan", "bangladesh", "pakistan", "vietnam", "viet nam", "laos", "lao pdr",
            "cambodia", "myanmar", "malaysia", "singapore", "indonesia", "philippines", "brunei", "timor leste", "australia", "new zealand", "fiji", "united states", "usa", "america", "canada", "mexico",
            "brazil", "chile", "united kingdom", "uk", "england", "scotland", "wales", "ireland", "france", "germany", "netherlands", "belgium", "switzerland", "austria", "italy", "spain", "portugal", "greece",
            "finland", "sweden", "norway", "denmark", "iceland", "estonia", "latvia", "lithuania", "poland", "czech republic", "slovakia", "slovenia", "hungary", "romania", "bulgaria", "serbia", "croatia",
            "malta", "cyprus", "turkey", "russia", "ukraine", "georgia", "kazakhstan", "uzbekistan", "israel", "saudi arabia", "uae", "qatar", "kuwait", "oman", "bahrain", "iran", "jordan", "egypt", "south africa",
        ]).OrderByDescending(n => n.Length),
    ];

    private static readonly Regex Any = new(
        $"(?:{string.Join('|', Names.Select(n => n.All(char.IsAscii) ? $@"(?<![A-Za-z]){Regex.Escape(n)}(?![A-Za-z])" : $@"(?<![\u0E40-\u0E44]){Regex.Escape(n)}(?![\u0E30-\u0E3A\u0E45-\u0E4E])"))})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled);

    // Most texts name no country, and to find that out with the expression takes ten times as long.
    private static readonly SearchValues<string> Candidates = SearchValues.Create([.. Names], StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds the first country in a text as typed; null if none.</summary>
    public static Match? FindIn(string text) => MayName(text) && Any.Match(text) is { Success: true } match ? match : null;

    public static IEnumerable<string> AllIn(string text) => MayName(text) ? Any.Matches(text).Select(m => m.Value) : [];

    /// <summary>Replaces every country in normalized text.</summary>
    public static string Masked(string text, string mask) => MayName(text) ? Any.Replace(text, mask) : text;

    private static bool MayName(string text) => text.AsSpan().ContainsAny(Candidates);
}
