using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>
/// Writes the response of <c>/health/ready</c>: the name and state of each check and, for a failing one, how to fix it. The fault
/// itself is in the log.
/// </summary>
internal static class ReadinessResponse
{
    // Thai is not escaped, so that it is readable in a terminal.
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static Task Write(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new Response(
            report.Status == HealthStatus.Healthy ? "ready" : "not ready",
            [.. report.Entries.OrderBy(e => e.Key, StringComparer.Ordinal).Select(e => Check(e.Key, e.Value))]),
        Json, context.RequestAborted);

    private static Checked Check(string name, HealthReportEntry entry) =>
        entry.Status == HealthStatus.Healthy ? new(name, "ok", null) : new(name, "failing", entry.Description);

    private sealed record Response(string Status, IReadOnlyList<Checked> Checks);

    private sealed record Checked(string Check, string State, string? Mend);
}
