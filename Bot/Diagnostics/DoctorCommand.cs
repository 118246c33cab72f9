using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.People;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary><c>dotnet run --project Bot -- doctor</c>: reports problems on this machine without running the bot, in the office's language.</summary>
public static class DoctorCommand
{
    /// <summary>The command-line argument that selects this command.</summary>
    public const string Word = "doctor";

    private static readonly TimeSpan CheckTimeout = TimeSpan.FromSeconds(30);

    /// <returns>0 if there are no errors, otherwise 1.</returns>
    public static async Task<int> Run(
        string[] args, TextWriter output, Action<WebApplicationBuilder>? configure = null, CancellationToken cancellation = default)
    {
        await using var app = BotHost.Build([.. args.Where(a => a != Word)], configure);
        using var language = ReaderLanguage.Use(app.Services.GetRequiredService<ReaderLanguages>().Office);
        await app.Services.GetRequiredService<GroupSync>().Recall(cancellation);
        await app.Services.GetRequiredService<ActingService>().Refresh(cancellation);
        var findings = await app.Services.GetRequiredService<DiagnosticRunner>().Examine(CheckTimeout, cancellation);
        foreach (var finding in findings) await output.WriteLineAsync(Lines(finding));
        var bad = findings.Count(f => f.Health == FindingLevel.Bad);
        var warnings = findings.Count(f => f.Health == FindingLevel.Warning);
        await output.WriteLineAsync(bad + warnings == 0
            ? DiagnosticTexts.AllReady
            : DiagnosticTexts.ToFix(bad, warnings));
        return bad > 0 ? 1 : 0;
    }

    private static string Lines(Finding finding)
    {
        var mark = finding.Health switch { FindingLevel.Good => "✓", FindingLevel.Warning => "!", _ => "✗" };
        return finding.Fix is { } fix ? $"{mark} {finding.Message}\n  → {fix}" : $"{mark} {finding.Message}";
    }
}
