using System.Globalization;
using System.Net;
using System.Text.Json;
using Azure.Identity;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>What Microsoft Graph's failures mean to us: each can pass, be it that an administrator must grant something first.</summary>
internal static class GraphFaults
{
    /// <returns>Null for a fault of our own.</returns>
    public static AdapterException? Translate(Exception fault, TimeProvider clock, CancellationToken cancellation) => fault switch
    {
        ApiException api => new AdapterException(Sentence(api), RetryAfter(api, clock), api),
        OperationCanceledException when !cancellation.IsCancellationRequested => new AdapterException("Microsoft Graph did not answer in time.", inner: fault),
        HttpRequestException or IOException => new AdapterException("Microsoft Graph could not be reached.", inner: fault),
        AuthenticationFailedException => new AdapterException("Entra ID gave the bot no token for Microsoft Graph.", inner: fault),
        JsonException => new AdapterException("Microsoft Graph answered something that cannot be read.", inner: fault),
        _ => null,
    };

    public static AdapterException Translate(HttpResponseMessage response, TimeProvider clock)
    {
        var after = response.Headers.RetryAfter;
        return new AdapterException(
            string.Create(CultureInfo.InvariantCulture, $"Microsoft Graph answered {(int)response.StatusCode} to a part of a document."),
            after?.Delta ?? (after?.Date - clock.GetUtcNow()));
    }

    public static bool Is(this ApiException fault, HttpStatusCode status) => fault.ResponseStatusCode == (int)status;

    private static string Sentence(ApiException fault)
    {
        var code = (fault as ODataError)?.Error?.Code;
        var advice = (HttpStatusCode)fault.ResponseStatusCode switch
        {
            HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => " The bot has not been granted this: see docs/administration.md.",
            HttpStatusCode.Locked => " Somebody has the document open or checked out.",
            HttpStatusCode.InsufficientStorage => " The library is full.",
            _ => "",
        };
        return string.Create(CultureInfo.InvariantCulture, $"Microsoft Graph answered {fault.ResponseStatusCode} {code}.{advice}");
    }

    private static TimeSpan? RetryAfter(ApiException fault, TimeProvider clock)
    {
        var value = fault.ResponseHeaders?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)) return TimeSpan.FromSeconds(seconds);
        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out var at) && at > clock.GetUtcNow() ? at - clock.GetUtcNow() : null;
    }
}
