using System.Globalization;
using System.Net;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Translates failures of Microsoft Graph. All of them can be retried, some only after an administrator grants a permission.</summary>
internal static class GraphFaults
{
    /// <returns>Null if the exception does not come from Microsoft Graph.</returns>
    public static AdapterException? Translate(Exception fault, TimeProvider clock, CancellationToken cancellation) => fault switch
    {
        ApiException api => new AdapterException(Message(api), ReadRetryAfter(api, clock), api) { Reason = Reason(api.ResponseStatusCode) },
        OperationCanceledException when !cancellation.IsCancellationRequested => new AdapterException("Microsoft Graph did not respond in time.", inner: fault),
        HttpRequestException or IOException => new AdapterException("Microsoft Graph could not be reached.", inner: fault),
        AuthenticationFailedException => new AdapterException("Entra ID did not issue the bot a token for Microsoft Graph.", inner: fault),
        JsonException => new AdapterException("Microsoft Graph sent a response that cannot be read.", inner: fault),
        _ => null,
    };

    public static AdapterException Translate(HttpResponseMessage response, TimeProvider clock) => new(
        string.Create(CultureInfo.InvariantCulture, $"Microsoft Graph responded with status {(int)response.StatusCode} to part of an upload."),
        RetryAfter.Read(response.Headers.RetryAfter, clock)) { Reason = Reason((int)response.StatusCode) };

    public static bool Is(this ApiException fault, HttpStatusCode status) => fault.ResponseStatusCode == (int)status;

    private static GivenUpReason Reason(int status) => status is 429 or >= 500 ? GivenUpReason.ServiceDown : GivenUpReason.Failed;

    private static string Message(ApiException fault)
    {
        var code = (fault as ODataError)?.Error?.Code;
        var advice = (HttpStatusCode)fault.ResponseStatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => " The bot lacks the permission: see docs/administration.md.",
            HttpStatusCode.Locked => " Someone has the document open or checked out.",
            HttpStatusCode.InsufficientStorage => " The library is full.",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"Microsoft Graph responded with status {fault.ResponseStatusCode} {code}.{advice}");
    }

    private static TimeSpan? ReadRetryAfter(ApiException fault, TimeProvider clock) =>
        RetryAfter.Read(fault.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault(), clock);
}
