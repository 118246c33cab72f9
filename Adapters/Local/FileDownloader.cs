using System.Net.Http.Headers;
using System.Net;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Downloads a file, and reports for each failure whether a retry can help.</summary>
/// <remarks>Messages never contain the full URL, because a download link grants access by itself.</remarks>
internal sealed class FileDownloader(
    IHttpClientFactory clients, SourcePolicy policy, IEnumerable<ISourceCredentials> credentials, IOptions<IncomingFilesOptions> options)
{
    /// <summary>The name of the HTTP client in the factory.</summary>
    public const string Client = "incoming";

    private const int MaxRedirects = 5;

    /// <summary>Short, because a person is waiting for the result.</summary>
    private static readonly TimeSpan PeekTimeout = TimeSpan.FromSeconds(4);

    /// <exception cref="IncomingFileException">The file is empty, too large, gone, or incomplete.</exception>
    public async Task Download(Stream target, Uri source, CancellationToken cancellation)
    {
        using var total = new CancellationTokenSource(options.Value.Longest);
        using var idle = new CancellationTokenSource(options.Value.Silence);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, total.Token, idle.Token);
        try
        {
            using var response = await Request(source, stop.Token);
            await Copy(response, target, idle, stop.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw Failed($"{source.Host} stopped sending.", mayPass: true, e);
        }
    }

    /// <returns>Up to <paramref name="count"/> bytes from the start of the file; null if they could not be fetched.</returns>
    public async Task<byte[]?> Beginning(Uri source, int count, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(PeekTimeout);
        try
        {
            using var response = await Request(source, stop.Token, count);
            await using var body = await response.Content.ReadAsStreamAsync(stop.Token);
            var bytes = new byte[count];
            return bytes[..await body.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, stop.Token)];
        }
        catch (Exception e) when (e is IncomingFileException or IOException or HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <param name="first">The number of bytes wanted; null for all. A source may send more.</param>
    private async Task<HttpResponseMessage> Request(Uri source, CancellationToken cancellation, int? first = null)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (!policy.Allows(source)) throw Failed($"Files are not fetched from {source.Host}.", mayPass: false);

            using var request = new HttpRequestMessage(HttpMethod.Get, source);
            // Decided for every hop: a redirect must not forward the credentials.
            request.Headers.Authorization = await Credentials(source, cancellation);
            if (first is { } count) request.Headers.Range = new(0, count - 1);
            var response = await Send(request, cancellation);
            if (response.StatusCode == HttpStatusCode.OK || (first is not null && response.StatusCode == HttpStatusCode.PartialContent)) return response;
            using (response)
            {
                // Every hop is checked like the first.
                if (response is not { StatusCode: >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest, Headers.Location: { } next } || redirects == MaxRedirects)
                    throw Rejected(source, response.StatusCode);
                source = new Uri(source, next);
            }
        }
    }

    private async Task<AuthenticationHeaderValue?> Credentials(Uri source, CancellationToken cancellation)
    {
        try
        {
            foreach (var known in credentials)
            {
                if (await known.GetAuthorization(source, cancellation) is { } header) return header;
            }

            return null;
        }
        catch (DeliveryException e)
        {
            throw Failed($"The bot could not sign in to {source.Host}.", mayPass: true, e);
        }
    }

    private async Task<HttpResponseMessage> Send(HttpRequestMessage request, CancellationToken cancellation)
    {
        try
        {
            using var client = clients.CreateClient(Client);
            return await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        }
        catch (Exception e) when (e is SourceRefusedException || e.InnerException is SourceRefusedException)
        {
            throw Failed($"Files are not fetched from {request.RequestUri!.Host}.", mayPass: false, e);
        }
        catch (HttpRequestException e)
        {
            throw Failed($"{request.RequestUri!.Host} could not be reached.", mayPass: true, e);
        }
    }

    private async Task Copy(HttpResponseMessage response, Stream target, CancellationTokenSource idle, CancellationToken cancellation)
    {
        var most = options.Value.MostBytes;
        var announced = response.Content.Headers.ContentLength;
        if (announced > most) throw TooLarge(most);

        await using var body = await response.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[81920];
        long size = 0;
        for (int read; (read = await Read(body, buffer, cancellation)) > 0;)
        {
            size += read;
            if (size > most) throw TooLarge(most);
            idle.CancelAfter(options.Value.Silence);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        if (announced is { } expected && size != expected) throw Failed("The file is incomplete.", mayPass: true);
        if (size == 0) throw new IncomingFileException(FileFault.Empty, mayPass: false, "The file is empty.");
    }

    // Separate from writing, because a disk error is not the source's fault.
    private static async Task<int> Read(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw Failed("The file is incomplete.", mayPass: true, e);
        }
    }

    private static IncomingFileException Rejected(Uri source, HttpStatusCode status)
    {
        var mayPass = status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
        return Failed(FormattableString.Invariant($"{source.Host} responded with status {(int)status}."), mayPass);
    }

    private static IncomingFileException TooLarge(long most) =>
        new(FileFault.TooLarge, mayPass: false, FormattableString.Invariant($"The file is larger than {most} bytes."));

    private static IncomingFileException Failed(string message, bool mayPass, Exception? inner = null) =>
        new(FileFault.DownloadFailed, mayPass, message, inner);
}

/// <summary>Supplies credentials for a source that requires the bot to authenticate.</summary>
public interface ISourceCredentials
{
    /// <returns>The authorization header; null if the source must not receive credentials.</returns>
    /// <exception cref="DeliveryException">The bot could not sign in.</exception>
    Task<AuthenticationHeaderValue?> GetAuthorization(Uri source, CancellationToken cancellation);
}
