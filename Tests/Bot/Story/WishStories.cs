using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Wishes typed where the bot expects something else: nothing is taken for an answer by mistake, and nothing typed is lost.</summary>
public sealed class WishStories
{
    [Fact]
    public async Task A_wish_typed_at_a_question_is_no_answer()
    {
        await using var office = await Office.Open();
        var earlier = await office.OpensACase();
        await office.Says("malee", "MoU");
        foreach (var (said, shown) in new[] { ("งานของฉันมีอะไรบ้าง", earlier.ToString()), ("สถานะ MOU-2570-001", earlier.ToString()), ("ขอความช่วยเหลือ", "วิธีใช้") })
        {
            var answers = await office.Says("malee", said);
            Assert.Contains(shown, Office.Text(answers[0]), StringComparison.Ordinal);
            Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(answers[^1]), StringComparison.Ordinal);
        }

        // Understood, but an answer may look like it: two buttons.
        var asked = Assert.Single(await office.Says("malee", "ยกเลิกเรื่อง MoU ญี่ปุ่น"));
        foreach (var part in new[] { "“ยกเลิกเรื่อง MoU ญี่ปุ่น” เป็นคำตอบของคำถามนี้ หรือเป็นคำขอ", "คำถามที่ ๑ จาก ๓" }) Assert.Contains(part, Office.Text(asked), StringComparison.Ordinal);
        await office.Presses("malee", asked, "dialog-choose/request");
        Assert.NotNull(office.Card("malee", "ยกเลิกเรื่อง", earlier.ToString()).FindAction("cancel-case"));
        Assert.Contains("คำถามที่ ๑ จาก ๓", Office.Text(office.Newest("malee")), StringComparison.Ordinal);

        var again = Assert.Single(await office.Says("malee", "ยกเลิกเรื่อง MoU ญี่ปุ่น"));
        await office.Presses("malee", again, "dialog-choose/answer");
        await office.Says("malee", "ญี่ปุ่น");
        await office.Says("malee", "สถานะโครงการวิจัย");
        var opened = await office.Confirms("malee");
        var fields = (await office.Case(opened)).Case.Fields;
        Assert.Equal(("ยกเลิกเรื่อง MoU ญี่ปุ่น", "สถานะโครงการวิจัย"), (fields["partner"], fields["topic"]));
    }
}
