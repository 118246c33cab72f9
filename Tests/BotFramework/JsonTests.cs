using System.Text;
using Microsoft.Bot.Schema.Serialization;
using Newtonsoft.Json;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class JsonTests
{
    [Fact]
    public void A_value_that_cannot_be_written_leaves_nothing_behind()
    {
        Assert.Equal("[1]", Written(new[] { 1 }));
        Assert.Throws<JsonSerializationException>(() => BotJson.Write(new { before = "x", broken = new Broken() }));
        Assert.Equal("""{"text":"สวัสดี"}""", Written(new { text = "สวัสดี" }));
    }

    [Fact]
    public void A_value_within_a_value_and_a_large_one_are_written_whole()
    {
        var large = new string('ก', 200_000);
        Assert.Equal($"\"{large}\"", Written(large));
        Assert.Equal("""{"Inner":"[1]"}""", Written(new Nested()));
        Assert.Equal("[2]", Written(new[] { 2 }));
    }

    private static string Written(object value) => Encoding.UTF8.GetString(BotJson.Write(value));

    private sealed class Broken
    {
        public string Text => throw new InvalidOperationException();
    }

    private sealed class Nested
    {
        public string Inner => Written(new[] { 1 });
    }
}
