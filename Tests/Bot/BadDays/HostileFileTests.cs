using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases.Documents;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Files with names, sizes and addresses that nobody should send.</summary>
public sealed class HostileFileTests
{
    private static readonly string[] Quick = ["--Outbox:FirstRetry", "00:00:00.05", "--Outbox:LongestRetry", "00:00:00.2"];

    private static readonly string[] Names =
    [
        "../../../../evil.sh", "..\\..\\evil.exe", "/etc/passwd", "C:\\Windows\\evil.exe", "..", ".", "", "   ", ".bashrc", ".versions", "~",
        "a\0b.pdf", "line\nbreak.pdf", "\u202Efdp.exe", "CON", "con.pdf", "NUL.txt", "COM1", "a:b*c?.pdf", "%2e%2e%2fevil", "name. . .",
        string.Concat(Enumerable.Repeat("รายงาน", 50)) + ".pdf", new string('x', 300) + ".pdf", "👨‍👩‍👧.pdf", "journal.json", "_vti_.pdf", "desktop.ini", "-rf", "$(reboot).pdf",
    ];

    [Fact]
    public async Task Whatever_a_file_is_called_it_stays_in_the_folder_of_its_row()
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        var row = Path.Combine(office.Data, "documents", "2570", "mou", number, "01-analyse-partner");
        // As they are, and as documents: what is called otherwise is not taken at all.
        string[] names = [.. Names, .. Names.Select(n => n + ".pdf")];
        var taken = names.Where(n => (Path.GetExtension(FileNames.Clean(n)) is { Length: > 0 } filed ? filed : Path.GetExtension(n)) is ".pdf" or ".txt").ToList();
        Assert.True(taken.Count > Names.Length);
        for (var i = 0; i < names.Length; i++)
        {
            var file = await office.Teams.UploadAsync("x", new MemoryStream([(byte)i, 1, 2]));
            Assert.Equal(200, (int)(await office.Post(RawActivities.File(office, names[i], file.DownloadUrl.AbsoluteUri))).Status);
            // The bot asks whether it replaces the first one; it does not.
            if (taken.IndexOf(names[i]) > 0) await office.Teams.SendTextAsync("malee", "2");
        }

        // Names that become the same are numbered: every content is there. What ends in .new is being moved.
        List<string> Filed() => [.. Directory.Exists(row) ? Directory.EnumerateFiles(row, "*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".new", StringComparison.Ordinal) && new FileInfo(f) is { Exists: true, Length: 3 }) : []];
        await Eventually.Holds(() => Filed().Count == taken.Count, "every file is filed");
        // A file is let go of after the case knows where it is filed.
        await Eventually.Holds(() => !Directory.EnumerateFiles(Path.Combine(office.Data, "incoming")).Any(), "nothing is on its way any more");
        Assert.Equal(taken.Count, Filed().Select(f => File.ReadAllBytes(f)[0]).Distinct().Count());
        Assert.All(Filed(), f => Assert.StartsWith(row + Path.DirectorySeparatorChar, Path.GetFullPath(f), StringComparison.Ordinal));
        Assert.All(Directory.EnumerateFiles(row), f => Assert.True(System.Text.Encoding.UTF8.GetByteCount(Path.GetFileName(f)) <= 255));
        Assert.Equal(["data"], Directory.EnumerateFileSystemEntries(office.Folder).Select(Path.GetFileName));
        Assert.Equal([number], Directory.EnumerateFileSystemEntries(Path.Combine(office.Data, "documents", "2570", "mou")).Select(Path.GetFileName));
        var card = await office.Sees("malee", number, "done");
        Assert.Equal(PressOutcome.CardReplaced, (await office.Teams.PressAsync("malee", card.Id, "done")).Outcome);
    }

    [Fact]
    public async Task An_empty_file_is_told_to_whoever_sent_it()
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACase();
        await office.Teams.SendFileAsync("malee", "ว่าง.pdf", ReadOnlyMemory<byte>.Empty);
        await Lost(office, "ว่าง.pdf", "ไฟล์ว่าง");
    }

    [Fact]
    public async Task A_download_that_breaks_half_way_is_tried_again()
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACase();
        office.Teams.Faults.AddDownload(DownloadFaultKind.BrokenHalfway, 2);
        var bytes = Enumerable.Range(0, 300_000).Select(i => (byte)(i * 7)).ToArray();
        await office.Teams.SendFileAsync("malee", "ครึ่ง.pdf", bytes);
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Lines().Any(l => l.Contains("ครึ่ง.pdf", StringComparison.Ordinal) && !l.Contains("กำลัง", StringComparison.Ordinal)));
        var filed = Directory.GetFiles(Path.Combine(office.Data, "documents"), "ครึ่ง.pdf", SearchOption.AllDirectories).Single(f => !Directory.Exists(f));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(filed));
    }

    [Theory]
    [InlineData(DownloadFaultKind.BrokenHalfway)]
    [InlineData(DownloadFaultKind.NotFound)]
    public async Task A_download_that_never_succeeds_is_told_and_can_be_sent_anew(DownloadFaultKind fault)
    {
        await using var office = await Office.Open(Quick);
        var number = (await office.OpensACase()).ToString();
        office.Teams.Faults.AddDownload(fault, 5);
        await office.Teams.SendFileAsync("malee", "ก.pdf", new byte[] { 1, 2, 3 });
        await Lost(office, "ก.pdf", "ดาวน์โหลดจากแชตไม่สำเร็จ");
        office.Teams.Faults.Clear();

        // The row still wants the document: it is not done without it or a reason.
        var row = await office.Sees("malee", number, "done");
        Assert.Contains("เอกสารยังไม่ครบ", string.Join('\n', CardText.Lines((await office.Teams.PressAsync("malee", row.Id, "done")).Card)), StringComparison.Ordinal);
        await office.Teams.SendFileAsync("malee", "ก.pdf", new byte[] { 1, 2, 3 });
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Shows("✅"));
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/plain;base64,SGVsbG8=")]
    [InlineData("ftp://example.org/x")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\server\\share\\x")]
    [InlineData("http://")]
    [InlineData("http://example.org/x")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("https://10.0.0.1/x")]
    [InlineData("https://user:secret@example.org/x")]
    public async Task An_address_that_is_none_for_files_is_not_fetched_and_told(string address)
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACase();
        var before = office.Teams.Seen("malee").Count;
        Assert.Equal(200, (int)(await office.Post(RawActivities.File(office, "ก.pdf", address))).Status);
        await Eventually.Holds(() => office.Teams.Seen("malee").Count > before, "an answer");
        await Eventually.Holds(() => office.Teams.Seen("malee").Any(m => m.Offers("start") || m.Offers("my-work") || (m.Shows("ก.pdf") && m.Shows("ดาวน์โหลดจากแชตไม่สำเร็จ"))), "what became of it");
        Assert.Empty(Documents(office));
    }

    [Fact]
    public async Task A_redirect_leads_nowhere_that_the_address_itself_could_not()
    {
        await using var office = await Office.Open(Quick);
        await office.OpensACase();
        await using var elsewhere = await LoopbackServer.Start(context =>
        {
            context.Response.Redirect("http://169.254.169.254/latest/meta-data/");
            return Task.CompletedTask;
        });
        await office.Post(RawActivities.File(office, "ก.pdf", $"{elsewhere.Address}x"));
        await Lost(office, "ก.pdf", "ดาวน์โหลดจากแชตไม่สำเร็จ");
        Assert.Empty(Documents(office));
    }

    private static string[] Documents(Office office) =>
        Directory.Exists(Path.Combine(office.Data, "documents")) ? Directory.GetFiles(Path.Combine(office.Data, "documents"), "*.pdf", SearchOption.AllDirectories) : [];

    /// <summary>A card of its own tells of it, and so does the row's.</summary>
    private static async Task Lost(Office office, string name, string why)
    {
        await office.Teams.WaitForMessageAsync("malee", m => ((string?)m.Activity["summary"] ?? "").StartsWith("จัดเก็บไฟล์ไม่สำเร็จ", StringComparison.Ordinal) && m.Shows(name));
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done") && m.Lines().Any(l => l.Contains(name, StringComparison.Ordinal) && l.Contains(why, StringComparison.Ordinal)));
    }
}
