using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Tests.Sentences;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>Orders about a case that is named by its subject instead of its number.</summary>
public sealed class CaseOrderTests
{
    private static readonly IntentRecognizer Recognizer = new(Accuracy.Library);

    [Theory]
    [InlineData("ทวงเรื่อง NIAD", "NIAD")]
    [InlineData("ทวง NIAD หน่อย", "NIAD")]
    [InlineData("ช่วยทวงถามเรื่องเวียดนามให้ทีค่ะ", "เวียดนาม")]
    [InlineData("เตือนเรื่อง NIAD ด้วย", "NIAD")]
    [InlineData("สะกิดสมชายเรื่องเกาหลีที", "เกาหลี")]
    [InlineData("ทวงเรื่องโรงเรียนบ้านสวนหน่อยค่ะ", "โรงเรียนบ้านสวน")]
    [InlineData("remind them about NIAD", "NIAD")]
    [InlineData("chase the NIAD case", "NIAD")]
    public void A_case_is_asked_for_by_its_subject(string said, string words)
    {
        var found = Assert.IsType<FindCasesIntent>(Recognizer.Recognize(said, Accuracy.Today));
        Assert.Equal((CaseWish.Chase, words), (found.Wish, found.Query.Text));
    }

    [Theory]
    [InlineData("มอบหมายเรื่องเวียดนามให้วิภา", "เวียดนาม", "วิภา")]
    [InlineData("มอบเรื่องเวียดนามให้พี่วิภาทำแทนหน่อยค่ะ", "เวียดนาม", "วิภา")]
    [InlineData("โอนเรื่อง NIAD ให้กานดา", "NIAD", "กานดา")]
    [InlineData("เรื่องไต้หวันให้เมย์ทำต่อแทนผม", "ไต้หวัน", "เมย์")]
    [InlineData("ให้กานดาทำเรื่อง NIAD ต่อ", "NIAD", "กานดา")]
    [InlineData("ย้ายเรื่อง HEEACT จากวิภาไปสุธี", "HEEACT", "สุธี")]
    [InlineData("เปลี่ยนผู้รับผิดชอบเรื่องเกาหลีเป็นธนพล", "เกาหลี", "ธนพล")]
    [InlineData("มอบเรื่องเกาหลีให้คนอื่นทำแทนที", "เกาหลี", null)]
    [InlineData("give the NIAD case to Kanda", "NIAD", "Kanda")]
    [InlineData("give Kanda the NIAD case", "NIAD", "Kanda")]
    [InlineData("delegate NIAD to Kanda", "NIAD", "Kanda")]
    [InlineData("hand NIAD on to Kanda please", "NIAD", "Kanda")]
    public void A_case_is_given_by_its_subject(string said, string words, string? to)
    {
        var found = Assert.IsType<FindCasesIntent>(Recognizer.Recognize(said, Accuracy.Today));
        Assert.Equal((CaseWish.Delegate, words, to), (found.Wish, found.Query.Text, found.To));
    }

    [Theory]
    [InlineData("มอบหมายเรื่องเวียดนามให้วิภา")]
    [InlineData("โอนเรื่อง NIAD ให้กานดา")]
    [InlineData("chase the NIAD case")]
    public void At_a_question_it_is_no_answer(string said) => Assert.IsType<FindCasesIntent>(Recognizer.Interruption(said, Accuracy.Today));

    [Theory]
    [InlineData("ทวงหน่วยที่ยังไม่ตอบให้ด้วย")]
    [InlineData("ทวงรายงานเดือนจากทุกภารกิจ")]
    [InlineData("ping หน่วยที่ขาดส่งแผนงาน")]
    [InlineData("แจ้งเตือนท่านรองว่ามีเรื่องค้างรอท่านอยู่นะ")]
    [InlineData("remind everyone about the quarterly report")]
    [InlineData("มอบหมายงาน")]
    [InlineData("โอนเรื่องทั้งหมดของพี่ปุ๊กให้หนูค่ะ")]
    [InlineData("มอบหมายเรื่องนี้ให้กานดา")]
    [InlineData("reassign all my tasks to Ploy")]
    public void An_order_that_names_no_case_finds_none(string said) => Assert.IsType<NotByTypingIntent>(Recognizer.Recognize(said, Accuracy.Today));
}
