using System.Globalization;

namespace Microsoft.Bot.Connector;

/// <summary>The connector refused a call: with what status, with what words, and when to try again.</summary>
internal sealed class ConnectorException : HttpRequestException
{
    private const int LongestBody = 2048;

    private ConnectorException(string message, System.Net.HttpStatusCode status, TimeSpan? retryAfter)
        : base(message, null, status)
    {
        RetryAfter = retryAfter;
    }

    public TimeSpan? RetryAfter { get; }

    public static ConnectorException From(HttpMethod method, string path, HttpResponseMessage response, string body)
    {
        var retry = response.Headers.RetryAfter;
        var after = retry?.Delta ?? (retry?.Date is { } date ? date - DateTimeOffset.UtcNow : null);
        var header = retry is null ? string.Empty : $" Retry-After: {retry}.";
        var words = body.Length > LongestBody ? body[..LongestBody] : body;
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The connector answered {method} {path} with {(int)response.StatusCode} {response.StatusCode}.{header} {words}");
        return new ConnectorException(message.TrimEnd(), response.StatusCode, after);
    }
}
