using OnesqaBot.Bot.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary><c>dotnet run --project Bot -- doctor</c>: says what is amiss on this machine, without serving anybody.</summary>
public static class DoctorCommand
{
    /// <summary>The word that asks for it.</summary>
    public const string Word = "doctor";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <returns>0 when nothing is bad, 1 when something is.</returns>
    public static async Task<int> Run(string[] args, TextWriter output, Action<WebApplicationBuilder>? configure = null, CancellationToken cancellation = default)
    {
        await using var app = BotHost.Build([.. args.Where(a => a != Word)], configure);
        await app.Services.GetRequiredService<GroupSync>().Recall(cancellation);
        await app.Services.GetRequiredService<ActingService>().Refresh(cancellation);
        var findings = await app.Services.GetRequiredService<DiagnosticRunner>().Examine(Longest, cancellation);
        foreach (var finding in findings) await output.WriteLineAsync(Lines(finding));
        var bad = findings.Count(f => f.Health == FindingLevel.Bad);
        var warnings = findings.Count(f => f.Health == FindingLevel.Warning);
        await output.WriteLineAsync(bad + warnings == 0
            ? "ทุกอย่างพร้อม (All is well)"
            : FormattableString.Invariant($"ต้องแก้ {bad} รายการ ควรดู {warnings} รายการ ({bad} to mend, {warnings} to look at)"));
        return bad > 0 ? 1 : 0;
    }

    private static string Lines(Finding finding)
    {
        var mark = finding.Health switch { FindingLevel.Good => "✓", FindingLevel.Warning => "!", _ => "✗" };
        var says = $"{mark} {finding.Message.Th} ({finding.Message.En})";
        return finding.Fix is { } mend ? $"{says}\n  → {mend.Th} ({mend.En})" : says;
    }
}
