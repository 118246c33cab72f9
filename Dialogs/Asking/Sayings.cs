using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>What is said between the questions.</summary>
internal static class Sayings
{
    public static readonly Bilingual Passed = new("คำถามนี้ผ่านไปแล้ว ไม่มีอะไรเปลี่ยนแปลง", "This question has passed. Nothing was changed.");
    public static readonly Bilingual WentBack = new("ย้อนกลับไปคำถามก่อนหน้าแล้ว", "Back to the question before.");
    public static readonly Bilingual IsFirst = new("นี่คือคำถามแรก ย้อนกลับไม่ได้แล้ว", "This is the first question.");
    public static readonly Bilingual TypeAnswer = new("กรุณาพิมพ์คำตอบเป็นข้อความ", "Please type an answer.");
    public static readonly Bilingual PickAnswer = new("ไม่พบคำตอบนี้ในตัวเลือก กรุณาเลือกจากรายการ", "Please take one of the choices.");
    public static readonly Bilingual Still = new("ยังมีคำถามค้างอยู่ ตอบให้ครบ หรือพิมพ์ \"ยกเลิก\" ก่อน", "Please answer this first, or type \"cancel\".");
    public static readonly Bilingual Unheard = new(
        "ข้อความก่อนหน้านี้อาจส่งไปไม่ถึง กรุณาตอบคำถามนี้อีกครั้ง", "What I said before may not have arrived. Please answer this question again.");
    public static readonly Bilingual FilesLater = new(
        "ไฟล์ยังไม่ได้ถูกเก็บ ตอบคำถามให้ครบแล้วส่งไฟล์อีกครั้ง", "The file was not kept: send it again after these questions.");
    public static readonly Bilingual NoSuchProcedure = new("ไม่พบกระบวนการนี้แล้ว จึงไม่ได้เปิดเรื่อง", "This procedure is no longer known. No case was opened.");
    public static readonly Bilingual NotOpened = new("ยกเลิกแล้ว ยังไม่ได้เปิดเรื่อง", "Cancelled. No case was opened.");
    public static readonly Bilingual NotKept = new("ยกเลิกแล้ว ไฟล์ไม่ได้ถูกเก็บ", "Cancelled. The file was not kept.");
    public static readonly Bilingual HandIn = new("ส่งไฟล์", "Hand in");
    public static readonly Bilingual WhichRow = new("ไฟล์นี้เป็นของเรื่องและขั้นตอนใด", "Which case and row is this for?");
    public const string OtherDocument = "เอกสารอื่น";

    public static Bilingual TooLong(int length, int longest) => new(
        $"คำตอบยาว {ThaiFormat.Number(length)} ตัวอักษร รับได้ไม่เกิน {ThaiFormat.Number(longest)} กรุณาพิมพ์ให้สั้นลง",
        "The answer is too long.");

    public static Bilingual WhichDocument(string file) => new($"ไฟล์ “{file}” คือเอกสารใด", $"Which document is “{file}”?");

    public static Bilingual Added(int files) => new($"เพิ่มอีก {ThaiFormat.Number(files)} ไฟล์แล้ว", "More files were added.");

    /// <summary>As a card's notice shows it.</summary>
    public static string Line(Bilingual saying) => $"{saying.Th} · {saying.En}";

    public static string Earlier(string answer) => $"คำตอบเดิม: {answer}";
}
