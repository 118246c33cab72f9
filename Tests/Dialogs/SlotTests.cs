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

    [Theory]
    [InlineData("ไปประชุม APQN ที่สิงคโปร์ 12-14 ม.ค. 70", "dates=๑๒–๑๔ มกราคม ๒๕๗๐, meeting=APQN, place=สิงคโปร์")]
    [InlineData("จะไป INQAAHE ที่สเปน 10 ถึง 13 พฤษภาคม 2570 ค่ะ", "dates=๑๐–๑๓ พฤษภาคม ๒๕๗๐, meeting=INQAAHE, place=สเปน")]
    [InlineData("ได้รับเชิญไปประชุม INQAAHE ที่เซอร์เบีย ระหว่างวันที่ ๒๘ ก.พ. - ๒ มี.ค. ๒๕๗๐", "dates=๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐, meeting=INQAAHE, place=เซอร์เบีย")]
    [InlineData("we are invited to the APQN conference in Singapore, 12-14 January 2027", "dates=๑๒–๑๔ มกราคม ๒๕๗๐, meeting=APQN, place=Singapore")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 ม.ค. นี้", "dates=๑๒ มกราคม ๒๕๗๐, place=สิงคโปร์")]
    [InlineData("มีคณะจากลาวจะมาดูงานวันศุกร์ที่ 15 มกราคม 2570 เปิดเรื่องให้หน่อย", "date=๑๕ มกราคม ๒๕๗๐, visitor=คณะจากลาว")]
    [InlineData("พุธหน้ามีคณะจากเวียดนามมาดูงาน", "date=๙ ธันวาคม ๒๕๖๙, visitor=คณะจากเวียดนาม")]
    [InlineData("วันที่ 13 มกราคม คณะจากเวียดนามมาดูงาน", "date=๑๓ มกราคม ๒๕๗๐, visitor=คณะจากเวียดนาม")]
    [InlineData("คณะผู้บริหารจากญี่ปุ่นจะมาดูงานพุธสัปดาห์หน้า", "date=๙ ธันวาคม ๒๕๖๙, visitor=คณะผู้บริหารจากญี่ปุ่น")]
    [InlineData("วันที่ 5 เดือนหน้าคณะจากลาวมาดูงาน", "date=๕ ธันวาคม ๒๕๖๙, visitor=คณะจากลาว")]
    [InlineData("ไปประชุม APQN ที่สิงคโปร์ศุกร์หน้า", "dates=๑๑ ธันวาคม ๒๕๖๙, meeting=APQN, place=สิงคโปร์")]
    [InlineData("รับคณะจากเวียดนามมาศึกษาดูงานเรื่องการประเมินภายนอก วันที่ 15/1/2570", "date=๑๕ มกราคม ๒๕๗๐, topic=การประเมินภายนอก, visitor=คณะจากเวียดนาม")]
    [InlineData("จะไปประชุม AYQON ที่มาเลเซีย 3 ก.พ. 70 ค่ะ", "date=๓ กุมภาพันธ์ ๒๕๗๐, place=มาเลเซีย")]
    public void The_days_of_the_plan(string said, string slots) => Assert.Equal(slots, Slots(said));

    /// <summary>Whatever may be another day than that of the plan is left to the question.</summary>
    [Theory]
    [InlineData("ต้องไปประชุมที่สิงคโปร์พรุ่งนี้")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์สัปดาห์หน้า")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ ส่งชื่อก่อนศุกร์หน้า")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ พุธหน้าถึงศุกร์หน้า")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ พุธหน้า หรือ 12 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ ตอบรับภายใน 12 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ ส่งชื่อก่อน 12 ม.ค. 70")]
    [InlineData("ได้รับหนังสือลงวันที่ 12 ธ.ค. 69 ให้ไปประชุมที่สิงคโปร์")]
    [InlineData("ได้รับหนังสือเมื่อ 12 ธ.ค. 69 ต้องไปประชุมที่สิงคโปร์")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 หรือ 13 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12, 13 และ 14 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 และ 14 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 ม.ค. 70 และ 3 ก.พ. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 ม.ค. 70 พรุ่งนี้ขอเปิดเรื่อง")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ ตั้งแต่ 12 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 ม.ค. 70 เป็นต้นไป")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 พ.ย. 69")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 12 พ.ย.")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 1/2/2027")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ครั้งที่ 1/2")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 30 ก.พ. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ 14-12 ม.ค. 70")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ วันจันทร์ที่ 15 มกราคม 2570")]
    [InlineData("ต้องไปประชุมที่สิงคโปร์ เดือนมกราคม 2570")]
    public void Days_that_are_not_surely_those_of_the_plan(string said) => Assert.Equal("place=สิงคโปร์", Slots(said));

    [Fact]
    public void Without_todays_date_no_days_are_read() => Assert.Equal("place=สิงคโปร์", Assert.IsType<StartProcedureIntent>(Recognizer.Recognize("ต้องไปประชุมที่สิงคโปร์ 12 ม.ค. 70", null)).Slots.ToString());

    private static string Slots(string said) => Assert.IsType<StartProcedureIntent>(Recognizer.Recognize(said, Accuracy.Today)).Slots.ToString();
}
