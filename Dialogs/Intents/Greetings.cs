using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Strips a greeting, or a word of assent, in front of a request.</summary>
internal static partial class Greetings
{
    /// <summary>Returns the text after the greeting; the greeting itself if nothing follows.</summary>
    public static string Without(string normalized) =>
        Greeting().Match(normalized) is { Success: true } match ? match.Groups["rest"].Value : normalized;

    // Thai has no spaces between words, so the request may follow directly; an English greeting ends with a space.
    [GeneratedRegex(
        @"\A(?>(?:สวัสดี|หวัดดี|อรุณสวัสดิ์|เรียน)(?:ตอนเช้า|ตอนบ่าย|ตอนเย็น|วันจันทร์)?(?:\s?(?:ครับผม|ครับ|คับ|ค่ะ|คะ|ค่า|จ้า|จ้ะ))?|ดี(?:ครับ|ค่ะ|จ้า)|(?:hello|hi|hey|good (?:morning|afternoon|evening)|ok|okay)(?=[ ก-ฮเ-ไ])|โอเค(?:\s?(?:ครับ|ค่ะ|คะ))?)"
        + @"(?>\s?(?:พี่|น้อง|คุณ)?(?:บอท|บอต|bot)(?:ครับ|ค่ะ|คะ|จ้า)?)?\s*(?<rest>\S.*)\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex Greeting();
}
