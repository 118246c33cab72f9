using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Turns every refusal of the channel service into one exception that says whether trying again can help, before the
/// SDK sees it: the SDK's own exceptions hide the Retry-After header.
/// <para>
/// It also keeps the time, in place of HttpClient: inside a handler a timeout of HttpClient cannot be told from a caller who
/// gave up, and outside of it nobody would translate it.
/// </para>
/// </summary>
/// <remarks>Source of the list: "Rate limiting" and "Status codes from bot conversational APIs", learn.microsoft.com.</remarks>
internal sealed class ConnectorFaults(TimeProvider clock, IOptions<ChannelOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        HttpResponseMessage response;
        // Real time, whatever clock the office runs by: the service is waited for.
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.CallTimeout);
        try
        {
            response = await base.SendAsync(request, limit.Token);
            // The answer is waited for as long as its head, no longer.
            await response.Content.LoadIntoBufferAsync(limit.Token);
        }
        catch (HttpRequestException e)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The channel service could not be reached.", inner: e);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException(DeliveryFault.Passing, "The channel service did not answer in time.", inner: e);
        }

        if (response.IsSuccessStatusCode) return response;
        using (response)
        {
            var code = await ErrorCode(response, cancellationToken);
            var fault = Fault(request.Method, response.StatusCode);
            throw new DeliveryException(fault, $"The channel service answered {(int)response.StatusCode} {code}.", RetryAfter(response));
        }
    }

    private static DeliveryFault Fault(HttpMethod method, HttpStatusCode status) => status switch
    {
        HttpStatusCode.Forbidden => DeliveryFault.Unreachable,
        // A conversation that is not there cannot be written to; a message that is not there cannot be changed.
        HttpStatusCode.NotFound => method == HttpMethod.Post ? DeliveryFault.ConversationGone : DeliveryFault.MessageGone,
        HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.MethodNotAllowed => DeliveryFault.Rejected,
        _ => DeliveryFault.Passing,
    };

    private TimeSpan? RetryAfter(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } delta } => delta,
        { Date: { } date } => date - clock.GetUtcNow(),
        _ => null,
    };

    /// <summary>The protocol's <c>error.code</c>, for example BotNotInConversationRoster; empty when the body has none.</summary>
    private static async Task<string> ErrorCode(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(cancellation);
            using var json = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            // Goes into the log: a code is one word, and whoever answers may write anything.
            return json.RootElement.GetProperty("error").GetProperty("code").GetString() is { Length: <= 64 } code && code.All(char.IsAsciiLetterOrDigit) ? code : "";
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or HttpRequestException or IOException)
        {
            return "";
        }
    }
}
