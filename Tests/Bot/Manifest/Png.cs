using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace OnesqaBot.Bot.Tests.Manifest;

/// <summary>A picture's pixels, read from its bytes: 8 bits a channel, RGB or RGBA, not interlaced.</summary>
internal sealed record Png(int Width, int Height, byte[] Rgba)
{
    public IEnumerable<(byte R, byte G, byte B, byte A)> Pixels => Enumerable.Range(0, Width * Height).Select(i => At(i * 4));

    public (byte R, byte G, byte B, byte A) At(int x, int y) => At(((y * Width) + x) * 4);

    private (byte R, byte G, byte B, byte A) At(int i) => (Rgba[i], Rgba[i + 1], Rgba[i + 2], Rgba[i + 3]);

    public static Png Read(byte[] file)
    {
        if (!file.AsSpan(1, 3).SequenceEqual("PNG"u8)) throw new InvalidDataException("No PNG.");
        var packed = new MemoryStream();
        var header = file.AsSpan(16, 13);
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (Encoding.ASCII.GetString(file, at + 4, 4) == "IDAT") packed.Write(file, at + 8, length);
            at += length + 12;
        }

        if (header[8] != 8 || header[9] is not (2 or 6) || header[12] != 0) throw new InvalidDataException("A kind of PNG that is not read here.");
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        return new(width, height, Unfilter(packed.ToArray(), width, height, header[9] == 6 ? 4 : 3));
    }

    private static byte[] Unfilter(byte[] packed, int width, int height, int channels)
    {
        using var unpacked = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var rgba = new byte[width * height * 4];
        var above = new byte[width * channels];
        for (var y = 0; y < height; y++)
        {
            var filter = unpacked.ReadByte();
            var line = new byte[width * channels];
            unpacked.ReadExactly(line);
            for (var i = 0; i < line.Length; i++)
            {
                int left = i < channels ? 0 : line[i - channels], up = above[i], corner = i < channels ? 0 : above[i - channels];
                line[i] += (byte)(filter switch { 1 => left, 2 => up, 3 => (left + up) / 2, 4 => Paeth(left, up, corner), _ => 0 });
            }

            for (var x = 0; x < width; x++)
                for (var c = 0; c < 4; c++) rgba[(((y * width) + x) * 4) + c] = c < channels ? line[(x * channels) + c] : (byte)255;
            above = line;
        }

        return rgba;
    }

    private static int Paeth(int left, int up, int corner)
    {
        var (l, u, c) = (Math.Abs(up - corner), Math.Abs(left - corner), Math.Abs(left + up - (2 * corner)));
        return l <= u && l <= c ? left : u <= c ? up : corner;
    }
}
