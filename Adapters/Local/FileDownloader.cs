using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Fetches the bytes of one address, and says of each failure whether trying again can help.</summary>
/// <remarks>No message here names the whole address: a download link works for whoever has it.</remarks>
internal sealed class FileDownloader(IHttpClientFactory clients, SourcePolicy policy, IEnumerable<ISourceCredentials> credentials, IOptions<IncomingFilesOptions> options)
{
    /// <summary>Name of the client in the factory.</summary>
    public const string Client = "incoming";

    private const int MostRedirects = 5;

    /// <summary>Somebody waits for the answer meanwhile.</summary>
    private static readonly TimeSpan LongestLook = TimeSpan.FromSeconds(4);

    /// <exception cref="IncomingFileException">Empty, too large, gone, or broken off.</exception>
    public async Task To(Stream target, Uri source, CancellationToken cancellation)
    {
        using var longest = new CancellationTokenSource(options.Value.Longest);
        using var silence = new CancellationTokenSource(options.Value.Silence);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, longest.Token, silence.Token);
        try
        {
            using var response = await Ask(source, stop.Token);
            await Copy(response, target, silence, stop.Token);
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw Failed($"{source.Host} stopped sending.", mayPass: true, e);
        }
    }

    /// <returns>The first bytes, as many as there are up to the count; null where they could not be had.</returns>
    public async Task<byte[]?> Beginning(Uri source, int count, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(LongestLook);
        try
        {
            using var response = await Ask(source, stop.Token, count);
            await using var body = await response.Content.ReadAsStreamAsync(stop.Token);
            var bytes = new byte[count];
            return bytes[..await body.ReadAtLeastAsync(bytes, count, throwOnEndOfStream: false, stop.Token)];
        }
        catch (Exception e) when (e is IncomingFileException or IOException or HttpRequestException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            return null;
        }
    }

    /// <param name="first">How many bytes are wanted; null for all. A source may send more.</param>
    private async Task<HttpResponseMessage> Ask(Uri source, CancellationToken cancellation, int? first = null)
    {
        for (var redirects = 0; ; redirects++)
        {
            if (!policy.Allows(source)) throw Failed($"Files are not fetched from {source.Host}.", mayPass: false);

            using var request = new HttpRequestMessage(HttpMethod.Get, source);
            // Asked anew at each stop of the way: a redirect does not carry the credentials on.
            request.Headers.Authorization = await Credentials(source, cancellation);
            if (first is { } count) request.Headers.Range = new(0, count - 1);
            var response = await Send(request, cancellation);
            if (response.StatusCode == HttpStatusCode.OK || (first is not null && response.StatusCode == HttpStatusCode.PartialContent)) return response;
            using (response)
            {
                // Each stop of the way is looked at like the first.
                if (response is not { StatusCode: >= HttpStatusCode.Moved and < HttpStatusCode.BadRequest, Headers.Location: { } next } || redirects == MostRedirects)
                    throw Refused(source, response.StatusCode);
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
                if (await known.For(source, cancellation) is { } header) return header;
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

    private async Task Copy(HttpResponseMessage response, Stream target, CancellationTokenSource silence, CancellationToken cancellation)
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
            silence.CancelAfter(options.Value.Silence);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        if (announced is { } expected && size != expected) throw Failed("The file broke off.", mayPass: true);
        if (size == 0) throw new IncomingFileException(FileFault.Empty, mayPass: false, "The file is empty.");
    }

    // Told apart from the disk's faults, which are not the source's.
    private static async Task<int> Read(Stream body, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellation);
        }
        catch (Exception e) when (e is IOException or HttpRequestException)
        {
            throw Failed("The file broke off.", mayPass: true, e);
        }
    }

    private static IncomingFileException Refused(Uri source, HttpStatusCode status)
    {
        var mayPass = status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
        return Failed(FormattableString.Invariant($"{source.Host} answered {(int)status}."), mayPass);
    }

    private static IncomingFileException TooLarge(long most) =>
        new(FileFault.TooLarge, mayPass: false, FormattableString.Invariant($"The file is larger than {most} bytes."));

    private static IncomingFileException Failed(string message, bool mayPass, Exception? inner = null) =>
        new(FileFault.DownloadFailed, mayPass, message, inner);
}
