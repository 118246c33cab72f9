using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Files;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;
using SkiaSharp;
using Xunit;

namespace OnesqaBot.Bot.Tests.Files;

/// <summary>Small pictures of documents that are pictures.</summary>
public sealed class DocumentPictureTests
{
    [Theory]
    [InlineData(3000, 4000, 480, 640)]
    [InlineData(4000, 500, 480, 60)]
    [InlineData(40, 30, 40, 30)]
    [InlineData(1, 3000, 1, 640)]
    public void It_fits_a_card_and_keeps_its_shape(int width, int height, int drawnWidth, int drawnHeight)
    {
        using var drawn = SKBitmap.Decode(Draw(Png(width, height), "a.PNG"));
        Assert.Equal((drawnWidth, drawnHeight), (drawn.Width, drawn.Height));
    }

    [Fact]
    public void What_is_transparent_is_white_as_paper()
    {
        using var drawn = SKBitmap.Decode(Draw(Png(20, 20, SKColors.Transparent), "a.png"));
        Assert.True(drawn.GetPixel(10, 10).Red > 250);
    }

    public static TheoryData<string, byte[]> Odd => new()
    {
        { "a.pdf", Png(10, 10) },
        { "a.jpg", [] },
        { "a.jpg", "\u00ff\u00d8\u00ff no picture"u8.ToArray() },
        { "a.png", Png(300, 300)[..60] },
        { "bomb.png", Claiming(60_000, 60_000) },
    };

    [Theory, MemberData(nameof(Odd))]
    public void What_cannot_be_read_has_none(string name, byte[] content) => Assert.Null(Draw(content, name));

    [Fact]
    public async Task The_director_sees_what_was_photographed_until_the_case_is_closed()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await office.DoesARow("malee", ("บันทึก.png", Png(900, 1200)));
        await office.SkipsTheDocuments();
        var picture = Assert.Single(Images(office.Card("somchai", "ข้อ ๓ จาก ๘").Card!));
        Assert.Equal("บันทึก.png", (string?)picture["altText"]);
        Assert.Empty(Images(office.Card("malee", "ข้อ ๒ จาก ๘").Card!));

        using var browser = LoopbackClient.Create();
        var address = new Uri((string)picture["url"]!);
        using (var response = await browser.GetAsync(address))
        {
            Assert.Equal(("image/jpeg", "nosniff"), (response.Content.Headers.ContentType?.MediaType, response.Headers.GetValues("X-Content-Type-Options").Single()));
            using var drawn = SKBitmap.Decode(await response.Content.ReadAsByteArrayAsync());
            Assert.Equal((480, 640), (drawn.Width, drawn.Height));
        }

        foreach (var other in new[] { address.AbsoluteUri[..^1], address.AbsoluteUri.Split('?')[0], address.AbsoluteUri.Replace("-001/", "-002/", StringComparison.Ordinal) })
            Assert.Equal(404, (int)(await browser.GetAsync(new Uri(other))).StatusCode);
        var cancelled = await office.Services.GetRequiredService<CaseCommandHandler>().Handle(
            new CancelCase("cancel", new(new FiscalYear(2570), "MOU", 1), "ยุติความร่วมมือ"), office.Directory.ActorFor(office.Directory.ById("malee")!, new(2026, 11, 23)), default);
        Assert.IsType<Accepted>(cancelled.Decision);
        Assert.Equal(404, (int)(await browser.GetAsync(address)).StatusCode);
    }

    private static List<JsonObject> Images(JsonObject card) => [.. All(card).Where(o => (string?)o["type"] == "Image")];

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => All(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(All),
        _ => [],
    };

    private static byte[]? Draw(byte[] content, string name) => DocumentPicture.Draw(new MemoryStream(content), name);

    private static byte[] Png(int width, int height, SKColor? color = null)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(color ?? SKColors.SteelBlue);
        using var png = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>A small file whose header says that it is large.</summary>
    private static byte[] Claiming(int width, int height)
    {
        var png = Png(10, 10);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        System.Buffers.Binary.BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Crc(png.AsSpan(12, 17)));
        return png;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var each in bytes)
        {
            crc ^= each;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320 * (crc & 1));
        }

        return ~crc;
    }
}
