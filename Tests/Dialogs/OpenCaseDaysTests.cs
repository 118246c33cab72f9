using OnesqaBot.Dialogs.Tests.Sentences;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The questions for days when a case is opened. Today is Monday, 23 November 2026.</summary>
public sealed class OpenCaseDaysTests
{
    private readonly DialogHost _host = Host(Accuracy.Library);

    [Theory]
    [InlineData("15 ม.ค. 70", "๑๕ มกราคม ๒๕๗๐")]
    [InlineData("12-14 ม.ค. 70 ค่ะ", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("พรุ่งนี้", "๒๔ พฤศจิกายน ๒๕๖๙")]
    [InlineData("วันศุกร์หน้า", "๔ ธันวาคม ๒๕๖๙")]
    [InlineData("สัปดาห์หน้า", "๓๐ พฤศจิกายน – ๔ ธันวาคม ๒๕๖๙")]
    [InlineData("เดือนสิงหาคม 2570", "สิงหาคม ๒๕๗๐")]
    [InlineData("next Friday", "๔ ธันวาคม ๒๕๖๙")]
    [InlineData("12, 13 และ 14 ม.ค.", "๑๒–๑๔ มกราคม ๒๕๗๐")]
    [InlineData("ยังไม่กำหนด", "ยังไม่กำหนด")]
    [InlineData("ยังไม่ทราบ", "ยังไม่กำหนด")]
    [InlineData("รอเขาแจ้ง", "ยังไม่กำหนด")]
    public void Days_are_read_back_as_the_office_writes_them(string typed, string read)
    {
        Asked();
        _host.Say(typed);
        var shown = Assert.IsType<ConfirmationMessage>(_host.Say("การประเมินภายนอก").Shown);
        Assert.Equal($"คณะจากลาว ({read})", shown.Subject);
        Assert.Equal(read, shown.Answers[1].Answer);
        Assert.Null(shown.Notice);
        Assert.Equal(read, _host.Say("ใช่").Fields["date"]);
    }

    [Theory]
    [InlineData("หลังปีใหม่", "“หลังปีใหม่” อ่านได้เป็น ๔–๘ มกราคม ๒๕๗๐ หรือ มกราคม ๒๕๗๐")]
    [InlineData("ต้นปีหน้า", "อ่านได้เป็น มกราคม ๒๕๗๐ หรือ มกราคม–มีนาคม ๒๕๗๐")]
    [InlineData("เร็ว ๆ นี้", "กรุณาพิมพ์วัน เดือน ปี วันเดียวหรือหลายวันก็ได้ เช่น ๑๕ มกราคม ๒๕๗๐")]
    [InlineData("20", "“20” อ่านได้เป็น ๒๐ ธันวาคม ๒๕๖๙ หรือ ๒๐ มกราคม ๒๕๗๐")]
    [InlineData("15 มกราคม หรือไม่ก็ 22 มกราคม", "อ่านได้เป็น ๑๕ มกราคม ๒๕๗๐ หรือ ๒๒ มกราคม ๒๕๗๐")]
    [InlineData("ปลายเดือนหน้า", "หากหมายถึง ธันวาคม ๒๕๖๙ กรุณาพิมพ์ตามนี้")]
    [InlineData("30 กุมภาพันธ์ 2570", "ไม่มีวันที่ “30 กุมภาพันธ์ 2570” ในปฏิทิน")]
    [InlineData("14-12 ม.ค. 70", "วันสุดท้ายอยู่ก่อนวันแรก")]
    [InlineData("ไม่ทราบ", "หากยังไม่ทราบวัน พิมพ์ว่า “ยังไม่กำหนด”")]
    public void What_is_no_day_is_asked_again_with_nothing_lost(string typed, string why)
    {
        var asked = Asked();
        var again = _host.Say(typed);
        Assert.Contains(why, again.Text, StringComparison.Ordinal);
        Assert.Contains(Assert.IsType<QuestionMessage>(asked.Shown).Ask.Th, again.Text, StringComparison.Ordinal);
        _host.Say("15 ม.ค. 70");
        _host.Say("การประเมินภายนอก");
        Assert.Equal(("คณะจากลาว", "๑๕ มกราคม ๒๕๗๐"), _host.Say("ใช่").Fields is var fields ? (fields["visitor"], fields["date"]) : default);
    }

    [Theory]
    [InlineData("2027-01-02")]
    // Cards of earlier versions.
    [InlineData("๒ มกราคม ๒๕๗๐")]
    public void What_may_mean_two_days_is_asked_about_and_one_is_picked(string key)
    {
        Asked();
        var asked = _host.Say("1/2/2027");
        Assert.Contains("“1/2/2027” อ่านได้เป็น ๑ กุมภาพันธ์ ๒๕๗๐ หรือ ๒ มกราคม ๒๕๗๐", asked.Text, StringComparison.Ordinal);
        Assert.Equal(["๑ กุมภาพันธ์ ๒๕๗๐", "๒ มกราคม ๒๕๗๐"], Assert.IsType<QuestionMessage>(asked.Shown).Choices.Select(c => c.Title));
        Assert.Equal(["2027-02-01", "2027-01-02"], Assert.IsType<QuestionMessage>(asked.Shown).Choices.Select(c => c.Key));
        Assert.Contains("กรุณาพิมพ์คำตอบ", _host.Press(asked.Button(ButtonMove.Choose, "1")).Text, StringComparison.Ordinal);
        var picked = _host.Press(asked.Button(ButtonMove.Choose, key));
        Assert.Contains("๒ มกราคม ๒๕๗๐", picked.PressedText, StringComparison.Ordinal);
        _host.Say("การประเมินภายนอก");
        Assert.Equal("๒ มกราคม ๒๕๗๐", _host.Say("ใช่").Fields["date"]);
    }

    [Fact]
    public void A_guess_is_not_taken_without_asking()
    {
        Asked();
        Assert.Contains("หากหมายถึง ๑๒–๑๔ มกราคม ๒๕๗๐ กรุณาพิมพ์ตามนี้", _host.Say("12 และ 14 ม.ค. 70").Text, StringComparison.Ordinal);
        // Eight days ago, or in almost a year.
        Assert.Contains("๑๕ พฤศจิกายน ๒๕๗๐ หรือ ๑๕ พฤศจิกายน ๒๕๖๙", _host.Say("15 พ.ย.").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_has_passed_is_pointed_out_before_the_case_is_opened()
    {
        Asked();
        _host.Say("20 พ.ย. 69");
        var shown = Assert.IsType<ConfirmationMessage>(_host.Say("การประเมินภายนอก").Shown);
        Assert.Equal("“วันที่มา” คือ ๒๐ พฤศจิกายน ๒๕๖๙ ซึ่งผ่านมาแล้ว กรุณาตรวจก่อนยืนยัน", shown.Notice);
        shown = Assert.IsType<ConfirmationMessage>(_host.Say("แก้วันที่มาเป็น 20 พ.ย. 70").Shown);
        Assert.Equal(("๒๐ พฤศจิกายน ๒๕๗๐", null), (shown.Answers[1].Answer, shown.Notice));
        Assert.Equal("๒๐ พฤศจิกายน ๒๕๗๐", _host.Say("ใช่").Fields["date"]);
    }

    [Fact]
    public void Today_has_not_passed()
    {
        Asked();
        _host.Say("วันนี้");
        Assert.Null(Assert.IsType<ConfirmationMessage>(_host.Say("การประเมินภายนอก").Shown).Notice);
    }

    [Fact]
    public void A_correction_before_opening_is_read_in_the_same_way()
    {
        Asked();
        _host.Say("15 ม.ค. 70", "day");
        _host.Say("การประเมินภายนอก");
        Assert.Contains("วันสุดท้ายอยู่ก่อนวันแรก", _host.Say("แก้วันที่มาเป็น 16-15 ม.ค. 70").Text, StringComparison.Ordinal);
        Assert.Contains("๒๐ ธันวาคม ๒๕๖๙ หรือ ๒๐ มกราคม ๒๕๗๐", _host.Edit("day", "20").Text, StringComparison.Ordinal);
        Assert.Equal("๑๖ มกราคม ๒๕๗๐", Assert.IsType<ConfirmationMessage>(_host.Edit("day", "16 ม.ค. 70").Shown).Answers[1].Answer);
    }

    [Fact]
    public void English_is_asked_and_read_back_in_English_and_stored_as_the_office_writes_it()
    {
        using var _ = ReaderLanguage.Use(Language.English);
        var asked = Assert.IsType<QuestionMessage>(Asked().Shown);
        Assert.Equal("15 January 2027", asked.Example);
        Assert.Equal(["not yet set"], asked.Choices.Select(c => c.Title));
        Assert.Contains("such as 15 January 2027. If they are not known yet, type “not yet set”.", Assert.IsType<QuestionMessage>(_host.Say("soon").Shown).Notice, StringComparison.Ordinal);
        Assert.Equal(["1 February 2027", "2 January 2027"], Assert.IsType<QuestionMessage>(_host.Say("1/2/2027").Shown).Choices.Select(c => c.Title));
        _host.Say("12-14 January 2027");
        var shown = Assert.IsType<ConfirmationMessage>(_host.Say("External reviews").Shown);
        Assert.Equal("12–14 January 2027", shown.Answers[1].Answer);
        Assert.Equal("๑๒–๑๔ มกราคม ๒๕๗๐", _host.Say("yes").Fields["date"]);
    }

    [Fact]
    public void An_answer_that_was_text_when_it_was_given_is_corrected_before_the_case_is_opened()
    {
        var visit = Accuracy.Library.Newest("study-visit")!;
        _host.Procedures = new ProcedureLibrary([visit with { Fields = [visit.Fields[0], visit.Fields[1] with { Type = FieldType.Text }, visit.Fields[2]] }]);
        Asked();
        _host.Say("เร็ว ๆ นี้");
        var confirm = _host.Say("การประเมินภายนอก");
        _host.Procedures = Accuracy.Library;
        Assert.Contains("กรุณาพิมพ์วัน เดือน ปี", _host.Press(confirm.Button(ButtonMove.Choose, ConfirmationMessage.Open)).Text, StringComparison.Ordinal);
        _host.Say("แก้วันที่มาเป็น 15 ม.ค. 70");
        Assert.Equal("๑๕ มกราคม ๒๕๗๐", _host.Say("ใช่").Fields["date"]);
    }

    [Fact]
    public void A_field_for_a_day_takes_no_period()
    {
        var visit = Accuracy.Library.Newest("study-visit")!;
        var host = Host(new ProcedureLibrary([visit with { Fields = [visit.Fields[0], visit.Fields[1] with { Type = FieldType.Day }, visit.Fields[2]] }]));
        host.Open("study-visit");
        host.Say("คณะจากลาว");
        Assert.Contains("คำถามนี้ตอบได้วันเดียว เช่น ๑๕ มกราคม ๒๕๗๐", host.Say("12-14 ม.ค. 70").Text, StringComparison.Ordinal);
        Assert.Contains("กรุณาพิมพ์วัน เดือน ปี เช่น ๑๕ มกราคม ๒๕๗๐", host.Say("เร็ว ๆ นี้").Text, StringComparison.Ordinal);
        Assert.Contains("๒๐ ธันวาคม ๒๕๖๙ หรือ ๒๐ มกราคม ๒๕๗๐", host.Say("20").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-09-01..2027-09-30")]
    [InlineData("กันยายน ๒๕๗๐")]
    public void A_part_of_the_year_is_asked_about_and_one_of_its_meanings_picked(string key)
    {
        Asked();
        var asked = _host.Say("ปลายปี");
        Assert.Equal(["ธันวาคม ๒๕๖๙", "กันยายน ๒๕๗๐"], Assert.IsType<QuestionMessage>(asked.Shown).Choices.Select(c => c.Title));
        _host.Press(asked.Button(ButtonMove.Choose, key));
        _host.Say("การประเมินภายนอก");
        Assert.Equal("กันยายน ๒๕๗๐", _host.Say("ใช่").Fields["date"]);
    }

    [Theory]
    [InlineData("เมื่อวาน", "๒๒ พฤศจิกายน ๒๕๖๙")]
    [InlineData("สัปดาห์ที่แล้ว", "๑๖–๒๐ พฤศจิกายน ๒๕๖๙")]
    public void Days_that_have_passed_are_read_and_pointed_out(string typed, string read)
    {
        var host = Host(Accuracy.Library, "policy-officer-or-analyst");
        host.Open("training-evaluation");
        host.Say("อบรมผู้ประเมิน");
        var shown = Assert.IsType<ConfirmationMessage>(host.Say(typed).Shown);
        Assert.Equal(read, shown.Answers[1].Answer);
        Assert.Contains("ซึ่งผ่านมาแล้ว", shown.Notice, StringComparison.Ordinal);
        Assert.Equal(read, host.Say("ใช่").Fields["date"]);
    }

    [Theory]
    [InlineData("not-set")]
    [InlineData("ยังไม่กำหนด")]
    public void Whoever_does_not_know_the_days_yet_says_so_with_a_tap(string key)
    {
        var asked = Asked();
        Assert.Equal(["not-set"], Assert.IsType<QuestionMessage>(asked.Shown).Choices.Select(c => c.Key));
        _host.Press(asked.Button(ButtonMove.Choose, key));
        _host.Say("การประเมินภายนอก");
        Assert.Equal("ยังไม่กำหนด", _host.Say("ใช่").Fields["date"]);
    }

    [Theory]
    [InlineData("ไม่ใช่ เปลี่ยนเป็นพฤหัสหน้า", "๓ ธันวาคม ๒๕๖๙")]
    [InlineData("เลื่อนเป็น 19-21 ม.ค.", "๑๙–๒๑ มกราคม ๒๕๗๐")]
    [InlineData("เปลี่ยนวันเป็น 19 ม.ค. แทนค่ะ", "๑๙ มกราคม ๒๕๗๐")]
    [InlineData("change the date to 20 Jan", "๒๐ มกราคม ๒๕๗๐")]
    [InlineData("20 ม.ค. ครับ", "๒๐ มกราคม ๒๕๗๐")]
    public void Other_days_are_taken_at_every_question(string typed, string read)
    {
        _host.Open("study-visit");
        var first = Assert.IsType<QuestionMessage>(_host.Say(typed).Shown);
        Assert.Equal(("หน่วยงานใดจะมาศึกษาดูงาน", $"รับไว้แล้ว วันที่มา: {read}"), (first.Ask.Th, first.Notice));
        _host.Say("คณะจากลาว");
        var asked = Assert.IsType<ConfirmationMessage>(_host.Say("การประเมินภายนอก").Shown);
        Assert.Equal($"คณะจากลาว ({read})", asked.Subject);
        _host.Say("แก้วันที่มาเป็น 15 ม.ค. 70");
        Assert.Equal($"คณะจากลาว ({read})", Assert.IsType<ConfirmationMessage>(_host.Say(typed).Shown).Subject);
        Assert.Equal(read, _host.Say("ใช่").Fields["date"]);

        Asked();
        Assert.Contains("สนใจศึกษาดูงานเรื่องใด", _host.Say(typed).Text, StringComparison.Ordinal);
        _host.Say("15 ม.ค. 70");
        Assert.Contains($"เป็น “{read}” แล้ว", _host.Say(typed).Text, StringComparison.Ordinal);
        _host.Say("การประเมินภายนอก");
        Assert.Equal(read, _host.Say("ใช่").Fields["date"]);
    }

    [Fact]
    public void Other_days_that_are_unclear_are_asked_about_and_are_no_other_answer()
    {
        _host.Open("study-visit");
        var asked = _host.Say("เลื่อนไปวันที่ 25");
        Assert.Contains("๒๕ พฤศจิกายน ๒๕๖๙ หรือ ๒๕ ธันวาคม ๒๕๖๙", asked.Text, StringComparison.Ordinal);
        Assert.Empty(Assert.IsType<QuestionMessage>(asked.Shown).Choices);
        _host.Say("25 ธ.ค.");
        _host.Say("คณะจากลาว");
        _host.Say("การประเมินภายนอก");
        Assert.Contains("๒๐ ธันวาคม ๒๕๖๙ หรือ ๒๐ มกราคม ๒๕๗๐", _host.Say("แก้วันที่มาเป็น 20").Text, StringComparison.Ordinal);
        _host.Say("20 ม.ค.");
        Assert.Equal(("คณะจากลาว", "๒๐ มกราคม ๒๕๗๐"), _host.Say("ใช่").Fields is var fields ? (fields["visitor"], fields["date"]) : default);
    }

    [Fact]
    public void Days_of_the_first_sentence_are_noted_and_not_asked_for()
    {
        var turn = _host.Say("ไปประชุม APQN ที่สิงคโปร์ 12-14 ม.ค. 70");
        var shown = Assert.IsType<ConfirmationMessage>(turn.Shown);
        Assert.Equal(["APQN", "สิงคโปร์", "๑๒–๑๔ มกราคม ๒๕๗๐"], shown.Answers.Select(a => a.Answer));
        Assert.Equal("๑๒–๑๔ มกราคม ๒๕๗๐", _host.Say("ใช่").Fields["dates"]);
    }

    [Fact]
    public void Known_days_are_noted_in_the_readers_language()
    {
        using var _ = ReaderLanguage.Use(Language.English);
        var asked = Assert.IsType<QuestionMessage>(_host.Say("host a study visit from Cambodia on 12 January 2027").Shown);
        Assert.Equal("Noted: Date: 12 January 2027", asked.Notice);
    }

    private Turn Asked()
    {
        _host.Open("study-visit");
        return _host.Say("คณะจากลาว");
    }

    private static DialogHost Host(ProcedureLibrary library, string position = "international-relations-officer")
    {
        var host = new DialogHost(library);
        host.Actor = host.Actor with { Capacities = [new Capacity(position, null)] };
        return host;
    }
}
