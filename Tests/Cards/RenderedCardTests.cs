using Xunit;

namespace OnesqaBot.Cards.Tests;

[Trait("Culture", "Any")]
public sealed class RenderedCardTests
{
    private static readonly Lazy<IReadOnlyDictionary<string, RenderedCard>> Rendered = new(() => CardRenderer.Check(CardGallery.All()));

    [Fact]
    public void Schema_and_renderer_find_nothing_wrong_with_any_card() =>
        Assert.Empty(Rendered.Value.SelectMany(c => c.Value.Problems.Select(p => $"{c.Key}: {p}")));

    [Fact]
    public void Nobody_reads_a_Western_year_in_a_Thai_line() =>
        Assert.DoesNotContain(Rendered.Value, c => c.Value.Text.Contains("2026", StringComparison.Ordinal));

    [Fact]
    public void Documents_are_links_to_where_they_are_kept() =>
        Assert.Contains("https://onesqa.example.org/sites/cases/2570-MOU-001/02/memo.docx", Rendered.Value["row3-to-decide"].Links);

    [Fact]
    public void What_a_person_types_is_never_Markdown_nor_a_link_nor_a_mention()
    {
        var rendered = CardRenderer.Check(HostileCards.All());
        Assert.Empty(rendered.SelectMany(c => c.Value.Problems.Select(p => $"{c.Key}: {p}")));
        Assert.All(rendered, c =>
        {
            // A choice's title is Markdown whatever one does: then nothing in it may be any.
            Assert.DoesNotContain(c.Value.Markdown, m => m.Contains(HostileCards.Mark, StringComparison.Ordinal) && m.IndexOfAny([.. "*_[]`~#<>|\\"]) >= 0);
            Assert.DoesNotContain(c.Value.Markdown, m => m.Contains("://", StringComparison.Ordinal));
            Assert.All(c.Value.Links, l => Assert.StartsWith("https://onesqa.example.org/", l));
            Assert.DoesNotContain("<at>", c.Value.Text, StringComparison.Ordinal);
        });
        Assert.Contains(rendered, c => c.Value.Text.Contains($"**{HostileCards.Mark}** [คลิก](https://bad.example)", StringComparison.Ordinal));
    }
}
