using System.Collections.Frozen;
using System.Globalization;
using System.Net.Sockets;
using Azure;
using Azure.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>What logs may know of an exception: its kind, where it was thrown, what caused it; its words only where they are known to be the program's.</summary>
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
            // Derived kinds may say more: only these very ones.
            _ when fault.GetType() == typeof(HttpRequestException) || IsOwn(fault) => $"{kind}: {fault.Message}",
            SqliteException or SocketException or OperationCanceledException or TimeoutException or ObjectDisposedException
                or AuthenticationFailedException or SecurityTokenException => $"{kind}: {fault.Message}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{kind} (0x{fault.HResult:X8})"),
        };
    }

    /// <summary>Thrown by this program's code, whose messages hold ids and settings only.</summary>
    private static bool IsOwn(Exception fault) =>
        fault.TargetSite?.DeclaringType?.Assembly.GetName().Name is { } thrower && Own.Contains(thrower);
}
