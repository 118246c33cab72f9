using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What people say of the office as a whole, in their own words.</summary>
public sealed class OfficeTalkTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly IntentRecognizer Recognizer = new(new ProcedureLibrary(EmbeddedDefinitions.Procedures()));

    [Theory]
    [InlineData("ขอดูภาพรวม")]
    [InlineData("ขอดูภาพรวมหน่อยค่ะ")]
    [InlineData("ภาพรวมงานของสำนักงานตอนนี้เป็นยังไงบ้างครับ")]
    [InlineData("สรุปภาพรวมให้หน่อย")]
    [InlineData("อยากเห็นภาพรวมของทั้งสำนัก")]
    [InlineData("ขอภาพรวมปีนี้")]
    [InlineData("ภาพรวมตอนนี้")]
    [InlineData("overview please")]
    [InlineData("give me an overview of the office")]
    public void An_overview_is_asked_for(string said) => Assert.IsType<OverviewIntent>(Recognizer.Recognize(said, Today));

    [Theory]
    [InlineData("ใครเป็นผู้ดูแลบอต")]
    [InlineData("ใครเป็นผู้ดูแลบอทคะ")]
    [InlineData("ติดต่อผู้ดูแลระบบใคร")]
    [InlineData("ต้องติดต่อผู้ดูแลระบบที่ไหนครับ")]
    [InlineData("ผู้ดูแลระบบคือใคร")]
    [InlineData("แอดมินคือใครคะ")]
    [InlineData("บอตนี้ใครดูแล")]
    [InlineData("บอตมีปัญหาต้องแจ้งใคร")]
    [InlineData("ระบบขัดข้องติดต่อใคร")]
    [InlineData("ใครดูแลระบบนี้")]
    [InlineData("who is the administrator?")]
    [InlineData("who looks after the bot")]
    [InlineData("contact the admin")]
    public void The_administrators_are_asked_for(string said) => Assert.IsType<AdministratorsIntent>(Recognizer.Recognize(said, Today));

    [Theory]
    [InlineData("ปีนี้ไม่มีโครงการ")]
    [InlineData("ปีนี้ไม่มีโครงการค่ะ")]
    [InlineData("ปีนี้เราไม่มีโครงการนี้")]
    [InlineData("ไม่มีโครงการในปีนี้")]
    [InlineData("ปีนี้ไม่ทำรายงานประจำปี")]
    [InlineData("ปีนี้ไม่ต้องทำงานนี้แล้ว")]
    [InlineData("ปีนี้งดไปก่อนค่ะ")]
    [InlineData("ขอข้ามปีนี้ไปก่อน")]
    [InlineData("ปีงบนี้ไม่จัดกิจกรรม")]
    [InlineData("there is no project this year")]
    [InlineData("skip it this year")]
    public void Yearly_work_that_is_not_done_leads_to_where_it_is_skipped(string said) => Assert.IsType<RecurringIntent>(Recognizer.Recognize(said, Today));

    [Theory]
    [InlineData("ไม่ไปแล้ว")]
    [InlineData("ไม่ไปแล้วค่ะ")]
    [InlineData("ผมไม่ได้ไปแล้วครับ")]
    [InlineData("ไม่ลาแล้ว")]
    [InlineData("พรุ่งนี้ไม่ไปประชุมแล้ว")]
    [InlineData("ยกเลิกวันลา")]
    [InlineData("ขอยกเลิกการลาค่ะ")]
    [InlineData("ยกเลิกรักษาการ")]
    [InlineData("ไม่ต้องให้ใครทำแทนแล้ว")]
    [InlineData("I am not going anymore")]
    [InlineData("cancel my leave")]
    public void Whoever_is_not_away_after_all_is_understood(string said) => Assert.IsType<NotAwayIntent>(Recognizer.Recognize(said, Today));

    [Theory]
    [InlineData("ปีนี้ไม่มีงบ")]
    [InlineData("ปีนี้ไม่มีวันหยุดเพิ่มเหรอ")]
    [InlineData("ปีนี้ไม่ทำ MoU")]
    [InlineData("ไม่ไปแล้วประชุม APQN ที่อินเดีย เอาเรื่องออกเลย")]
    [InlineData("ใครดูแลงาน MoU")]
    [InlineData("ใครดูแลรายงานประจำปี")]
    [InlineData("บอตแจ้งใคร")]
    [InlineData("ช่องผู้ดูแลระบบ")]
    [InlineData("ภาพรวมทั้งปี")]
    [InlineData("ขอดูภาพรวม MoU")]
    public void Other_matters_stay_what_they_are(string said) =>
        Assert.False(Recognizer.Recognize(said, Today) is OverviewIntent or AdministratorsIntent or RecurringIntent or NotAwayIntent, said);

    [Theory]
    [InlineData("ปีนี้ไม่มีโครงการ")]
    [InlineData("ปีนี้งดไปก่อน")]
    public void At_a_question_it_may_be_the_answer(string said)
    {
        Assert.Null(Recognizer.Command(said));
        Assert.Null(Recognizer.Interruption(said, Today));
    }

    [Fact]
    public void At_a_question_not_going_any_more_gives_the_questions_up() => Assert.IsType<CancelIntent>(Recognizer.Interruption("ไม่ไปแล้วค่ะ", Today));
}
