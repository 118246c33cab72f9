using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What the adapter logs.</summary>
internal static partial class AdapterLog
{
    [LoggerMessage(1, LogLevel.Warning, "A caller was not authenticated (401).")]
    public static partial void Unauthorized(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A caller may not send this activity (403).")]
    public static partial void Forbidden(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "The keys that tokens are signed with can't be fetched (503).")]
    public static partial void NoKeys(ILogger logger, Exception exception);
}
