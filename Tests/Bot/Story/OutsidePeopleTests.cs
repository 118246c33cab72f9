using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>Somebody outside the office's directory is named by name and email address, and looked up where Microsoft Graph is used.</summary>
public sealed class OutsidePeopleTests : IAsyncLifetime
{
    private GraphStandIn _graph = null!;

    public async Task InitializeAsync() => _graph = await GraphStandIn.Start();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task An_address_that_the_organization_knows_takes_its_name_and_the_card_says_that_there_is_none_in_the_bot()
    {
        _graph.People.Everybody.Add(PeopleStandIn.User("11111111-aaaa-bbbb-cccc-000000000001", "ดร.อารี มีสุข", "aree@office.example.org"));
        await using var office = await Office.Open("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Mailbox", MailboxStandIn.Address);
        var number = await Delegates(office, "aree@office.example.org\nนายนอก องค์กร nok@moe.go.th");
        var stored = await office.Case(number);
        Assert.Equal(["ดร.อารี มีสุข <aree@office.example.org>", "นายนอก องค์กร <nok@moe.go.th>"], stored.Case.Participants);
        Assert.Contains("ดร.อารี มีสุข", Office.Text((await office.Says("malee", $"ประวัติ {number}"))[0]), StringComparison.Ordinal);
        var card = Office.Text(office.Card("somchai", "อยู่นอกสำนักงาน จึงไม่ได้รับการ์ดจากบอต"));
        Assert.Contains("aree@office.example.org", card, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(403)]
    public async Task What_was_typed_is_kept_while_the_organizations_directory_cannot_be_searched(int status)
    {
        _graph.FailWhen(r => r.StartsWith("GET /v1.0/users", StringComparison.Ordinal), status);
        await using var office = await Office.Open("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Mailbox", MailboxStandIn.Address);
        var number = await Delegates(office, "อารี aree@office.example.org");
        Assert.Equal(["อารี <aree@office.example.org>"], (await office.Case(number)).Case.Participants);
    }

    [Fact]
    public async Task A_faulty_address_is_named_and_what_was_typed_comes_back()
    {
        await using var office = await Office.Open();
        var number = await Delegates(office, "อารี aree@moe");
        Assert.Empty((await office.Case(number)).Case.Participants);
        Assert.Contains("“อารี aree@moe” ไม่มีอีเมลที่ส่งถึงได้", Office.Text(office.Newest("somchai")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_meeting_invites_them_by_email_where_the_calendar_sends_it()
    {
        _graph.People.Everybody.Add(PeopleStandIn.User("11111111-aaaa-bbbb-cccc-000000000001", "ดร.อารี มีสุข", "aree@office.example.org"));
        await using var office = await Office.Open("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Mailbox", MailboxStandIn.Address);
        var number = await office.OpensACaseAt("signing-ceremony");
        await office.Presses("malee", "set-meeting", new { date = "2569-12-15", start = "09:00", end = "11:00", place = "ห้องประชุมใหญ่", people = "ดร.อารี มีสุข\nนายนอก nok@moe.go.th" });
        Assert.Equal(["ดร.อารี มีสุข <aree@office.example.org>", "นายนอก nok@moe.go.th"], (await office.Case(number)).Case.Current!.Meeting!.People);
        Assert.Contains("แจ้งทางอีเมลในนัดหมาย: ดร.อารี มีสุข, นายนอก", Office.Text(office.Newest("malee")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_took_part_in_a_meeting_that_has_taken_place_is_looked_up_too()
    {
        _graph.People.Everybody.Add(PeopleStandIn.User("11111111-aaaa-bbbb-cccc-000000000001", "ดร.อารี มีสุข", "aree@office.example.org"));
        await using var office = await Office.Open("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Mailbox", MailboxStandIn.Address);
        var number = await office.OpensACaseAt("signing-ceremony");
        await office.Presses("malee", "ask-held-meeting");
        await office.Presses("malee", "record-held-meeting", new { date = "2569-11-20", place = "ห้องประชุม", people = "ดร.อารี มีสุข\nนายนอก nok@moe.go.th" });
        Assert.Equal(["ดร.อารี มีสุข <aree@office.example.org>", "นายนอก nok@moe.go.th"], (await office.Case(number)).Case.Current!.Held!.People);
    }

    /// <summary>A new command that names people is completed as well, or stands here with a reason.</summary>
    [Fact]
    public void Every_command_in_which_people_are_typed_is_completed() => Assert.Equal(
        [nameof(Choose), nameof(NameParticipants), nameof(RecordHeldMeeting), nameof(ScheduleMeeting)],
        typeof(Command).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Command)) && t.GetProperties().Any(p => p.Name == "People" || p.PropertyType.GetProperty("People") is not null)).Select(t => t.Name).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Whoever_collects_the_reports_enters_what_somebody_outside_sent_by_email()
    {
        await using var office = await Office.Open();
        var number = await Delegates(office, "นายนอก องค์กร <nok@moe.go.th>");
        while ((await office.Case(number)).Case.Current!.Step is var step && step != "collect-reports")
        {
            if (step == "approve-travel") await office.Presses("somchai", "approve");
            else await office.SkipsTheDocuments();
        }

        // The collector's card says who is outside, and nobody is reminded in vain.
        var collection = office.Card("malee", "บุคคลภายนอกไม่ได้รับการ์ด");
        Assert.Contains("นายนอก องค์กร\n", Office.Text(collection), StringComparison.Ordinal);
        Assert.Contains("บุคคลภายนอก · nok@moe.go.th · ยังไม่ตอบ", Office.Text(collection), StringComparison.Ordinal);
        Assert.DoesNotContain(collection.Actions, a => a.Verb == "remind");
        await office.Presses("malee", collection, collection.Actions.Single(a => a.Verb == "open" && a.Data?["choice"] is not null).Key);
        var request = office.Newest("malee");
        Assert.Contains("อยู่นอกสำนักงาน ไม่มีการ์ดใน Teams: ขอคำตอบทาง nok@moe.go.th", Office.Text(request), StringComparison.Ordinal);

        await office.Presses("malee", request, request.Actions.Single(a => a.Verb == "attach").Key);
        var (name, content) = Office.File("รายงานของนายนอก.docx");
        await office.HandsIn("malee", name, content);
        if (Office.Text(office.Newest("malee")).Contains("คือเอกสารใด", StringComparison.Ordinal)) await office.Says("malee", "1");
        var form = ((CollectionStep)EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting").Step("collect-reports")).Form;
        await office.Presses("malee", "send-answer", form.ToDictionary(f => $"field-{f.Key}", f => f.Example));

        var visit = (await office.Case(number)).Case.Current!;
        var submission = Assert.Single(visit.Submissions);
        Assert.Equal(("person:นายนอก องค์กร <nok@moe.go.th>", "malee", true, null), (submission.From.ToString(), submission.By.Person, submission.IsOnBehalf, submission.WithoutDocuments));
        Assert.Contains((await office.Case(number)).Case.Documents, d => d.FileName == name && d.Respondent == submission.From.ToString());
        await office.Presses("malee", "accept");
        await office.Presses("malee", "done");
        Assert.Equal("propose-report", (await office.Case(number)).Case.Current!.Step);
        Assert.Contains("กรอกคำตอบแทน", Office.Text(Assert.Single(await office.Says("malee", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }

    /// <summary>The director sends people from outside to a meeting abroad.</summary>
    private static async Task<CaseNumber> Delegates(Office office, string outside)
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting");
        await office.Says("malee", "ประชุมต่างประเทศ");
        foreach (var answer in procedure.Fields) await office.Says("malee", answer.Example);
        var number = await office.Confirms("malee");
        await office.SkipsTheDocuments("malee");
        await office.SkipsTheDocuments("malee");
        var card = office.Newest("somchai");
        var choice = ((ChoiceStep)procedure.Steps[2]).Outcomes.First(o => o.Participants == NamedParticipants.Named);
        await office.Presses("somchai", card, card.Actions.Single(a => a.Verb == "choose" && (string?)a.Data?["choice"] == choice.Key).Key, new Dictionary<string, string> { [$"outside-{choice.Key}"] = outside });
        return number;
    }
}
