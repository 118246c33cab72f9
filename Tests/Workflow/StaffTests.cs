using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Who is who, put together from the file, the groups and the orders set in chat.</summary>
public sealed class StaffTests
{
    private const string Group = "11111111-2222-3333-4444-555555555555";

    private static readonly DateOnly Today = new(2026, 11, 23);

    private static readonly StaffDirectory File = Grouped(SampleOffice.Directory);

    [Fact]
    public void The_members_of_a_group_hold_its_position_besides_their_own()
    {
        var directory = DirectoryBuilder.Build(File, Read(Member("prasert"), new GroupMember("99", "นางสาวใหม่ มาแล้ว", "new@example.org")), []);
        Assert.Equal(["prasert", "99"], directory.Holders("director", Today).Select(p => p.Id));
        Assert.Contains("director", directory.ById("prasert")!.Positions);
        Assert.True(directory.ById("prasert")!.Positions.Count > 1);
        Assert.Equal("นางสาวใหม่ มาแล้ว", directory.ByEntraId("99")!.Name.Th);
        Assert.Empty(DirectoryBuilder.Build(File, GroupSnapshot.None, []).Holders("director", Today));
    }

    [Fact]
    public void Object_ids_are_the_same_in_any_case() =>
        Assert.Equal("prasert", Assert.Single(DirectoryBuilder.Build(File, Read(new GroupMember(SampleOffice.Directory.ById("prasert")!.EntraObjectId.ToUpperInvariant(), "x", null)), []).Holders("director", Today)).Id);

    [Fact]
    public void An_order_holds_from_its_first_day_to_its_last_and_not_when_it_was_taken_back()
    {
        var order = new ActingOrder("o1", new Acting("wanida", "director", "somchai", Today, Today.AddDays(2)), Signature.System, CaseTime);
        var directory = DirectoryBuilder.Build(SampleOffice.Directory, GroupSnapshot.None, [order]);
        bool Acts(StaffDirectory d, int days) => d.Holders("director", Today.AddDays(days)).Any(p => p.Id == "wanida");
        Assert.Equal([false, true, true, true, false], new[] { -1, 0, 1, 2, 3 }.Select(d => Acts(directory, d)));
        Assert.False(Acts(DirectoryBuilder.Build(SampleOffice.Directory, GroupSnapshot.None, [order with { Revoked = Signature.System, RevokedAt = CaseTime }]), 1));
    }

    public static TheoryData<string, string, string, string?, int, int, Type> Orders => new()
    {
        { "malee", "wanida", "director", "somchai", 0, 1, typeof(NotAllowedToAdminister) },
        { "chai", "chai", "director", "somchai", 0, 1, typeof(ActingInvalid) },
        { "chai", "nobody", "director", "somchai", 0, 1, typeof(UnknownPerson) },
        { "chai", "wanida", "emperor", null, 0, 1, typeof(ActingInvalid) },
        { "chai", "somchai", "director", null, 0, 1, typeof(ActingInvalid) },
        { "chai", "wanida", "director", "wanida", 0, 1, typeof(ActingInvalid) },
        { "chai", "wanida", "director", "somchai", 1, 0, typeof(ActingInvalid) },
        { "chai", "wanida", "director", "somchai", -5, -1, typeof(ActingInvalid) },
        { "chai", "wanida", "director", "somchai", 0, 367, typeof(ActingInvalid) },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_may_not_be_ordered_is_refused(string by, string person, string position, string? insteadOf, int from, int to, Type refusal) =>
        Assert.IsType(refusal, Judge(by, new Acting(person, position, insteadOf, Today.AddDays(from), Today.AddDays(to))));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-3, 0)]
    [InlineData(30, 60)]
    [InlineData(0, 366)]
    public void What_is_within_a_year_and_not_over_may_be_ordered(int from, int to) =>
        Assert.Null(Judge("chai", new Acting("wanida", "director", "somchai", Today.AddDays(from), Today.AddDays(to))));

    [Fact]
    public void A_vacant_post_falls_to_who_stands_in_and_is_named()
    {
        var directory = SampleOffice.Directory.Without("somchai");
        var run = CaseRun.At("request-coordination", directory);
        var passed = Assert.IsType<Accepted>(run.Done("malee", "ไม่มี"));
        var responsible = Responsibility.Resolve(run.State!, run.Step, directory, Today);
        Assert.Equal(("deputy-director", "director"), (responsible.Position, responsible.Vacant));
        Assert.NotEmpty(responsible.Addressees);
        Assert.Contains(new ShowCard(new CardRef(CardKind.Vacant, "approve-coordination", 1, "director"), Recipient.Administrators), passed.Effects);
    }

    [Fact]
    public void With_nobody_up_the_line_the_case_waits_and_the_administrators_hear_of_it()
    {
        var directory = SampleOffice.Directory.Without([.. SampleOffice.Directory.People.Where(p => !p.Positions.Contains("international-relations-officer")).Select(p => p.Id)]);
        var run = CaseRun.At("request-coordination", directory);
        var passed = Assert.IsType<Accepted>(run.Done("malee", "ไม่มี"));
        Assert.Empty(Responsibility.Resolve(run.State!, run.Step, directory, Today).MayAct);
        Assert.Contains(passed.Effects.OfType<ShowCard>(), s => s.To == Recipient.Administrators);

        // Filled later, it goes on.
        run.Directory = SampleOffice.Directory;
        CaseRun.AssertAccepted(run.Approve("somchai"));
    }

    private static DateTimeOffset CaseTime => new(2026, 11, 23, 9, 0, 0, ThaiTime.Offset);

    private static Refusal? Judge(string by, Acting acting) =>
        ActingRules.Judge(acting, SampleOffice.Directory.ActorFor(SampleOffice.Directory.ById(by)!, Today), SampleOffice.Directory, Today);

    private static GroupMember Member(string person) => new(SampleOffice.Directory.ById(person)!.EntraObjectId, person, null);

    private static GroupSnapshot Read(params GroupMember[] members) => new(CaseTime, new Dictionary<string, IReadOnlyList<GroupMember>> { [Group] = members });

    /// <summary>The office with the director named by a group.</summary>
    private static StaffDirectory Grouped(StaffDirectory directory) => new(
        [.. directory.Positions.Select(p => p.Key == "director" ? p with { Group = Group } : p)],
        [.. directory.People.Select(p => p with { Positions = [.. p.Positions.Where(k => k != "director")] })], directory.Acting, directory.Units, directory.Bodies, directory.Administrators);
}
