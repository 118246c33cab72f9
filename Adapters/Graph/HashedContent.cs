using System.Security.Cryptography;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Content that can be read more than once, with its size and hash.</summary>
/// <param name="Sha256">Lower-case hexadecimal.</param>
internal sealed record HashedContent(Stream Stream, long Size, string Sha256)
{
    /// <summary>Reads small content into memory, because the SDK closes the stream that it sends.</summary>
    public async Task<byte[]> Bytes(CancellationToken cancellation)
    {
        var bytes = new byte[Size];
        Stream.Position = 0;
        await Stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }

    public static async Task<HashedContent> Read(Stream stream, CancellationToken cancellation)
    {
        if (!stream.CanSeek) throw new ArgumentException("The content must be seekable.", nameof(stream));
        stream.Position = 0;
        return new(stream, stream.Length, Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation)));
    }
}
