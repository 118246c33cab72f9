using System.IO.Compression;
using System.Text;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Tests.Support;

/// <summary>The app package as <c>manifest/pack</c> makes it from values of a pretended office.</summary>
internal static class Package
{
    public static readonly IReadOnlyDictionary<string, string> Values = new Dictionary<string, string>
    {
        ["TEAMS_APP_ID"] = "0f6d3c52-8d1e-4b7a-9c35-2a41f0d7e8b6",
        ["BOT_ID"] = "3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6b",
        ["TAB_APP_ID"] = "7c4e9d20-1a5b-4f38-b6d1-90e2c3a4f5d6",
        ["BOT_DOMAIN"] = "bot.example.org",
        ["WEBSITE_URL"] = "https://office.example.org/",
        ["PRIVACY_URL"] = "https://office.example.org/privacy",
        ["TERMS_URL"] = "https://office.example.org/terms",
    };

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Made = new(() =>
    {
        using var folder = new TempFolder();
        var ran = Pack(folder.Sub("app.zip"), [.. Values.Select(v => $"{v.Key}={v.Value}")]);
        Assert.True(ran.ExitCode == 0, ran.Errors);
        return Unpack(File.ReadAllBytes(folder.Sub("app.zip")));
    });

    public static IReadOnlyDictionary<string, byte[]> Files => Made.Value;

    public static JObject Manifest => Json("manifest.json");

    public static JObject English => Json("en.json");

    /// <param name="environment">The values stand only where this says so, not in the environment of who runs the tests.</param>
    public static ProgramResult Pack(string to, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment = null) => ProgramResult.Run(
        Path.Combine(Repository.Root, "manifest", "pack"),
        [.. arguments, "--to", to],
        [.. Values.Keys.Select(name => (name, environment?.GetValueOrDefault(name)))]);

    public static IReadOnlyDictionary<string, byte[]> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return archive.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var content = new MemoryStream();
            using var entry = e.Open();
            entry.CopyTo(content);
            return content.ToArray();
        });
    }

    private static JObject Json(string file) => JObject.Parse(Encoding.UTF8.GetString(Files[file]));
}
