using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Tests.Sentences;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class SlotTests
{
    private static readonly IntentRecognizer Recognizer = new(Accuracy.Library);

    [Theory]
    [InlineData("อยากทำเอ็มโอยูกับ NIAD-QE ญี่ปุ่น เรื่องแลกเปลี่ยนผู้ประเมิน", "country=ญี่ปุ่น, partner=NIAD-QE, topic=แลกเปลี่ยนผู้ประเมิน")]
    [InlineData("ทำ MoU กับ Malaysian Qualifications Agency ประเทศมาเลเซีย", "country=มาเลเซีย, partner=Malaysian Qualifications Agency")]
    [InlineData("I want an MoU with TEQSA Australia about joint reviews", "country=Australia, partner=TEQSA, topic=joint reviews")]
    [InlineData("ทำ mou กะเกาหลี", "country=เกาหลี")]
    [InlineData("ขอทำ MoU ใหม่ 1 ฉบับ", "")]
    public void A_sentence_about_an_agreement(string said, string slots) => Assert.Equal(slots, Slots(said));

    [Theory]
    [InlineData("คำของบปี 71", "year=2571")]
    [InlineData("ทำคำของบประมาณปี ๒๕๗๒", "year=2572")]
    [InlineData("start budget request for 2028", "year=2571")]
    [InlineData("ขอเปิดคำของบปีหน้า", "year=2571")]
    public void A_year_in_every_form(string said, string slots) => Assert.Equal(slots, Slots(said));

    private static string Slots(string said) => Assert.IsType<StartProcedureIntent>(Recognizer.Recognize(said, Accuracy.Today)).Slots.ToString();
}
