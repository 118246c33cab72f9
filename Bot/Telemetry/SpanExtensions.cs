using System.Diagnostics;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Extensions for spans, which are null while nothing listens.</summary>
internal static class SpanExtensions
{
    /// <summary>Records the type of the exception without its message, which may contain user text.</summary>
    public static void Failed(this Activity? span, Exception fault) =>
        span?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", fault.GetType().FullName);
}
