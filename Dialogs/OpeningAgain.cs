using System.Text.RegularExpressions;

namespace OnesqaBot.Dialogs;

/// <summary>Recognizes that a text orders to begin work, where an answer may name the same work.</summary>
internal static partial class OpeningAgain
{
    public static bool IsMatch(string text) => Order().IsMatch(text.Trim());

    [GeneratedRegex(@"\A(?:please |can you |could you |i(?:'d| would)? (?:want|like|need)|we (?:want|need|would like|are)|i need|open |start |begin |host |create |set up |let'?s |(?:ขอ|อยาก|ช่วย|จะ|ต้องการ)?(?:เปิดเรื่อง|เริ่มเรื่อง|เริ่มท(?:ำ|ํา))|(?:อยาก|ต้องการ|จะขอ|ขอ)ท(?:ำ|ํา))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Order();
}
