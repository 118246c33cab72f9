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

    [Fact]
    public void A_text_stays_as_it_is() => Assert.Equal("=1+1", FieldValue.Read(FieldType.Text, "=1+1"));

    [Theory]
    [InlineData(FieldType.FiscalYear, "๒๕๗๑")]
    [InlineData(FieldType.Amount, "๑,๒๕๐,๐๐๐.๒๕")]
    public void The_offices_form_is_read_again(FieldType type, string form) => Assert.Equal(form, FieldValue.Read(type, form));
}
