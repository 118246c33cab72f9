using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>A greeting before a wish.</summary>
internal static partial class Greetings
{
    /// <summary>What was said after it; the greeting itself where nothing was. Of what was said in <see cref="TextNormalizer.Normalize"/>.</summary>
    public static string Without(string said) => Greeting().Match(said) is { Success: true } match ? match.Groups["rest"].Value : said;

    // Thai is written without spaces, so that the wish may follow at once; an English greeting ends with one.
    [GeneratedRegex(
        @"\A(?>(?:สวัสดี|หวัดดี|อรุณสวัสดิ์|เรียน)(?:ตอนเช้า|ตอนบ่าย|ตอนเย็น|วันจันทร์)?(?:\s?(?:ครับผม|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ้ะ))?|ดี(?:ครับ|ค่ะ|จ้า)|(?:hello|hi|hey|good (?:morning|afternoon|evening))(?= ))"
        + @"(?>\s?(?:พี่|น้อง|คุณ)?(?:บอท|บอต|bot)(?:ครับ|ค่ะ|คะ|จ้า)?)?\s*(?<rest>\S.*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
