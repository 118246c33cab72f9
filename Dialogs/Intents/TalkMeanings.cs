using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Talk that is about no work, and steering a dialog.</summary>
internal static class TalkMeanings
{
    /// <summary>What the bot does not do. It is learned, so that it is not taken for something else.</summary>
    public static readonly Meaning Unknown = new("Unknown", _ => null) { Interrupts = Interrupting.Never };

    public static readonly Meaning[] All =
    [
        new("Help", _ => new HelpIntent())
        {
            Phrases =
            [
                "ช่วยเหลือ", "ความช่วยเหลือ", "ขอความช่วยเหลือ", "ช่วยด้วย", "ช่วยหน่อย", "ช่วย", "วิธีใช้", "วิธีใช้งาน", "ใช้ยังไง", "ใช้อย่างไร", "ใช้งานยังไง", "ใช้งานอย่างไร",
                "ทำอะไรได้", "ทำอะไรได้บ้าง", "บอททำอะไรได้", "คำสั่ง", "มีคำสั่งอะไร", "ต้องพิมพ์อะไร", "พิมพ์อะไรได้",
                "help", "help me", "how to use", "how do i use this", "how does this work", "what can you do", "what can i do", "what can i say", "commands", "usage",
            ],
            Menu = 10,
            Offer = new(SuggestedAction.Help, () => DialogTexts.Help, i => i is HelpIntent),
        },
        new("Greeting", _ => new GreetingIntent())
        {
            Phrases =
            [
                "สวัสดี", "หวัดดี", "ดีครับ", "ดีค่ะ", "ดีจ้า", "สวัสดีตอนเช้า", "สวัสดียามเช้า", "สวัสดีตอนบ่าย", "อรุณสวัสดิ์", "สวัสดีบอท", "สวัสดีบอต",
                "hello", "hi", "hey", "hello there", "hi there", "hello bot", "hi bot", "good morning", "good afternoon", "good evening", "sawasdee", "sawatdee",
            ],
            Interrupts = Interrupting.Never,
        },
        new("Thanks", _ => new ThanksIntent())
        {
            Phrases =
            [
                "ขอบคุณ", "ขอบคุณมาก", "ขอบใจ", "ขอบใจมาก", "ขอบคุณนะ", "ขอบพระคุณ", "โอเค", "โอเคขอบคุณ", "รับทราบ", "ทราบแล้ว", "เข้าใจแล้ว", "ดีมาก", "เยี่ยม",
                "thanks", "thank you", "thank you very much", "thanks a lot", "ok", "okay", "ok thanks", "great", "got it",
            ],
            ForgivesTypos = false,
            Interrupts = Interrupting.Never,
        },
        new("DoNotKnow", _ => new DoNotKnowIntent())
        {
            Phrases =
            [
                "ไม่รู้", "ไม่ทราบ", "ยังไม่รู้", "ยังไม่ทราบ", "ไม่แน่ใจ", "ยังไม่แน่ใจ", "จำไม่ได้", "ไม่รู้เหมือนกัน", "ตอบไม่ได้",
                "don't know", "i don't know", "i do not know", "not sure", "no idea",
            ],
            ForgivesTypos = false,
        },
        new("English", _ => new LanguageIntent(Language.English))
        {
            Phrases =
            [
                "english", "in english", "speak english", "english version", "do you speak english", "ภาษาอังกฤษ", "ขอภาษาอังกฤษ", "พูดภาษาอังกฤษ", "เปลี่ยนเป็นภาษาอังกฤษ", "ใช้ภาษาอังกฤษ",
                "english please", "switch to english", "use english", "language english",
            ],
            ForgivesTypos = false,
        },
        new("Thai", _ => new LanguageIntent(Language.Thai))
        {
            // Not "ไทย" or "thai" alone: they answer the question for a country.
            Phrases =
            [
                "ภาษาไทย", "ขอภาษาไทย", "พูดภาษาไทย", "เปลี่ยนเป็นภาษาไทย", "ใช้ภาษาไทย",
                "in thai", "speak thai", "thai please", "thai version", "switch to thai", "use thai", "language thai",
            ],
            ForgivesTypos = false,
        },
        new("Language", _ => new LanguageIntent(null))
        {
            Phrases = ["ภาษา", "เปลี่ยนภาษา", "เลือกภาษา", "language", "change language", "switch language"],
            ForgivesTypos = false,
        },
        new("Back", _ => new BackIntent())
        {
            Phrases =
            [
                "ย้อนกลับ", "ย้อน", "กลับ", "ถอยกลับ", "กลับไป", "ก่อนหน้า", "ข้อก่อนหน้า", "คำถามก่อนหน้า", "กลับไปข้อก่อนหน้า", "กลับไปคำถามก่อนหน้า",
                "back", "go back", "previous", "previous question",
            ],
        },
        new("Cancel", _ => new CancelIntent())
        {
            Phrases =
            [
                "ยกเลิก", "ยกเลิกคำถาม", "ยกเลิกไปก่อน", "ไม่ทำแล้ว", "ไม่เอาแล้ว", "ไม่เปิดแล้ว", "เลิกทำ", "หยุด", "ไว้ก่อน", "ไว้ทีหลัง", "ไว้คราวหลัง",
                "cancel", "stop", "quit", "exit", "never mind", "abort",
            ],
            ForgivesTypos = false,
            OfCase = number => new CancelCaseIntent(number),
        },
        Unknown,
    ];
}

public sealed record HelpIntent : Intent;

public sealed record GreetingIntent : Intent;

/// <summary>Thanks, or "all right"; a short reply is enough.</summary>
public sealed record ThanksIntent : Intent;

public sealed record DoNotKnowIntent : Intent;

/// <summary>Asks the bot to use another language.</summary>
/// <param name="Language">Null if the message named none.</param>
public sealed record LanguageIntent(Language? Language) : Intent;

/// <summary>Goes back one question.</summary>
public sealed record BackIntent : Intent;

/// <summary>Leaves the open dialog; does not cancel a case.</summary>
public sealed record CancelIntent : Intent;
