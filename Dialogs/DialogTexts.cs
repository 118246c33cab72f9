using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs;

/// <summary>The texts that the bot says in a dialog.</summary>
internal static class DialogTexts
{
    public static readonly Bilingual Passed = new("คำถามนี้ผ่านไปแล้ว ไม่มีอะไรเปลี่ยนแปลง", "This question is no longer open. Nothing was changed.");
    public static readonly Bilingual WentBack = new("ย้อนกลับไปคำถามก่อนหน้าแล้ว", "Back to the previous question.");
    public static readonly Bilingual IsFirst = new("นี่คือคำถามแรก ย้อนกลับไม่ได้แล้ว", "This is the first question.");
    public static readonly Bilingual TypeAnswer = new("กรุณาพิมพ์คำตอบเป็นข้อความ", "Please type an answer.");
    public static readonly Bilingual PickAnswer = new("ไม่พบคำตอบนี้ในตัวเลือก กรุณาเลือกจากรายการ", "Please choose one of the options.");
    public static readonly Bilingual AnswerFirst = new("ยังมีคำถามค้างอยู่ ตอบให้ครบ หรือพิมพ์ \"ยกเลิก\" ก่อน", "Please answer this first, or type \"cancel\".");
    public static readonly Bilingual AnswerUnconfirmed = new(
        "ข้อความก่อนหน้านี้อาจส่งไปไม่ถึง กรุณาตอบคำถามนี้อีกครั้ง", "My previous message may not have reached you. Please answer this question again.");
    public static readonly Bilingual Lost = new(
        "ระบบเพิ่งปรับปรุง คำถามที่ค้างไว้จึงใช้ต่อไม่ได้ กรุณาเริ่มใหม่อีกครั้ง", "The bot was updated, and the open question could not be kept. Please start again.");
    public static readonly Bilingual NoSuchProcedure = new("ไม่พบกระบวนการนี้แล้ว จึงไม่ได้เปิดเรื่อง", "This procedure no longer exists. No case was opened.");
    public static readonly Bilingual NotOpened = new("ยกเลิกแล้ว ยังไม่ได้เปิดเรื่อง", "Cancelled. No case was opened.");
    public static readonly Bilingual Confirm = new("ยืนยันเปิดเรื่อง", "Confirmed.");
    public static readonly Bilingual ConfirmOrEdit = new(
        "ตรวจคำตอบแล้วกด “เปิดเรื่อง” หรือกด “แก้ไข” หากต้องการเปลี่ยน", "Please press “open” if this is right, or “edit” to change it.");
    public static readonly Bilingual Editing = new("แก้ไขคำตอบก่อนเปิดเรื่อง", "Changing an answer.");
    public static readonly Bilingual WhichAnswer = new("ต้องการแก้ไขคำตอบข้อใดคะ", "Which answer do you want to change?");
    public static readonly Bilingual AnswerAsFarAsKnown = new(
        "ไม่เป็นไรค่ะ ตอบเท่าที่ทราบก่อนได้ (ดูตัวอย่างด้านล่าง) แก้ไขได้ก่อนเปิดเรื่อง หรือพิมพ์ “ยกเลิก” แล้วกลับมาใหม่", "Answer as far as you can; you can change it before the case is opened.");
    public static readonly Bilingual EditsDoNotCount = new(
        "ข้อความที่แก้ไขภายหลังไม่มีผลค่ะ หากต้องการ กรุณาพิมพ์ใหม่", "An edited message does not count. Please type it again.");
    public static readonly Bilingual GoBackInstead = new(
        "ข้อความที่แก้ไขภายหลังไม่มีผลค่ะ พิมพ์ “ย้อนกลับ” เพื่อแก้คำตอบก่อนหน้า", "An edited message does not count. Type \"back\" to change an answer.");
    public static readonly Bilingual Welcome = new("ยินดีค่ะ", "You are welcome.");
    public static readonly Bilingual Hello = new("สวัสดีค่ะ", "Hello.");
    public static readonly Bilingual SpeaksThaiFirst = new(
        "พิมพ์ภาษาอังกฤษได้ เช่น my work, procedures, help", "You can type in English: my work, waiting, this week, procedures, help. Cards show Thai first, English below.");
    public static readonly Bilingual NoMatter = new("ไม่เป็นไรค่ะ", "No problem.");
    public static readonly Bilingual DoNotKnow = new("พิมพ์ “วิธีใช้” เพื่อดูสิ่งที่ทำได้ค่ะ", "Type \"help\" to see what you can do here.");
    public static readonly Bilingual NoWords = new("พิมพ์สิ่งที่ต้องการได้เลยค่ะ", "Please type what you would like.");
    public static readonly Bilingual OnlyEmoji = new("รับทราบค่ะ 🙂 หากต้องการส่งเอกสาร กรุณาแนบเป็นไฟล์ด้วยปุ่มคลิปหนีบกระดาษ", "🙂 To hand in a document, attach it as a file with the paper clip.");
    public static readonly Bilingual Recording = new("ยังฟังข้อความเสียงไม่ได้ค่ะ กรุณาพิมพ์เป็นข้อความ", "I cannot listen to recordings. Please type it.");
    public static readonly Bilingual Component = new("ยังเปิดอ่านส่วนประกอบ Loop ไม่ได้ค่ะ กรุณาพิมพ์เป็นข้อความ", "I cannot read Loop components. Please type it.");
    public static readonly Bilingual HandIn = new("ส่งไฟล์", "Hand in");
    /// <param name="step">The case and step that the file would belong to.</param>
    public static Bilingual HandInFor(string step) => new($"{HandIn.Th} · {step}", $"{HandIn.En} · {step}");

    public static readonly Bilingual WhichStep = new("ไฟล์นี้เป็นของเรื่องและขั้นตอนใด", "Which case and step is this file for?");
    public static readonly Bilingual NotKept = new("ยกเลิกแล้ว ไฟล์ไม่ได้ถูกเก็บ", "Cancelled. The file was not saved.");
    public static readonly Bilingual FilesLater = new(
        "ไฟล์ยังไม่ได้ถูกเก็บ ตอบคำถามให้ครบแล้วส่งไฟล์อีกครั้ง", "The file was not saved. Please send it again after answering these questions.");
    public static readonly Bilingual NoStepTakesFiles = new(
        "ยังไม่มีงานของท่านที่รอไฟล์ ไฟล์นี้จึงไม่ได้ถูกเก็บ เริ่มงานก่อนแล้วส่งไฟล์อีกครั้ง",
        "None of your open tasks needs a file, so this file was not saved. Start the work first, then send the file again.");
    public static readonly Bilingual TooManyFiles = new(
        "ส่งได้ครั้งละไม่เกิน ๑๐ ไฟล์ ไฟล์ชุดนี้จึงไม่ได้ถูกเก็บ กรุณาแบ่งส่ง", "At most 10 files at a time. None of these were saved; please send them in batches.");
    public const string OtherDocument = "เอกสารอื่น";

    public static Bilingual TooLong(int length, int longest) => new(
        $"คำตอบยาว {ThaiNumerals.Format(length)} ตัวอักษร รับได้ไม่เกิน {ThaiNumerals.Format(longest)} กรุณาพิมพ์ให้สั้นลง", "The answer is too long.");

    public static Bilingual Corrected(Bilingual label, string answer) => new($"แก้ “{label.Th}” เป็น “{answer}” แล้ว", $"“{label.En}” was changed.");

    public static Bilingual WhichDocument(string file) => new($"ไฟล์ “{file}” คือเอกสารใด", $"Which document is “{file}”?");

    public static Bilingual Added(int files) => new($"เพิ่มอีก {ThaiNumerals.Format(files)} ไฟล์แล้ว", "More files were added.");

    public static Bilingual DidYouMean(string title) => new($"หมายถึง “{title}” ใช่หรือไม่", "Did you mean this?");

    public static readonly Bilingual WhichDidYouMean = new("หมายถึงเรื่องใดคะ", "Which one did you mean?");

    public static Bilingual NotUnderstood(string text) => new($"ยังไม่เข้าใจ “{text}”", "I did not understand.");

    /// <summary>Both languages on one line, for a card's notice.</summary>
    public static string Line(Bilingual text) => $"{text.Th} · {text.En}";

    public static string Earlier(string answer) => $"คำตอบเดิม: {answer}";
}
