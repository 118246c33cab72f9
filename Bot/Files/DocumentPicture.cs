using SkiaSharp;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Draws a picture that was handed in (a photographed or scanned page) small enough for a card, so that whoever decides sees what it
/// is before opening it.
/// </summary>
internal static class DocumentPicture
{
    /// <summary>What a card shows at most, in pixels; a page in this width can be told from another, though not read throughout.</summary>
    public const int MaxWidth = 480, MaxHeight = 640;

    /// <summary>Larger pictures are not unpacked: at four bytes a pixel this is 160 MB.</summary>
    private const long MaxPixels = 40_000_000;

    private const int Quality = 70;

    private static readonly string[] Types = [".jpg", ".jpeg", ".png", ".gif", ".bmp", ".webp"];

    /// <summary>Returns a JPEG, or null if the file is no picture of a kind that can be read, is damaged, or is too large.</summary>
    /// <param name="content">Seekable; its position afterwards is undefined.</param>
    public static byte[]? Draw(Stream content, string name)
    {
        if (!Types.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)) return null;
        content.Position = 0;
        using var data = SKData.Create(content);
        if (data is null) return null;
        using var codec = SKCodec.Create(data);
        if (codec is null || (long)codec.Info.Width * codec.Info.Height > MaxPixels) return null;
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, SKAlphaType.Premul);
        using var decoded = new SKBitmap(info);
        // Half a picture would say less about the document than its name does.
        if (codec.GetPixels(info, decoded.GetPixels()) != SKCodecResult.Success) return null;

        var turned = codec.EncodedOrigin is SKEncodedOrigin.RightTop or SKEncodedOrigin.LeftBottom;
        var (width, height) = turned ? (decoded.Height, decoded.Width) : (decoded.Width, decoded.Height);
        var scale = Math.Min(1f, Math.Min((float)MaxWidth / width, (float)MaxHeight / height));
        using var surface = SKSurface.Create(new SKImageInfo(Math.Max(1, (int)(width * scale)), Math.Max(1, (int)(height * scale)), SKColorType.Rgba8888, SKAlphaType.Opaque));
        surface.Canvas.Clear(SKColors.White);
        surface.Canvas.Scale(scale);
        Rotate(surface.Canvas, codec.EncodedOrigin, width, height);
        using var image = SKImage.FromBitmap(decoded);
        surface.Canvas.DrawImage(image, 0, 0, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        using var drawn = surface.Snapshot();
        using var jpeg = drawn.Encode(SKEncodedImageFormat.Jpeg, Quality);
        return jpeg?.ToArray();
    }

    /// <summary>Turns the canvas as the camera was held.</summary>
    private static void Rotate(SKCanvas canvas, SKEncodedOrigin origin, int width, int height)
    {
        switch (origin)
        {
            case SKEncodedOrigin.BottomRight:
                canvas.RotateDegrees(180, width / 2f, height / 2f);
                break;
            case SKEncodedOrigin.RightTop:
                canvas.Translate(width, 0);
                canvas.RotateDegrees(90);
                break;
            case SKEncodedOrigin.LeftBottom:
                canvas.Translate(0, height);
                canvas.RotateDegrees(270);
                break;
            default:
                // Mirrored pictures come from no camera and are shown as they are stored, but for their size.
                break;
        }
    }
}
