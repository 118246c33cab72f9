using System.Text;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>What stands in the handbook before its procedures.</summary>
public sealed class HandbookFrontCardTests
{
    [Fact]
    public void Every_chapter_is_shown_word_for_word()
    {
        var front = EmbeddedDefinitions.Front();
        var card = JObject.Parse(HandbookFrontCard.Draw(front, "เกี่ยวกับคู่มือ").Json);
        var shown = new StringBuilder();
        foreach (var run in card.SelectTokens("$..text")) shown.Append((string?)run).Append('\n');
        Assert.All(front.Chapters.SelectMany(c => c.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), line => Assert.Contains($"{line}\n", shown.ToString(), StringComparison.Ordinal));
        Assert.All(front.Abbreviations, a => Assert.Contains(a.Letters, shown.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void One_page_is_a_page_in_English()
    {
        using var _ = ReaderLanguage.Use(Language.English);
        var outline = CardOutline.Describe(HandbookFrontCard.Draw(EmbeddedDefinitions.Front(), "vision"));
        Assert.Contains("วิสัยทัศน์ · page 1", outline, StringComparison.Ordinal);
        Assert.DoesNotContain("pages", outline, StringComparison.Ordinal);
    }

    /// <summary>Nobody scrolls past the preface for the vision.</summary>
    [Theory]
    [InlineData("วิสัยทัศน์", "vision")]
    [InlineData("ขอดูพันธกิจหน่อยค่ะ", "missions")]
    [InlineData("Secondary duties", "secondary-duties")]
    [InlineData("อักษรย่อ", null)]
    public void The_chapter_that_was_asked_for_is_open_and_the_others_are_folded(string asked, string? open)
    {
        var front = EmbeddedDefinitions.Front();
        var card = JObject.Parse(HandbookFrontCard.Draw(front, asked).Json);
        bool IsShown(string id) => (bool?)card.SelectToken($"$..[?(@.id == '{id}')]")!["isVisible"] ?? true;
        Assert.All(front.Chapters, c => Assert.Equal(c.Key == open, IsShown(c.Key)));
    }
}
