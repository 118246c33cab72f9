using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>A fault in the log tells its kind and place; its words only where they cannot be somebody's.</summary>
public sealed class ReportedFaultTests
{
    private const string Word = "ปริศนา Zanzibarquux";

    public static TheoryData<Func<object>> Tellers => new()
    {
        () => File.ReadAllText($"/no/such/{Word}.pdf"),
        () => Directory.GetFiles($"/no/such/{Word}"),
        () => new Dictionary<string, int>()[Word],
        () => int.Parse(Word, System.Globalization.CultureInfo.InvariantCulture),
        () => Enum.Parse<DayOfWeek>(Word),
        () => Newtonsoft.Json.JsonConvert.DeserializeObject<int>($"\"{Word}\"")!,
        () => throw new ArgumentException(Word, Word),
        () => throw new AggregateException(Word, new IOException(Word), new IOException(Word)),
    };

    [Theory]
    [MemberData(nameof(Tellers))]
    public void Words_that_may_be_somebodys_are_left_out_at_any_depth(Func<object> tell)
    {
        var fault = Assert.ThrowsAny<Exception>(() => Wrapped(tell));
        Assert.Contains("Zanzibarquux", fault.ToString(), StringComparison.Ordinal);

        var told = RedactedException.Redact(fault).ToString();
        Assert.DoesNotContain("Zanzibarquux", told, StringComparison.Ordinal);
        Assert.DoesNotContain("ปริศนา", told, StringComparison.Ordinal);
        Assert.Contains(fault.GetType().FullName!, told, StringComparison.Ordinal);
        Assert.Contains(fault.InnerException!.GetType().FullName!, told, StringComparison.Ordinal);
        Assert.Contains(nameof(Wrapped), told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_programs_own_words_stay()
    {
        var own = Assert.ThrowsAny<Exception>(() => CaseFold.Replay(Changes.Close(Changes.Number(1), version: 2).Events));
        Assert.Contains("Event 3 cannot follow version 0.", RedactedException.Redact(own).ToString(), StringComparison.Ordinal);
        var socket = new System.Net.Sockets.SocketException(111);
        Assert.Contains(socket.Message, RedactedException.Redact(new IOException(Word, socket)).ToString(), StringComparison.Ordinal);
        var azure = new Azure.RequestFailedException(503, Word, "ServerBusy", null);
        Assert.EndsWith("503 ServerBusy", RedactedException.Redact(azure).ToString(), StringComparison.Ordinal);
    }

    private static object Wrapped(Func<object> tell)
    {
        try
        {
            return tell();
        }
        catch (Exception e)
        {
            throw new InvalidDataException("wrapped", e);
        }
    }
}
