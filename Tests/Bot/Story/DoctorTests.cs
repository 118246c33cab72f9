using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Adapters.Tests.Graph;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>What the doctor finds, on the command line and in the chat, and how it says to mend it.</summary>
public sealed class DoctorTests : IAsyncLifetime
{
    private const string Group = "11111111-2222-3333-4444-555555555555";

    private GraphStandIn _graph = null!;

    public async Task InitializeAsync() => _graph = await GraphStandIn.Start();

    public async Task DisposeAsync() => await _graph.DisposeAsync();

    [Fact]
    public async Task On_a_machine_of_ones_own_nothing_is_bad()
    {
        var (code, said) = await Run();
        Assert.Equal(0, code);
        foreach (var expected in new[] { "✓ ที่เก็บข้อมูลอ่านและเขียนได้", "! บอตยังไม่ได้ลงทะเบียนกับ Microsoft Teams", "! ยังไม่มีช่องผู้ดูแลระบบ", "✓ มีวันหยุดราชการปี ๒๕๖๙" })
            Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.DoesNotContain("SharePoint", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_all_granted_Microsoft_365_is_well_and_a_grant_too_many_is_told()
    {
        var (code, said) = await Run(Settings());
        Assert.Equal(0, code);
        foreach (var expected in new[] { "✓ จัดเก็บเอกสารใน SharePoint ได้", $"✓ เข้าถึงปฏิทินของ {MailboxStandIn.Address} ได้", "✓ บอตได้รับโทเคนของ Microsoft Graph", "! บอตได้รับสิทธิ Calendars.ReadWrite ซึ่งกว้างเกินจำเป็น" })
            Assert.Contains(expected, said, StringComparison.Ordinal);
        Assert.Empty(_graph.Drive.Files);
    }

    [Fact]
    public async Task What_is_not_granted_is_bad_and_says_where_to_read()
    {
        _graph.Drive.Granted = false;
        var (code, said) = await Run("--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Library", _graph.Library, "--Graph:Mailbox", "other@office.example.org");
        Assert.Equal(1, code);
        Assert.Contains("✗ คลังเอกสาร SharePoint: ตรวจไม่ผ่าน (Microsoft Graph responded with status 403 accessDenied.", said, StringComparison.Ordinal);
        Assert.Contains("→ ตรวจค่า Graph:Library และมอบสิทธิ write ที่ไซต์ตามคู่มือผู้ดูแลระบบ ข้อ ๖", said, StringComparison.Ordinal);
        Assert.Contains("✗ ปฏิทินสำนักงาน: ตรวจไม่ผ่าน", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_library_without_versions_is_bad_and_without_columns_is_told()
    {
        _graph.Drive.KeepsVersions = false;
        _graph.Drive.Columns.Clear();
        var (code, said) = await Run(Settings());
        Assert.Equal(1, code);
        Assert.Contains("✗ คลังเอกสารไม่เก็บเวอร์ชัน", said, StringComparison.Ordinal);
        Assert.Contains("! คลังเอกสารยังไม่มีคอลัมน์ของบอต", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_bad_and_the_rest_is_still_told()
    {
        await _graph.Stop();
        var (code, said) = await Run(Settings());
        Assert.Equal(1, code);
        Assert.Contains("Microsoft Graph could not be reached", said, StringComparison.Ordinal);
        Assert.Contains("✓ ที่เก็บข้อมูลอ่านและเขียนได้", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Groups_that_cannot_be_read_or_have_nobody_are_told()
    {
        using var folder = new TempFolder();
        var people = folder.Sub("people.yaml");
        await File.WriteAllTextAsync(people, (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Workflow/People/people.yaml")))
            .Replace("en: Director of ONESQA}", $"en: Director of ONESQA}}\n    group: {Group}", StringComparison.Ordinal).Replace("\n    positions: [director]", "", StringComparison.Ordinal));
        string[] settings = [.. Settings(), "--Bot:PeopleFile", people];
        Assert.Contains("✗ กลุ่มของตำแหน่งใน Entra ID: ตรวจไม่ผ่าน (Microsoft Graph responded with status 404", (await Run(settings)).Said, StringComparison.Ordinal);
        _graph.People.Groups[Group] = [];
        Assert.Contains("! กลุ่มของผู้อำนวยการ สมศ.ไม่มีสมาชิก", (await Run(settings)).Said, StringComparison.Ordinal);
        _graph.People.Groups[Group] = [PeopleStandIn.User("1", "One", null)];
        Assert.Contains("✓ กลุ่มของผู้อำนวยการ สมศ.มี ๑ คน", (await Run(settings)).Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_command_line_it_reads_in_the_language_of_the_office()
    {
        var (_, thai) = await Run();
        var (_, english) = await Run("--Bot:Language", "en");
        Assert.DoesNotContain("The store", thai, StringComparison.Ordinal);
        Assert.Contains("✓ The store can be read and written.", english, StringComparison.Ordinal);
        Assert.Contains("! The bot is not registered with Microsoft Teams", english, StringComparison.Ordinal);
        Assert.DoesNotContain(english, c => c is >= 'ก' and <= '๛');
    }

    [Fact]
    public async Task In_the_chat_each_administrator_reads_it_in_a_language_of_choice()
    {
        await using var office = await Office.Open();
        office.Teams.SetLocale("chai", "en-US");
        var text = Office.Text(Assert.Single(await office.Says("chai", "doctor")));
        Assert.Contains("The store can be read and written.", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => c is >= 'ก' and <= '๛');
    }

    [Fact]
    public async Task In_the_chat_it_is_for_those_who_look_after_the_bot()
    {
        _graph.Drive.Granted = false;
        await using var office = await Office.Open(Settings());
        Assert.Contains("ทำได้เฉพาะ", Office.Text(Assert.Single(await office.Says("malee", "ตรวจระบบ"))), StringComparison.Ordinal);
        Assert.Contains("วิธีแก้: ตรวจค่า Graph:Library", Office.Text(Assert.Single(await office.Says("chai", "ตรวจระบบ"))), StringComparison.Ordinal);
        _graph.Drive.Granted = true;
        await office.Presses("chai", "doctor");
        Assert.Contains("จัดเก็บเอกสารใน SharePoint ได้", Office.Text(office.Newest("chai")), StringComparison.Ordinal);
    }

    private string[] Settings() => ["--Graph:BaseUrl", _graph.BaseUrl, "--Graph:Library", _graph.Library, "--Graph:Mailbox", MailboxStandIn.Address];

    private static async Task<(int Code, string Said)> Run(params string[] settings)
    {
        using var folder = new TempFolder();
        var said = new StringWriter();
        var code = await DoctorCommand.Run(
            ["doctor", "--Bot:DataFolder", folder.Sub("data"), "--Logging:LogLevel:Default", "Error", .. settings], said,
            builder => builder.Services.AddSingleton(new GraphIdentity(new OneToken())).AddSingleton<TimeProvider>(new SimulatedClock(new(2026, 11, 23, 9, 0, 0, TimeSpan.FromHours(7)))));
        return (code, said.ToString());
    }
}
