using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>People are found by a part of what they are called, in an office of any size.</summary>
public sealed class PeopleSearchTests
{
    private static readonly StaffDirectory Sample = EmbeddedDefinitions.People();

    [Theory]
    [InlineData("มาลี", "malee")]
    [InlineData("มาลิ", null)]
    [InlineData("ใจงาม", "malee")]
    [InlineData("malee", "malee")]
    [InlineData("MALEE", "malee")]
    [InlineData("มาลี งาม", "malee")]
    [InlineData("มาลี สมชาย", null)]
    [InlineData("=1+1", null)]
    [InlineData("ไม่มีใครชื่อนี้", null)]
    public void A_part_of_the_name_is_enough(string typed, string? first) => Assert.Equal(first, PeopleSearch.Find(Sample, typed, 15) is [var found, ..] ? found.Id : null);

    [Fact]
    public void A_position_finds_who_holds_it()
    {
        var director = Sample.People.Single(p => p.Positions.Contains("director"));
        Assert.Contains(director, PeopleSearch.Find(Sample, "ผู้อำนวยการ", 15));
    }

    [Fact]
    public void Nothing_typed_lists_the_first()
    {
        Assert.Equal(Sample.People.Take(3), PeopleSearch.Find(Sample, "  ", 3));
        Assert.Equal(3, PeopleSearch.Find(Sample, "น", 3).Count);
    }

    [Fact]
    public void One_of_three_hundred_is_found()
    {
        var office = new StaffDirectory([.. Sample.Positions], [.. Enumerable.Range(1, 300).Select(i => new Person($"p{i}", $"e{i}", new($"นายทดสอบ ลำดับ{i}", $"Test {i}"), null, ["director"]))], []);
        Assert.Equal("p299", PeopleSearch.Find(office, "ลำดับ299", 15)[0].Id);
    }

    [Fact]
    public void Whoever_is_called_so_comes_before_whoever_has_such_a_post_or_address()
    {
        Person Named(string id, string name, string email, string position) => new(id, id, new(name, id), email, [position]);
        var office = new StaffDirectory(
            [new Position("a", new("ผู้ตรวจทดสอบ", "A"), null), new Position("b", new("เลขานุการ", "B"), null)],
            [Named("p1", "นายเอก", "one@example.org", "a"), Named("p2", "นายทดสอบ", "two@example.org", "b")], []);
        Assert.Equal(["p2", "p1"], PeopleSearch.Find(office, "ทดสอบ", 15).Select(p => p.Id));
        Assert.Equal(["p1"], PeopleSearch.Find(office, "one@example", 15).Select(p => p.Id));
        // Two letters are too few for a first name.
        Assert.Equal("กี", ParticipantNames.Recorded("กี", new StaffDirectory([], [Named("p3", "นายกี ใจดี", "k@example.org", "a")], [])));
    }

    [Theory]
    [InlineData("malee", "นางสาวมาลี ใจงาม")]
    [InlineData("มาลี", "นางสาวมาลี ใจงาม")]
    [InlineData("ผู้อำนวยการ", "ผู้อำนวยการ")]
    [InlineData("Dr. Tanaka", "Dr. Tanaka")]
    [InlineData("นางสาวมาลี ใจดี (สวทช.)", "นางสาวมาลี ใจดี (สวทช.)")]
    public void A_participant_is_recorded_by_the_full_name(string typed, string recorded) => Assert.Equal(recorded, ParticipantNames.Recorded(typed, Sample));

    [Fact]
    public void A_first_name_of_two_people_stays_as_typed_and_namesakes_are_recorded_by_address()
    {
        Person Malee(string id, string last) => new(id, id, new($"นางสาวมาลี {last}", "Malee"), $"{id}@example.org", []);
        var two = new StaffDirectory([], [Malee("a", "ใจงาม"), Malee("b", "ใจดี")], []);
        Assert.Equal("มาลี", ParticipantNames.Recorded("มาลี", two));
        Assert.Equal("นางสาวมาลี ใจดี", ParticipantNames.Recorded("b", two));
        var same = new StaffDirectory([], [Malee("a", "ใจงาม"), Malee("b", "ใจงาม")], []);
        Assert.Equal("b@example.org", ParticipantNames.Recorded("b", same));
        Assert.Equal("b", NamedPerson.MemberIn(ParticipantNames.Recorded("b", same), same)!.Id);
    }
}
