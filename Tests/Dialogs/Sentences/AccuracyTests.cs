using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Dialogs.Tests.Sentences;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    /// <param name="understood">The least share of sentences that are understood.</param>
    /// <param name="rightRowFirst">The least share of questions whose first row is right.</param>
    [Theory]
    [InlineData("given")]
    [InlineData("build")]
    [InlineData("test")]
    [InlineData("voices-build")]
    [InlineData("voices-test", 0.95, 0.87)]
    [InlineData("voices-blind")]
    [InlineData("voices-fresh", 0.95)]
    [InlineData("office-build", 0.95, 0.91)]
    [InlineData("office-blind", 0.95, 0.88)]
    [InlineData("office-unseen", 0.94, 0.95)]
    public void Sentences_are_understood(string file, double understood = 0.95, double rightRowFirst = 0.9)
    {
        var accuracy = new Accuracy(file);
        Figures.Write(output, $"70-sentences-{file}", accuracy.Table());
        Assert.True(accuracy.Overall >= understood, $"{accuracy.Table()}\n{string.Join('\n', accuracy.Wrong)}");
        Assert.True(accuracy.RightRowFirst >= rightRowFirst, string.Join('\n', accuracy.WrongRows));
        Assert.Empty(accuracy.WrongActions);
        Assert.Equal(0, accuracy.Slots.Wrong);
        Assert.True(accuracy.Slots.Right >= 0.9 * accuracy.Slots.Expected, string.Join('\n', accuracy.WrongSlots));
    }

    [Fact]
    public void Nothing_is_learned_from_the_sentences_to_test_with()
    {
        var learned = Examples.InFile.Select(e => e.Sentence).ToHashSet(StringComparer.Ordinal);
        learned.UnionWith(HandbookQuestions.All);
        Assert.Empty(new[] { "test", "voices-test", "voices-blind", "voices-fresh", "office-blind", "office-unseen" }.SelectMany(LabelledSentence.Read).Where(s => learned.Contains(s.Text)).Select(s => s.Text));
    }
}
