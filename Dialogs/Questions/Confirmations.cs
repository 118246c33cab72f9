using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Recognizes "yes", "no" and "let me change it".</summary>
internal static class Confirmations
{
    private static readonly HashSet<string> Yes = Words(
        "ใช่", "ใช่แล้ว", "ใช่เลย", "ตกลง", "ตกลงตามนี้", "โอเค", "โอเคเลย", "ยืนยัน", "ยืนยันเปิดเรื่อง", "เปิด", "เปิดเลย", "เปิดได้", "เปิดได้เลย", "เปิดเรื่อง",
        "เปิดเรื่องเลย", "เปิดเรื่องได้เลย", "ถูกต้อง", "ถูกต้องแล้ว", "ถูกแล้ว", "ได้", "ได้เลย", "เริ่มเลย", "เอา", "เอาเลย", "ตามนี้", "ตามนี้เลย",
        "yes", "y", "yep", "ok", "okay", "confirm", "sure", "open", "open it", "correct", "that is right", "go ahead");

    private static readonly HashSet<string> No = Words("ไม่", "ไม่ใช่", "ไม่ถูก", "ไม่ถูกต้อง", "ยังไม่ถูก", "ยังไม่ใช่", "ผิด", "no", "nope", "not that", "wrong");

    private static readonly HashSet<string> Command = Words("คำขอ", "เป็นคำขอ", "คำสั่ง", "เป็นคำสั่ง", "ใช่คำสั่ง", "ไม่ใช่คำตอบ", "สั่ง", "command", "request", "it is a request", "it is a command", "not an answer", "not my answer");

    private static readonly HashSet<string> Answer = Words("คำตอบ", "เป็นคำตอบ", "ใช่คำตอบ", "answer", "it is my answer", "my answer");

    private static readonly HashSet<string> Edit = Words(
        "แก้", "แก้ไข", "แก้คำตอบ", "แก้ไขคำตอบ", "ขอแก้", "ขอแก้ไข", "เปลี่ยน", "เปลี่ยนคำตอบ", "แก้ไขก่อน", "edit", "change", "change it", "fix");

    public static bool IsYes(string text) => Is(Yes, text);

    public static bool IsNo(string text) => Is(No, text);

    /// <summary>The reply to a question whether the last message was an answer or a command.</summary>
    public static bool IsCommand(string text) => Is(Command, text);

    /// <inheritdoc cref="IsCommand"/>
    public static bool IsAnswer(string text) => Is(Answer, text) || IsYes(text);

    public static bool IsEdit(string text) => Is(Edit, text);

    private static bool Is(HashSet<string> words, string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        return normalized.Length is > 0 and <= TextNormalizer.MaxLength && FillerWords.Variants(TextNormalizer.Compact(normalized)).Any(words.Contains);
    }

    private static HashSet<string> Words(params string[] words) => [.. FillerWords.Forms(words)];
}
