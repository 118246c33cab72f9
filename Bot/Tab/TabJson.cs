using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace OnesqaBot.Bot.Tab;

/// <summary>The format of what the page reads: Thai is not escaped, which would triple its size.</summary>
internal static class TabJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
}
