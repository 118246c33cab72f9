using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Translates every failure of the channel service to an exception that says whether a retry can help, before the SDK sees it,
/// because the SDK's exceptions hide the Retry-After header.
/// <para>
/// It also enforces the timeout in place of HttpClient: inside a handler, a timeout of HttpClient cannot be distinguished from
/// cancellation by the caller, and outside of it, nothing would translate it.
/// </para>
/// </summary>
/// <remarks>The status codes follow "Rate limiting" and "Status codes from bot conversational APIs" on learn.microsoft.com.</remarks>
internal sealed class ConnectorFaults(TimeProvider clock, IOptions<ChannelOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        // Real time even under a simulated clock, because the service is external.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        try
        {
            response = await base.SendAsync(request, limit.Token);
            // The timeout covers the body as well as the headers.
            await response.Content.LoadIntoBufferAsync(limit.Token);
        }
        catch (HttpRequestException e)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The channel service could not be reached.", inner: e) { Reason = GivenUpReason.TeamsUnreachable };
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The channel service did not respond in time.", inner: e) { Reason = GivenUpReason.TeamsUnreachable };
        }

        if (response.IsSuccessStatusCode) return response;
        using (response)
        {
            var code = await ErrorCode(response, cancellationToken);
            var fault = Fault(request.Method, response.StatusCode);
            var (message, after) = ($"The channel service responded with status {(int)response.StatusCode} {code}.", RetryAfter.Read(response.Headers.RetryAfter, clock));
            throw response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError
                ? new DeliveryException(fault, message, after) { Reason = GivenUpReason.ServiceDown }
                : new DeliveryException(fault, message, after);
        }
    }

    private static DeliveryFault Fault(HttpMethod method, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => DeliveryFault.Unreachable,
        // POST writes to a conversation; other methods change an existing message.
        HttpStatusCode.NotFound => method == HttpMethod.Post ? DeliveryFault.ConversationGone : DeliveryFault.MessageGone,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.MethodNotAllowed => DeliveryFault.Rejected,
        _ => DeliveryFault.Passing,
    };

    /// <summary>The protocol's <c>error.code</c>, for example BotNotInConversationRoster; empty if the body has none.</summary>
    private static async Task<string> ErrorCode(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            // The code is logged, so anything that does not look like a code is discarded.
            return json.RootElement.GetProperty("error").GetProperty("code").GetString() is { Length: <= 64 } code && code.All(char.IsAsciiLetterOrDigit) ? code : "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or HttpRequestException or IOException)
        {
            return "";
        }
    }
}
