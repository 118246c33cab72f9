using System.Reflection;
using System.Text.RegularExpressions;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Infra;

/// <summary>The settings that the bot reads, found in its sources, so that none is written down that nothing reads.</summary>
internal static class BotSettings
{
    /// <summary>Without these the bot takes nobody's message.</summary>
    public static readonly IReadOnlyList<string> Identity = ["MicrosoftAppType", "MicrosoftAppId", "MicrosoftAppTenantId"];

    /// <summary>What the host of .NET and the web app's own machinery read.</summary>
    private static readonly string[] Platform = ["ASPNETCORE_URLS", "WEBSITE_RUN_FROM_PACKAGE", "APPLICATIONINSIGHTS_CONNECTION_STRING"];

    private static readonly string Sources = string.Concat(
        new[] { "Bot", "Adapters" }.SelectMany(p => Directory.EnumerateFiles(Path.Combine(Repository.Root, p), "*.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText));

    private static readonly Type[] Options = [.. new[] { "OnesqaBot.Bot", "OnesqaBot.Adapters" }.SelectMany(a => Assembly.Load(a).GetTypes())
        .Where(t => t.Name.EndsWith("Options", StringComparison.Ordinal))];

    /// <summary>The template is ahead of the bot here: these are judged from the day their adapter is in the sources.</summary>
    private static readonly string[] Ahead = [.. new[] { "Tables" }.Where(s => !Directory.Exists(Path.Combine(Repository.Root, "Adapters", s)))];

    /// <param name="name">As an environment variable: <c>Section__Name</c>.</param>
    public static bool Reads(string name) =>
        Platform.Contains(name)
        || (name.Split("__") is [var section, var setting]
            ? Ahead.Contains(section) || (IsSection(section) && Options.Any(o => o.Name == $"{section}Options" && o.GetProperty(setting) is not null))
            : Sources.Contains($"[\"{name}\"]", StringComparison.Ordinal));

    private static bool IsSection(string section) => Regex.IsMatch(Sources, $"(BindConfiguration|GetSection)\\(\"{section}\"\\)");
}
