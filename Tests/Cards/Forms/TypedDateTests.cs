using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Cards.Tests.Forms;

/// <summary>Every way of writing a day, in every field that takes one.</summary>
public sealed class TypedDateTests
{
    private static readonly DateOnly Day = new(2027, 1, 20);

    public static TheoryData<string> Understood =>
    [
        "2027-01-20", "2570-01-20", "๒๕๗๐-๐๑-๒๐", "2570/1/20", "2027.1.20", "20/01/2570", "๒๐/๑/๒๕๗๐", "20-1-2570", "20.01.2570", "20/01/2027", "01/20/2027",
        "1/20/2027", "01/20/2027 17:00:00", "1/20/2027 12:00:00 AM", "2027-01-20T00:00:00", "2570-01-20T00:00:00", "2027-01-19T17:00:00Z", "2027-01-19T17:00:00.000Z",
        "2027-01-20T09:00:00+07:00", "20 มกราคม 2570", "20 ม.ค. 2570", "๒๐ ม.ค. ๒๕๗๐", "20มค2570", "20 มกราคม พ.ศ. 2570", "20 Jan 2027", "20-Jan-2027", "January 20, 2027", " 2570-01-20 ",
    ];

    /// <summary>What may mean several days, or one only by a guess; with the days that are proposed.</summary>
    public static TheoryData<string, string> Unsure => new()
    {
        { "01/02/2027", "2027-02-01 2027-01-02" }, { "1-2-2027", "2027-02-01 2027-01-02" }, { "01/02/2027 17:00:00", "2027-02-01 2027-01-02" },
        { "20/1/70", "2027-01-20" }, { "20/01/27", "2027-01-20" }, { "๒๐ ม.ค. ๗๐", "2027-01-20" }, { "1/2/70", "2027-02-01 2027-01-02" }, { "20/1/55", "2012-01-20 2055-01-20" },
    };

    public static TheoryData<string> Unreadable =>
    [
        "พรุ่งนี้", "x", "20/01", "2027-02-29", "2570-02-29", "31/04/2570", "2027-13-20", "20/20/2027", "3113-01-20", "0001-01-01", "1500-01-20", "20 บาท 2570", "2027-1-20-1", "9999999999",
        "2027-01-20; drop", new string('1', 5000),
    ];

    /// <summary>Each field for a day, by the verb that sends it, with what the button itself carries.</summary>
    private static readonly (string Verb, string Input, JObject Data, Func<CardAction, DateOnly?> Read)[] Fields =
    [
        ("set-meeting", "date", Row(), a => ((SetMeeting)a).Date),
        ("record-held-meeting", "date", Row(), a => ((RecordHeldMeetingAction)a).Date),
        ("event-date", "date", Row(), a => ((SetEventDate)a).Date),
        ("record", "date", Row(), a => ((RecordResolutionAction)a).Date),
        ("set-target", "date", new() { ["case"] = "2570-MOU-001" }, a => ((SetTarget)a).Date),
        ("set-acting", "start", [], a => ((SetActing)a).From),
        ("set-acting", "end", [], a => ((SetActing)a).To),
        ("request-acting", "start", [], a => ((RequestActing)a).From),
        ("request-acting", "end", [], a => ((RequestActing)a).To),
        ("add-holiday", "date", [], a => ((AddHoliday)a).Date),
        ("change-holiday", "end", [], a => ((ChangeHoliday)a).To),
    ];

    [Fact]
    public void Every_field_for_a_day_is_here() => Assert.Equal(
        FormsOfCards.All().SelectMany(f => f.Inputs.Where(i => (string?)i["type"] == "Input.Date").Select(i => $"{f.Verb} {i["id"]}")).Distinct().Order(),
        Fields.Select(f => $"{f.Verb} {f.Input}").Order());

    [Theory, MemberData(nameof(Understood))]
    public void A_day_is_understood_whatever_language_the_person_reads(string typed)
    {
        using var _ = ReaderLanguage.Use(Language.English);
        A_day_is_understood_in_every_field(typed);
    }

    [Theory, MemberData(nameof(Understood))]
    public void A_day_is_understood_in_every_field(string typed) => Assert.All(Fields, field =>
    {
        var action = Read(field, typed);
        Assert.Null(action.Unreadable);
        Assert.Equal(Day, field.Read(action));
    });

    [Theory, MemberData(nameof(Unsure))]
    public void What_may_mean_several_days_is_refused_with_them_in_every_field(string typed, string days) => Assert.All(Fields, field =>
    {
        var action = Read(field, typed);
        Assert.Null(field.Read(action));
        var refusal = Assert.IsType<DateUnreadable>(action.Unreadable);
        Assert.Equal(days, string.Join(' ', refusal.Meanings.Select(d => d.ToString("O", System.Globalization.CultureInfo.InvariantCulture))));
        var text = RefusalText.Describe(refusal, null, CardOffice.At(CardOffice.Start));
        Assert.StartsWith($"วันที่ “{typed}”", text, StringComparison.Ordinal);
        Assert.All(refusal.Meanings, day => Assert.Contains(TextFormat.Date(day), text, StringComparison.Ordinal));
    });

    [Theory, MemberData(nameof(Unreadable))]
    public void What_is_no_day_is_refused_by_its_name_in_every_field(string typed) => Assert.All(Fields, field =>
    {
        var action = Read(field, typed);
        Assert.Null(field.Read(action));
        Assert.Empty(Assert.IsType<DateUnreadable>(action.Unreadable).Meanings);
        Assert.Contains("อ่านไม่ได้", RefusalText.Describe(action.Unreadable!, null, CardOffice.At(CardOffice.Start)), StringComparison.Ordinal);
    });

    [Fact]
    public void Nothing_typed_is_no_day_and_no_mistake() => Assert.All(Fields, field => Assert.All(["", "  "], typed =>
    {
        var action = Read(field, typed);
        Assert.Null(action.Unreadable);
        Assert.Null(field.Read(action));
    }));

    [Theory]
    [InlineData("09:00", 9, 0), InlineData("9:00", 9, 0), InlineData("09.00", 9, 0), InlineData("๐๙:๐๐", 9, 0), InlineData("9:00 AM", 9, 0), InlineData("9:00\u202FAM", 9, 0)]
    [InlineData("๙.๐๐ น.", 9, 0), InlineData("09:00:00", 9, 0), InlineData("1:30 pm", 13, 30), InlineData("12:00 AM", 0, 0), InlineData("12:15 p.m.", 12, 15), InlineData("23:59", 23, 59)]
    public void A_time_is_understood(string typed, int hour, int minute)
    {
        var action = (SetMeeting)CardActionReader.Read("set-meeting", new JObject(Row()) { ["start"] = typed, ["end"] = typed })!;
        Assert.Equal((new TimeOnly(hour, minute), new TimeOnly(hour, minute), null), (action.Start!.Value, action.End!.Value, action.Unreadable));
    }

    [Theory]
    [InlineData("แปดโมง"), InlineData("24:00"), InlineData("9:60"), InlineData("13:00 PM"), InlineData("0:30 AM"), InlineData("9"), InlineData("09:00:00:00:00")]
    public void What_is_no_time_is_refused_by_its_name(string typed)
    {
        var action = (SetMeeting)CardActionReader.Read("set-meeting", new JObject(Row()) { ["date"] = "2570-01-20", ["start"] = "09:00", ["end"] = typed })!;
        Assert.Equal(new TimeUnreadable(typed), action.Unreadable);
        Assert.Contains($"เวลา “{typed}” อ่านไม่ได้", RefusalText.Describe(action.Unreadable!, null, CardOffice.At(CardOffice.Start)), StringComparison.Ordinal);
    }

    private static JObject Row() => new() { ["case"] = "2570-MOU-001", ["step"] = "a", ["visit"] = 1 };

    private static CardAction Read((string Verb, string Input, JObject Data, Func<CardAction, DateOnly?>) field, string typed) =>
        CardActionReader.Read(field.Verb, new JObject(field.Data) { [field.Input] = typed })!;
}
