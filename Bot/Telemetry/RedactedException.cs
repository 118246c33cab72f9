using System.Collections.Frozen;
using System.Globalization;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>
/// The part of an exception that may be logged: its type, stack trace and cause. The message is included only if it is known to
/// contain no user text.
/// </summary>
internal sealed class RedactedException : Exception
{
    private static readonly FrozenSet<string> Own = FrozenSet.Create(
        StringComparer.Ordinal, "OnesqaBot.Bot", "OnesqaBot.Adapters", "OnesqaBot.Cards", "OnesqaBot.Dialogs", "OnesqaBot.Workflow");

    private RedactedException(string message, string? stackTrace, Exception? inner)
        : base(message, inner) => StackTrace = stackTrace;

    public override string? StackTrace { get; }

    public static RedactedException Redact(Exception fault) => fault as RedactedException
        ?? new(Sentence(fault), fault.StackTrace, fault.InnerException is { } inner ? Redact(inner) : null);

    private static string Sentence(Exception fault)
    {
        var kind = fault.GetType().FullName;
        return fault switch
        {
            RequestFailedException request => string.Create(CultureInfo.InvariantCulture, $"{kind}: {request.Status} {request.ErrorCode}"),
            // Exact type only: the messages of derived types may contain more.
            _ when fault.GetType() == typeof(HttpRequestException) || IsOwn(fault) => $"{kind}: {fault.Message}",
            SqliteException or SocketException or OperationCanceledException or TimeoutException or ObjectDisposedException
                or AuthenticationFailedException or SecurityTokenException => $"{kind}: {fault.Message}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{kind} (0x{fault.HResult:X8})"),
        };
    }

    /// <summary>Whether this program's own code threw the exception; such messages contain only ids and settings.</summary>
    private static bool IsOwn(Exception fault) =>
        fault.TargetSite?.DeclaringType?.Assembly.GetName().Name is { } thrower && Own.Contains(thrower);
}
