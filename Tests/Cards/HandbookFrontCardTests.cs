using System.Text;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>What stands in the handbook before its procedures.</summary>
public sealed class HandbookFrontCardTests
{
    [Fact]
    public void Every_chapter_is_shown_word_for_word()
    {
        var front = EmbeddedDefinitions.Front();
        var card = JObject.Parse(HandbookFrontCard.Draw(front).Json);
        var shown = new StringBuilder();
        foreach (var run in card.SelectTokens("$..text")) shown.Append((string?)run).Append('\n');
        Assert.All(front.Chapters.SelectMany(c => c.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)), line => Assert.Contains($"{line}\n", shown.ToString(), StringComparison.Ordinal));
        Assert.All(front.Abbreviations, a => Assert.Contains(a.Letters, shown.ToString(), StringComparison.Ordinal));
    }
}
