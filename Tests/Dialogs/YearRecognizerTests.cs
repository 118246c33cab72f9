using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Slots;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class YearRecognizerTests
{
    private static readonly IntentRecognizer Recognizer = new(SampleProcedures.Library);

    [Theory]
    [InlineData("ปฏิทิน", null)]
    [InlineData("ขอดูปฏิทินปีงบประมาณหน่อยครับ", null)]
    [InlineData("ปฏิทน", null)]
    [InlineData("calendar", null)]
    [InlineData("Year", null)]
    [InlineData("ปฏิทิน 2571", 2571)]
    [InlineData("ปฏิทินปีงบประมาณ ๒๕๗๐", 2570)]
    [InlineData("ขอดูปฏิทินปีงบประมาณ พ.ศ. ๒๕๗๐ ค่ะ", 2570)]
    [InlineData("ปี ๒๕๗๐", 2570)]
    [InlineData("fiscal year 2571", 2571)]
    [InlineData("calendar 2027", 2570)]
    [InlineData("ปฏิทินปีงบ 71", 2571)]
    [InlineData("ปีงบ 71", 2571)]
    [InlineData("ปีงบประมาณ ๗๑", 2571)]
    [InlineData("ปฏิทิน 71", 2571)]
    [InlineData("fiscal year 27", 2570)]
    public void The_year(string said, int? year) => Assert.Equal(new YearIntent(year), Recognizer.Recognize(said));

    [Theory]
    [InlineData("สัปดาห์นี้", 0)]
    [InlineData("อาทิตย์นี้มีอะไรบ้างคะ", 0)]
    [InlineData("this week", 0)]
    [InlineData("สัปดาห์หน้า", 1)]
    [InlineData("Next week please", 1)]
    public void The_week(string said, int ahead) => Assert.Equal(new WeekIntent(ahead), Recognizer.Recognize(said));

    [Theory]
    [InlineData("ปี 9999")]
    [InlineData("ปี 0000")]
    public void A_year_that_nobody_means_is_none(string said) => Assert.IsNotType<YearIntent>(Recognizer.Recognize(said));

    [Theory]
    [InlineData("ปฏิทิน")]
    [InlineData("๒๕๗๑")]
    public void In_the_middle_of_questions_it_is_no_command_that_interrupts(string said) => Assert.True(Recognizer.Command(said) is null or YearIntent);

    [Theory]
    [InlineData("สถิติ", null)]
    [InlineData("ขอสถิติหน่อยค่ะ", null)]
    [InlineData("statistics", null)]
    [InlineData("สถิติปี ๒๕๖๙", 2569)]
    [InlineData("สถิติปีงบประมาณ 2570", 2570)]
    [InlineData("สถิติ 69", 2569)]
    [InlineData("ขอดูสถิติปีงบ ๖๙ ครับ", 2569)]
    [InlineData("statistics for fiscal year 2026", 2569)]
    public void Statistics_of_a_year(string said, int? year) => Assert.Equal(new StatisticsIntent(year), Recognizer.Recognize(said));

    [Fact]
    public void A_search_box_takes_words_in_any_order()
    {
        var today = new DateOnly(2026, 11, 23);
        var found = Recognizer.LookUp("ยกเลิก NIAD ๒๕๖๙ mou เรื่อง ญี่ปุ่น", today);
        Assert.Null(found.Number);
        Assert.Equal(("mou", 2569, CaseState.Cancelled), (found.Query.Procedure, found.Query.Year, found.Query.State));
        Assert.Equal(2, found.Query.Words.Count);
        Assert.Equal("2570-MOU-001", Recognizer.LookUp("MOU 1/2570", today).Number?.ToString());
        Assert.Equal("2570-MOU-001", Recognizer.LookUp("mou 1", today).Number?.ToString());
        Assert.True(Recognizer.LookUp("เรื่อง ของ", today).Query.IsEmpty);
        Assert.True(Recognizer.LookUp(null, today).Query.IsEmpty);
        Assert.True(Recognizer.LookUp(new string('ก', 5000), today).Query.IsEmpty);
    }
}
