using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OnesqaBot.Bot.Tests.BadDays.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>An activity that lacks what the channel always sends is answered or passed over, and is no failure of the bot.</summary>
public sealed class MissingPropertyTests
{
    private static readonly string[] Properties = ["recipient", "from", "conversation", "channelData"];

    [Fact]
    public async Task No_activity_that_lacks_a_property_ends_in_an_error()
    {
        await using var office = await Office.Open("--Logging:LogLevel:Default", "Warning");
        using var errors = new Errors();
        office.Services.GetRequiredService<ILoggerFactory>().AddProvider(errors);
        var wrong = new List<string>();
        foreach (var (what, valid) in Activities(office))
        {
            // Each alone, and with the bot's and the caller's accounts both missing.
            foreach (var missing in Properties.Select(p => new[] { p }).Append(["recipient", "from"]))
            {
                var activity = valid.DeepClone().AsObject();
                activity["id"] = Guid.NewGuid().ToString();
                foreach (var property in missing) activity.Remove(property);
                errors.Seen.Clear();
                var (status, body) = await office.Post(activity);
                var case_ = $"{what} without {string.Join(", ", missing)}";
                // 501: nothing that the bot knows how to answer.
                if ((int)status >= 500 && (int)status != 501) wrong.Add($"{case_}: {(int)status} {body}");
                wrong.AddRange(errors.Seen.Select(e => $"{case_}: {e}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        await office.Teams.SendTextAsync("malee", "ช่วยเหลือ");
        await office.Teams.WaitForMessageAsync("malee", m => m.Offers("my-work") || m.Offers("start"));
    }

    private static IEnumerable<(string What, JsonObject Activity)> Activities(Office office)
    {
        yield return ("message", RawActivities.Message(office, "งานของฉัน"));
        yield return ("opening", RawActivities.Message(office, "MoU", "kanda"));
        yield return ("file", RawActivities.File(office, "ก.pdf", "https://example.invalid/x"));
        yield return ("press", RawActivities.Invoke(office, "my-work", []));
        yield return ("refresh", RawActivities.Invoke(office, "refresh", new JsonObject { ["case"] = "2570-MOU-001", ["card"] = "channel" }));
        yield return ("start", RawActivities.Invoke(office, "start", new JsonObject { ["procedure"] = "mou" }));
        yield return ("added", RawActivities.MembersAdded(office));
        var other = RawActivities.Invoke(office, "my-work", []);
        other["name"] = "composeExtension/query";
        yield return ("other invoke", other);
        var edit = RawActivities.Message(office, "แก้");
        edit["type"] = "messageUpdate";
        edit["channelData"]!["eventType"] = "editMessage";
        yield return ("edit", edit);
        foreach (var action in new[] { "add", "remove" })
        {
            var personal = RawActivities.MembersAdded(office);
            (personal["type"], personal["action"]) = ("installationUpdate", action);
            yield return ($"personal {action}", personal);
            var team = personal.DeepClone().AsObject();
            team["conversation"] = new JsonObject { ["id"] = "19:other@thread.tacv2", ["isGroup"] = true, ["conversationType"] = "channel" };
            yield return ($"team {action}", team);
        }

        var inChannel = RawActivities.Message(office, "<at>OnesqaBot</at> ช่องของสำนักงาน");
        inChannel["conversation"] = new JsonObject { ["id"] = office.Channel, ["isGroup"] = true, ["conversationType"] = "channel" };
        yield return ("channel message", inChannel);
        var added = RawActivities.MembersAdded(office);
        added["conversation"] = new JsonObject { ["id"] = "19:other@thread.tacv2", ["isGroup"] = true, ["conversationType"] = "channel" };
        yield return ("added to a team", added);
        var deleted = added.DeepClone().AsObject();
        deleted["channelData"]!["eventType"] = "channelDeleted";
        yield return ("channel deleted", deleted);
    }

    /// <summary>Takes down the exceptions that are logged as errors.</summary>
    private sealed class Errors : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Seen { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (logLevel >= LogLevel.Error || exception is NullReferenceException) Seen.Enqueue($"{formatter(state, exception)} {exception}");
        }

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
