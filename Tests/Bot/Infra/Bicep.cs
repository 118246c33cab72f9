using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Infra;

/// <summary>Microsoft's own Bicep compiler, which foretells without Azure what a deployment would make.</summary>
internal static class Bicep
{
    private const string Version = "0.49.2";

    private static readonly Lazy<string> Compiler = new(Find);

    public static ProgramResult Run(params string[] arguments) => ProgramResult.Run(Compiler.Value, arguments);

    /// <summary>The resources that an environment of <c>infra/</c> would have; what only Azure knows stands as an expression.</summary>
    public static IReadOnlyList<JObject> Foretell(string environment)
    {
        using var folder = new TempFolder();
        // The foretelling is written beside the parameters: not into the sources.
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra"), "*.bicep*"))
            File.Copy(file, folder.Sub(Path.GetFileName(file)));
        var ran = Run(
            "snapshot", folder.Sub($"{environment}.bicepparam"), "--mode", "overwrite", "--location", "southeastasia", "--resource-group", $"onesqabot-{environment}",
            "--subscription-id", "11111111-1111-1111-1111-111111111111", "--tenant-id", "22222222-2222-2222-2222-222222222222");
        Assert.True(ran.ExitCode == 0, ran.Errors);
        var foretold = JObject.Parse(File.ReadAllText(folder.Sub($"{environment}.snapshot.json")));
        Assert.Empty(foretold["diagnostics"]!);
        return [.. foretold["predictedResources"]!.Cast<JObject>()];
    }

    private static string Find()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var compiler = Path.Combine(packages, "azure.bicep.commandline.linux-x64", Version, "tools", "bicep");
        if (!File.Exists(compiler)) ProgramResult.Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", ["restore", "Tests/Bot/Infra/compiler", "--nologo"]);
        Assert.True(File.Exists(compiler), "The Bicep compiler is not there. Run `dotnet restore Tests/Bot/Infra/compiler` first.");
        return compiler;
    }
}
