using OnesqaBot.Dialogs.Intents;
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
}
