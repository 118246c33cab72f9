using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What people type into a field, and what the office writes for it.</summary>
[Trait("Culture", "Any")]
public sealed class FieldValueTests
{
    [Theory]
    [InlineData("2571", "๒๕๗๑")]
    [InlineData("๒๕๗๑", "๒๕๗๑")]
    [InlineData("71", "๒๕๗๑")]
    [InlineData(" ปีงบประมาณ พ.ศ. 2571 ", "๒๕๗๑")]
    [InlineData("ปี ๗๑ ค่ะ", "๒๕๗๑")]
    [InlineData("2028", "๒๕๗๑")]
    [InlineData("ค.ศ. 2028", "๒๕๗๑")]
    [InlineData("FY28", "๒๕๗๑")]
    [InlineData("ปีหน้า", null)]
    [InlineData("257", null)]
    [InlineData("2571 กับ 2572", null)]
    [InlineData("3571", null)]
    [InlineData("ไม่รู้ค่ะ", null)]
    public void A_year_is_read_in_either_era(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.FiscalYear, typed));

    [Theory]
    [InlineData("1250000", "๑,๒๕๐,๐๐๐")]
    [InlineData("๑,๒๕๐,๐๐๐", "๑,๒๕๐,๐๐๐")]
    [InlineData("1,250,000.50 บาท", "๑,๒๕๐,๐๐๐.๕")]
    [InlineData("฿500", "๕๐๐")]
    [InlineData("5 ล้าน", "๕,๐๐๐,๐๐๐")]
    [InlineData("๑.๒๕ ล้านบาท", "๑,๒๕๐,๐๐๐")]
    [InlineData("1.5 million baht", "๑,๕๐๐,๐๐๐")]
    [InlineData("3 แสนบาทค่ะ", "๓๐๐,๐๐๐")]
    [InlineData("0", "๐")]
    [InlineData("ห้าล้าน", null)]
    [InlineData("-5", null)]
    [InlineData("1,25,000", null)]
    [InlineData("1.250.000", null)]
    [InlineData("1,250", "๑,๒๕๐")]
    [InlineData("0.001", null)]
    [InlineData("99999999999999", null)]
    [InlineData("5000 พันล้าน", null)]
    [InlineData("9999999999999999999999999999 พันล้าน", null)]
    [InlineData("00000000000000000000000000000000000000000000000000000000000005", null)]
    [InlineData("=1+1", null)]
    [InlineData("ประมาณ 5 ล้าน", null)]
    public void An_amount_is_read_in_digits(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.Amount, typed));

    [Theory]
    [InlineData("ศธ 1234/2569", "ศธ ๑๒๓๔/๒๕๖๙")]
    [InlineData(" ที่ ศธ  1234 / 2569 ", "ศธ ๑๒๓๔/๒๕๖๙")]
    [InlineData("เลขที่ สมศ ๐๑๐๑/๑๒๓", "สมศ ๐๑๐๑/๑๒๓")]
    [InlineData("นร 0508/ว 12", "นร ๐๕๐๘/ว ๑๒")]
    [InlineData("12/2569", "๑๒/๒๕๖๙")]
    [InlineData("MQA-2026/๑๒", "MQA-2026/12")]
    [InlineData("ไม่มี", null)]
    [InlineData("ศธ 12?", null)]
    [InlineData("=1+1", null)]
    [InlineData("/12", null)]
    public void A_number_of_a_document_is_read_in_either_digits(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.DocumentNumber, typed));

    [Theory]
    [InlineData("5/2570", "ครั้งที่ ๕/๒๕๗๐")]
    [InlineData("๕/๒๕๗๐", "ครั้งที่ ๕/๒๕๗๐")]
    [InlineData("05 / 70", "ครั้งที่ ๕/๒๕๗๐")]
    [InlineData("5/2027", "ครั้งที่ ๕/๒๕๗๐")]
    [InlineData("การประชุมครั้งที่ 11/2569", "ครั้งที่ ๑๑/๒๕๖๙")]
    [InlineData("ครั้งที่ 11", "ครั้งที่ ๑๑")]
    [InlineData("คณะกรรมการประเมิน ครั้งที่ 2/2570", "คณะกรรมการประเมิน ครั้งที่ ๒/๒๕๗๐")]
    [InlineData("5/257", null)]
    [InlineData("0/2570", null)]
    [InlineData("5/3570", null)]
    [InlineData("ครั้งก่อน", null)]
    public void A_number_of_a_meeting_is_read_with_its_year(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.MeetingNumber, typed));

    [Theory]
    [InlineData("www.onesqa.or.th/th/news-view/12", "https://www.onesqa.or.th/th/news-view/12")]
    [InlineData(" http://onesqa.or.th ", "http://onesqa.or.th")]
    [InlineData("เว็บไซต์สำนักงาน", null)]
    [InlineData("onesqa", null)]
    [InlineData("javascript://onesqa.or.th/x", null)]
    [InlineData("https://who@onesqa.or.th", null)]
    [InlineData("www.onesqa.or.th และ Facebook", null)]
    public void A_web_page_is_read_without_its_scheme_too(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.WebAddress, typed));

    [Theory]
    [InlineData(" malee@onesqa.or.th ", "malee@onesqa.or.th")]
    [InlineData("malee@onesqa", null)]
    [InlineData("มาลี malee@onesqa.or.th", null)]
    public void An_email_address_stands_alone(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.EmailAddress, typed));

    [Theory]
    [InlineData("45", "๔๕")]
    [InlineData("๔๕", "๔๕")]
    [InlineData(" 12.50 % ", "๑๒.๕")]
    [InlineData("ร้อยละ 100", "๑๐๐")]
    [InlineData("80 เปอร์เซ็นต์ครับ", "๘๐")]
    [InlineData("45 per cent", "๔๕")]
    [InlineData("สี่สิบห้า", null)]
    [InlineData("-5", null)]
    [InlineData("1001", null)]
    [InlineData("45/100", null)]
    [InlineData("125,000", null)]
    public void A_percentage_is_read_with_or_without_its_sign(string typed, string? read) => Assert.Equal(read, FieldValue.Read(FieldType.Percentage, typed));

    [Fact]
    public void A_text_stays_as_it_is() => Assert.Equal("=1+1", FieldValue.Read(FieldType.Text, "=1+1"));

    [Theory]
    [InlineData(FieldType.FiscalYear, "๒๕๗๑")]
    [InlineData(FieldType.Amount, "๑,๒๕๐,๐๐๐.๒๕")]
    [InlineData(FieldType.Percentage, "๑๒.๕")]
    [InlineData(FieldType.DocumentNumber, "ศธ ๑๒๓๔/๒๕๖๙")]
    [InlineData(FieldType.MeetingNumber, "ครั้งที่ ๕/๒๕๗๐")]
    [InlineData(FieldType.WebAddress, "https://www.onesqa.or.th/th/x")]
    [InlineData(FieldType.EmailAddress, "malee@onesqa.or.th")]
    public void The_offices_form_is_read_again(FieldType type, string form) => Assert.Equal(form, FieldValue.Read(type, form));
}
