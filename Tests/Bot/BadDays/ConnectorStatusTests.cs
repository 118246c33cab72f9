using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>Every status that the channel service is known to answer with: tried again, or given up at once and told.</summary>
public sealed class ConnectorStatusTests
{
    [Theory]
    [InlineData(400, false)]
    [InlineData(403, false)]
    [InlineData(404, false)]
    [InlineData(413, false)]
    [InlineData(412, true)]
    [InlineData(429, true)]
    [InlineData(500, true)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    public async Task A_refused_card_is_tried_again_or_given_up(int status, bool again)
    {
        await using var office = await Office.Open("--Outbox:FirstRetry", "00:00:00.02", "--Outbox:LongestRetry", "00:00:00.05");
        await using var service = await RefusingService.Start(status, refusals: 3);
        var number = (await office.OpensACase()).ToString();

        // The director writes by way of another address of the service, and the cards go there from then on.
        var hello = RawActivities.Message(office, "สวัสดี", "somchai");
        hello["serviceUrl"] = service.Url;
        await office.Post(hello);
        service.Refuses = true;
        await office.Propose(number);

        if (again)
        {
            await Eventually.Holds(() => service.Taken > 0, "the card was taken after the refusals");
            Assert.Equal(3, service.Refused);
            Assert.DoesNotContain(office.Teams.Seen("malee"), m => Says(m, "ส่งถึงผู้รับผิดชอบไม่ได้") || Says(m, "Teams ไม่รับการ์ด"));
        }
        else
        {
            // A card that is not taken says nothing about the person.
            var told = status is 400 or 413 ? "Teams ไม่รับการ์ด" : "ส่งถึงผู้รับผิดชอบไม่ได้";
            await Eventually.Holds(() => office.Teams.Seen("malee").Any(m => Says(m, told)), "the officer is told");
            // Where the chat is not found a new one is asked for, once.
            Assert.Equal(status == 404 ? 2 : 1, service.Refused);
        }
    }

    private static bool Says(SimulatedMessage message, string summary) => ((string?)message.Activity["summary"] ?? "").StartsWith(summary, StringComparison.Ordinal);

    /// <summary>Takes every activity; or refuses some first, with one status.</summary>
    private sealed class RefusingService : IAsyncDisposable
    {
        private LoopbackServer? _server;
        private int _refused;
        private int _taken;

        public string Url => _server!.Address.AbsoluteUri;

        public bool Refuses { get; set; }

        public int Refused => _refused;

        public int Taken => _taken;

        public static async Task<RefusingService> Start(int status, int refusals)
        {
            var service = new RefusingService();
            service._server = await LoopbackServer.Start(context => service.Answer(context, status, refusals));
            return service;
        }

        public ValueTask DisposeAsync() => _server!.DisposeAsync();

        private Task Answer(HttpContext context, int status, int refusals)
        {
            var refuse = Refuses && _refused < refusals;
            if (refuse) Interlocked.Increment(ref _refused);
            else if (Refuses) Interlocked.Increment(ref _taken);
            context.Response.StatusCode = refuse ? status : 201;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(refuse
                ? new JsonObject { ["error"] = new JsonObject { ["code"] = "Refused", ["message"] = "By the test." } }.ToJsonString()
                : new JsonObject { ["id"] = Guid.NewGuid().ToString() }.ToJsonString());
        }
    }
}
