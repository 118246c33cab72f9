using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using OnesqaBot.Simulator.Clients;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Simulator.Tests;

public sealed class FileTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(5 * 1024 * 1024)]
    public async Task A_file_is_handed_to_the_bot_as_an_address_that_needs_no_sign_in(int size)
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var content = new byte[size];
        new Random(7).NextBytes(content);
        Assert.True((await office.Teams.SendFileAsync("malee", "แผน ๒๕๗๐.docx", content, "ส่งแผน")).Delivered);

        var attachments = Assert.Single(office.Bot.ReceivedOf("message"))["attachments"]!.AsArray();
        Assert.Equal(["application/vnd.microsoft.teams.file.download.info", "text/html"], attachments.Select(a => (string?)a!["contentType"]));
        Assert.Equal("แผน ๒๕๗๐.docx", (string?)attachments[0]!["name"]);
        Assert.Equal("docx", (string?)attachments[0]!["content"]!["fileType"]);
        Assert.Equal(content, await office.Bot.Connector.GetByteArrayAsync(Url(attachments)));
    }

    [Fact]
    public async Task Downloads_can_break_half_way_and_be_missing()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        await office.Teams.SendFileAsync("malee", "a.pdf", new byte[200_000]);
        var url = Url(office.Bot.ReceivedOf("message")[0]["attachments"]!.AsArray());

        office.Teams.Faults.AddDownload(DownloadFaultKind.BrokenHalfway);
        office.Teams.Faults.AddDownload(DownloadFaultKind.NotFound);
        using var broken = await office.Bot.Connector.GetAsync(url, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(200_000, broken.Content.Headers.ContentLength);
        await Assert.ThrowsAnyAsync<Exception>(() => broken.Content.ReadAsByteArrayAsync());
        using var missing = await office.Bot.Connector.GetAsync(url);
        Assert.Equal(404, (int)missing.StatusCode);
        Assert.Equal(200_000, (await office.Bot.Connector.GetByteArrayAsync(url)).Length);
    }

    [Fact]
    public async Task An_accepted_offer_is_uploaded_in_parts_and_can_be_fetched()
    {
        await using var office = await SimulatedTeams.OpenAsync();
        var offer = new
        {
            type = "message",
            attachments = new[]
            {
                new
                {
                    contentType = "application/vnd.microsoft.teams.card.file.consent",
                    name = "รายงาน.txt",
                    content = new { description = "รายงาน", sizeInBytes = 6, acceptContext = new { id = 1 }, declineContext = new { id = 2 } },
                },
            },
        };
        var id = await office.Bot.SayAsync(office.Teams, office.Malee, offer);
        office.Bot.OnInvoke = async (invoke, _) =>
        {
            Assert.Equal("fileConsent/invoke", (string?)invoke["name"]);
            var upload = (string)invoke["value"]!["uploadInfo"]!["uploadUrl"]!;
            Assert.Equal(202, await PutAsync(office.Bot.Connector, upload, "abc", 0));
            Assert.Equal(201, await PutAsync(office.Bot.Connector, upload, "def", 3));
            return null;
        };
        Assert.Equal(PressOutcome.Accepted, (await office.Teams.AnswerFileConsentAsync("malee", id, true)).Outcome);
        var info = office.Bot.ReceivedOf("invoke")[0]["value"]!["uploadInfo"]!;
        Assert.Equal("abcdef", await office.Bot.Connector.GetStringAsync(new Uri((string)info["contentUrl"]!)));
        Assert.True(office.Teams.Messages(office.Malee)[0].ConsentAnswered);
    }

    [Fact]
    public async Task A_file_above_the_limit_is_refused_and_not_kept()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            await using var teams = await TeamsSimulator.StartAsync(new() { People = [], DataFolder = folder.FullName, MaxUpload = 1000 });
            using var http = LoopbackClient.Create();
            using var content = new ByteArrayContent(new byte[2000]);
            using var response = await http.PostAsync(new Uri(teams.Url, "api/files?name=a.pdf"), content);
            Assert.Equal(413, (int)response.StatusCode);
            Assert.Empty(folder.GetFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> PutAsync(HttpClient http, string url, string part, int from)
    {
        using var content = new StringContent(part);
        content.Headers.ContentRange = new ContentRangeHeaderValue(from, from + part.Length - 1, 6);
        using var response = await http.PutAsync(new Uri(url), content);
        return (int)response.StatusCode;
    }

    private static Uri Url(JsonArray attachments) => new((string)attachments[0]!["content"]!["downloadUrl"]!);
}
