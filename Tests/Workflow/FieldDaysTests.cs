using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What people type into a field for days, and what the office writes for it.</summary>
[Trait("Culture", "Any")]
public sealed class FieldDaysTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 30);

    [Theory]
    [InlineData("15 มกราคม 2570", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("๑๕ ม.ค. ๗๐", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15มค70", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("วันที่ 15 มกราคม พ.ศ. 2570 ค่ะ", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("วันศุกร์ที่ 15 มกราคม 2570", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15 ม.ค.", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15 Jan 2027", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("January 15, 2027", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("Friday 15th January 2027", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15/1/2570", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15/1/70", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15/01/2027", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("01/15/2027", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("2027-01-15", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("2570-01-15", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15.1.2570", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("15 ม.ค. 70 เวลา 09.00 น.", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("1/2/2570", "๑ กุมภาพันธ์ ๒๕๗๐")]
    [InlineData("3 May 2027", "๓ พฤษภาคม ๒๕๗๐")]
    [InlineData("พรุ่งนี้", "๑ ธันวาคม ๒๕๖๙")]
    [InlineData("มะรืนนี้ครับ", "๒ ธันวาคม ๒๕๖๙")]
    [InlineData("วันศุกร์", "๔ ธันวาคม ๒๕๖๙")]
    [InlineData("วันศุกร์หน้า", "๑๑ ธันวาคม ๒๕๖๙")]
    [InlineData("next Friday", "๑๑ ธันวาคม ๒๕๖๙")]
    [InlineData("tomorrow", "๑ ธันวาคม ๒๕๖๙")]
    [InlineData("วันที่ 5 เดือนหน้า", "๕ ธันวาคม ๒๕๖๙")]
    [InlineData("พุธสัปดาห์หน้า", "๙ ธันวาคม ๒๕๖๙")]
    [InlineData("วันจันทร์อาทิตย์หน้า", "๗ ธันวาคม ๒๕๖๙")]
    [InlineData("Thursday next week", "๑๐ ธันวาคม ๒๕๖๙")]
    [InlineData("12 ม.ค. 9.00 น.", "๑๒ มกราคม ๒๕๗๐")]
    [InlineData("12 ม.ค. 13.30-16.30 น.", "๑๒ มกราคม ๒๕๗๐")]
    [InlineData("เช้าวันที่ 12 มกราคม", "๑๒ มกราคม ๒๕๗๐")]
    [InlineData("12 ม.ค. 70 ช่วงบ่าย", "๑๒ มกราคม ๒๕๗๐")]
    [InlineData("เมื่อวาน", "๒๙ พฤศจิกายน ๒๕๖๙")]
    [InlineData("เมื่อวานนี้ค่ะ", "๒๙ พฤศจิกายน ๒๕๖๙")]
    [InlineData("yesterday", "๒๙ พฤศจิกายน ๒๕๖๙")]
    [InlineData("ศุกร์ที่แล้ว", "๒๗ พฤศจิกายน ๒๕๖๙")]
    [InlineData("วันอาทิตย์ที่แล้ว", "๒๙ พฤศจิกายน ๒๕๖๙")]
    [InlineData("วันจันทร์ที่ผ่านมา", "๒๓ พฤศจิกายน ๒๕๖๙")]
    [InlineData("last Sunday", "๒๙ พฤศจิกายน ๒๕๖๙")]
    public void One_day_is_read_in_a_field_for_a_day_and_for_a_period(string typed, string read)
    {
        Assert.Equal(read, FieldValue.Read(FieldType.Day, typed, Today));
        Assert.Equal(read, FieldValue.Read(FieldType.Period, typed, Today));
    }

    [Theory]
    [InlineData("12-14 ม.ค. 70", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("12 ถึง 14 มกราคม 2570", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("ระหว่างวันที่ ๑๒ – ๑๔ มกราคม ๒๕๗๐", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("12 และ 13 ม.ค. 70", "๑๒–๑๓ มกราคม ๒๕๗๐")]
    [InlineData("12 กับ 13 มกราคม", "๑๒–๑๓ มกราคม ๒๕๗๐")]
    [InlineData("เดือนหน้า", "ธันวาคม ๒๕๖๙")]
    [InlineData("5-7 เดือนหน้า", "๕–๗ ธันวาคม ๒๕๖๙")]
    [InlineData("12-14/1/2570", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("12/1/70 - 14/1/70", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("2027-01-12 to 2027-01-14", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("28 ก.พ.–2 มี.ค. 70", "๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐")]
    [InlineData("28 ธ.ค. 69 ถึง 3 ม.ค. 70", "๒๘ ธันวาคม ๒๕๖๙ – ๓ มกราคม ๒๕๗๐")]
    [InlineData("28 ธ.ค. - 3 ม.ค. 2570", "๒๘ ธันวาคม ๒๕๖๙ – ๓ มกราคม ๒๕๗๐")]
    [InlineData("28 ธ.ค. - 3 ม.ค.", "๒๘ ธันวาคม ๒๕๖๙ – ๓ มกราคม ๒๕๗๐")]
    [InlineData("12-14 January 2027", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("January 28 to February 2, 2027", "๒๘ มกราคม – ๒ กุมภาพันธ์ ๒๕๗๐")]
    [InlineData("10 - 13 May 2027", "๑๐–๑๓ พฤษภาคม ๒๕๗๐")]
    [InlineData("พรุ่งนี้ถึงวันศุกร์", "๑–๔ ธันวาคม ๒๕๖๙")]
    [InlineData("สัปดาห์หน้า", "๗–๑๑ ธันวาคม ๒๕๖๙")]
    [InlineData("12 13 14 มกราคม", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("12, 13 และ 14 ม.ค.", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("วันที่ 12,13 ม.ค. 70 ค่ะ", "๑๒–๑๓ มกราคม ๒๕๗๐")]
    [InlineData("12, 13 and 14 January 2027", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("สัปดาห์ที่แล้ว", "๒๓–๒๗ พฤศจิกายน ๒๕๖๙")]
    [InlineData("last week", "๒๓–๒๗ พฤศจิกายน ๒๕๖๙")]
    [InlineData("เดือนที่แล้ว", "ตุลาคม ๒๕๖๙")]
    [InlineData("สิงหาคม 2570", "สิงหาคม ๒๕๗๐")]
    [InlineData("เดือน ส.ค. 70", "สิงหาคม ๒๕๗๐")]
    [InlineData("August 2027", "สิงหาคม ๒๕๗๐")]
    [InlineData("สิงหาคม", "สิงหาคม ๒๕๗๐")]
    [InlineData("ส.ค. - ก.ย. 70", "สิงหาคม–กันยายน ๒๕๗๐")]
    [InlineData("ธันวาคม - มกราคม 2570", "ธันวาคม ๒๕๖๙ – มกราคม ๒๕๗๐")]
    public void Several_days_are_read_in_a_field_for_a_period_only(string typed, string read)
    {
        Assert.Equal(read, FieldValue.Read(FieldType.Period, typed, Today));
        Assert.Equal(DaysFault.SeveralDays, FieldDays.Read(FieldType.Day, typed, Today).Fault);
    }

    [Theory]
    [InlineData("ยังไม่กำหนด")]
    [InlineData("ยังไม่ได้กำหนดวันค่ะ")]
    [InlineData("ยังไม่ทราบ")]
    [InlineData("รอเขาแจ้ง")]
    [InlineData("รอทางหน่วยงานยืนยันอีกที")]
    [InlineData("รอยืนยันค่ะ")]
    [InlineData("ยังไม่ยืนยัน")]
    [InlineData("waiting for confirmation")]
    [InlineData("not confirmed yet")]
    [InlineData("TBA")]
    [InlineData("not yet set")]
    public void Days_may_be_not_set_yet(string typed)
    {
        Assert.Equal("ยังไม่กำหนด", FieldValue.Read(FieldType.Day, typed, Today));
        Assert.Equal(new("ยังไม่กำหนด", "not yet set"), FieldValue.Shown(FieldType.Period, FieldValue.Read(FieldType.Period, typed, Today)!));
    }

    [Theory]
    [InlineData("เร็ว ๆ นี้")]
    [InlineData("32")]
    [InlineData("14-12")]
    [InlineData("20 มีนาคม 2570 มะนิลา")]
    [InlineData("12, 14 และ 16 ม.ค. 70")]
    [InlineData("ตั้งแต่ 12 ม.ค. 70")]
    [InlineData("12-14 ม.ค. 70 และ 3 ก.พ. 70")]
    [InlineData("12 14 16 ม.ค. 70")]
    [InlineData("14 13 12 ม.ค. 70")]
    [InlineData("เมื่อวานกับวันนี้")]
    [InlineData("ปีหน้า")]
    [InlineData("1.5 ล้าน")]
    [InlineData("ไม่รู้ค่ะ")]
    [InlineData("=1+1")]
    public void Anything_else_is_no_day(string typed)
    {
        Assert.Null(FieldValue.Read(FieldType.Period, typed, Today));
        Assert.Equal(new DaysReading([], DaysFault.Unreadable).Fault, FieldDays.Read(FieldType.Period, typed, Today).Fault);
    }

    [Theory]
    [InlineData("31 พ.ย.")]
    [InlineData("30 ก.พ. 2570")]
    [InlineData("15 ม.ค. 3570")]
    public void A_day_that_is_in_no_calendar_is_told_from_what_is_no_day(string typed) => Assert.Equal(DaysFault.NoSuchDay, FieldDays.Read(FieldType.Period, typed, Today).Fault);

    [Theory]
    [InlineData("14-12 ม.ค. 70")]
    [InlineData("2 มี.ค. 70 - 28 ก.พ. 70")]
    [InlineData("2 มี.ค. - 28 ก.พ. 2570")]
    [InlineData("14/1/2570 - 12/1/2570")]
    [InlineData("กันยายน 2570 - สิงหาคม 2570")]
    public void An_end_before_the_start_is_no_period(string typed) => Assert.Equal(DaysFault.EndsBeforeStart, FieldDays.Read(FieldType.Period, typed, Today).Fault);

    [Theory]
    [InlineData("1/2/2027", "2027-02-01 2027-01-02")]
    [InlineData("15 พ.ย.", "2027-11-15 2026-11-15")]
    [InlineData("12 และ 14 ม.ค. 70", "2027-01-12")]
    [InlineData("20", "2026-12-20 2027-01-20")]
    [InlineData("วันที่ ๓๑", "2026-12-31 2027-01-31")]
    [InlineData("๑๒ ถึง ๑๔ ค่ะ", "2026-12-12 2027-01-12")]
    [InlineData("the 20th", "2026-12-20 2027-01-20")]
    [InlineData("15 หรือ 16 ม.ค.", "2027-01-15 2027-01-16")]
    [InlineData("15 มกราคม หรือไม่ก็ 22 มกราคม", "2027-01-15 2027-01-22")]
    [InlineData("12-14 ม.ค. หรือ 19-21 ม.ค.", "2027-01-12 2027-01-19")]
    [InlineData("ประมาณ 15 ม.ค. 70", "2027-01-15")]
    [InlineData("ปลายเดือนหน้า", "2026-12-01")]
    [InlineData("ภายในเดือนมกราคม", "2027-01-01")]
    [InlineData("ต้น ก.พ. 70", "2027-02-01")]
    [InlineData("end of January", "2027-01-01")]
    [InlineData("หลังปีใหม่", "2027-01-04 2027-01-01")]
    [InlineData("after New Year", "2027-01-04 2027-01-01")]
    [InlineData("ก่อนปีใหม่", "2026-12-01")]
    [InlineData("กลางเดือน", "2026-12-01 2027-01-01")]
    [InlineData("สิ้นเดือนค่ะ", "2026-11-01 2026-12-01")]
    [InlineData("กลางเดือนหน้า", "2026-12-01")]
    [InlineData("ต้นปีหน้า", "2027-01-01 2027-01-01")]
    [InlineData("ต้นปี", "2027-01-01 2027-01-01")]
    [InlineData("ประมาณกลางปีหน้า", "2027-06-01 2027-05-01")]
    [InlineData("ปลายปี", "2026-12-01 2027-09-01")]
    [InlineData("สิ้นปีหน้า", "2027-12-01 2027-09-01")]
    [InlineData("early next year", "2027-01-01 2027-01-01")]
    [InlineData("end of the year", "2026-12-01 2027-09-01")]
    [InlineData("วันจันทร์ที่ 15 มกราคม 2570", "2027-01-15")]
    public void What_may_mean_other_days_is_asked_about(string typed, string firsts)
    {
        var read = FieldDays.Read(FieldType.Period, typed, Today);
        Assert.Equal(DaysFault.Ambiguous, read.Fault);
        Assert.Null(read.Days);
        Assert.Equal(firsts, string.Join(' ', read.Meanings.Select(m => m.First.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("15 พ.ย. 69")]
    [InlineData("๑๔–๑๖ ธันวาคม ๒๕๖๘")]
    public void A_day_that_has_passed_is_read_if_its_year_is_written(string typed) => Assert.NotNull(FieldDays.Read(FieldType.Period, typed, Today).Days);

    [Theory]
    [InlineData("๑๕ มกราคม ๒๕๗๐", "15 January 2027")]
    [InlineData("๑๒–๑๔ มกราคม ๒๕๗๐", "12–14 January 2027")]
    [InlineData("๒๘ กุมภาพันธ์ – ๒ มีนาคม ๒๕๗๐", "28 February – 2 March 2027")]
    [InlineData("๒๘ ธันวาคม ๒๕๖๙ – ๓ มกราคม ๒๕๗๐", "28 December 2026 – 3 January 2027")]
    [InlineData("สิงหาคม ๒๕๗๐", "August 2027")]
    [InlineData("สิงหาคม–กันยายน ๒๕๗๐", "August–September 2027")]
    [InlineData("ธันวาคม ๒๕๖๙ – มกราคม ๒๕๗๐", "December 2026 – January 2027")]
    [InlineData("ยังไม่กำหนด", "not yet set")]
    public void The_offices_form_is_read_again_in_both_languages_and_without_todays_date(string form, string english)
    {
        Assert.Equal(form, FieldValue.Read(FieldType.Period, form));
        Assert.Equal(new(form, english), FieldValue.Shown(FieldType.Period, form));
        Assert.Equal(form, FieldValue.Read(FieldType.Period, english));
        Assert.True(form.Length <= FieldDays.Longest);
    }

    [Theory]
    [InlineData("20")]
    [InlineData("๒๐ มีนาคม ๒๕๗๐ มะนิลา ฟิลิปปินส์")]
    [InlineData("พรุ่งนี้")]
    [InlineData("15 ม.ค.")]
    public void Free_text_from_before_is_shown_as_it_is(string text) => Assert.Equal(new(text, text), FieldValue.Shown(FieldType.Period, text));

    [Fact]
    public void The_longest_form_fits() => Assert.InRange(FieldValue.Read(FieldType.Period, "28 ก.พ. 2570 - 12 พ.ย. 2571")!.Length, 38, FieldDays.Longest);

    [Fact]
    public void Every_question_for_days_says_so()
    {
        string[] keys = ["date", "dates"];
        var fields = EmbeddedDefinitions.Procedures().SelectMany(p => p.Fields.Where(f => keys.Contains(f.Key)).Select(f => (p.Code, f.Type))).Order().ToList();
        Assert.Equal(["AQAN", "AYQON", "CONF", "MEETING", "TRAINING", "VISIT"], fields.Select(f => f.Code));
        Assert.All(fields, f => Assert.Equal(FieldType.Period, f.Type));
    }

    [Fact]
    public void Whatever_is_typed_is_read_or_has_a_fault_and_what_was_read_is_read_again()
    {
        string[] pieces =
        [
            "0", "1", "9", "29", "31", "32", "99", "2570", "9999", "0001", "๓๑", "/", "-", "–", ".", " ", "ม.ค.", "ก.พ. ", "ธันวาคม", "feb", "december", "may", "วันที่", "เดือนหน้า", "เดือนนี้", "สัปดาห์หน้า",
            "พุธ", "วันอาทิตย์", "ศุกร์หน้า", "พรุ่งนี้", "ถึง", "และ", "หรือ", "ปลาย", "ประมาณ", "กลางเดือน", "ต้นปี", "หลังปีใหม่", "เมื่อวาน", "ที่แล้ว", ", ", "พ.ศ.", "ปี", "วัน", "to ", "or ", "ยังไม่กำหนด",
        ];
        var random = new Random(2570);
        for (var n = 0; n < 5_000; n++)
        {
            var typed = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var day in new[] { Today, new(2027, 2, 28), new(2028, 2, 29), new DateOnly(2026, 12, 31) })
            foreach (var type in new[] { FieldType.Day, FieldType.Period })
            {
                var read = FieldDays.Read(type, typed, day);
                Assert.All(read.Meanings, m => Assert.True(m.Last >= m.First, typed));
                Assert.True(read.Fault is not null || read.Meanings.Count < 2, typed);
                // What is stored means the same on any day.
                if (read.Days is { } days) Assert.Equal(days, FieldDays.Read(type, FieldDays.Text(days).Th, null).Days);
            }
        }
    }
}
