using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Manifest;

public sealed class IconTests
{
    [Fact]
    public void The_colour_icon_fills_its_square_and_keeps_the_mark_in_the_safe_middle()
    {
        var icon = Png.Read(Package.Files["color.png"]);
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.All(icon.Pixels, p => Assert.Equal(255, p.A));
        // White is the mark's alone: none of it outside the middle 120 x 120.
        for (var y = 0; y < 192; y++)
            for (var x = 0; x < 192; x++)
                if (x is < 36 or >= 156 || y is < 36 or >= 156)
                    Assert.True(icon.At(x, y) is { R: < 128 }, $"The mark reaches {x}, {y}.");
    }

    [Fact]
    public void The_outline_icon_is_white_lines_on_nothing()
    {
        var icon = Png.Read(Package.Files["outline.png"]);
        Assert.Equal((32, 32), (icon.Width, icon.Height));
        Assert.All(icon.Pixels.Where(p => p.A > 0), p => Assert.Equal((255, 255, 255), (p.R, p.G, p.B)));
        Assert.InRange(icon.Pixels.Count(p => p.A > 0), 100, 512);
        Assert.Equal(0, icon.At(0, 0).A);
    }
}
