using System.Diagnostics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Writes on spans, which are null while nobody listens.</summary>
internal static class SpanExtensions
{
    /// <summary>The kind of the fault, without its message: that may hold what somebody wrote.</summary>
    public static void Failed(this Activity? span, Exception fault) =>
        span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().FullName);
}
