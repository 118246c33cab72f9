using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Dialogs.Tests.Sentences;

public sealed class AccuracyTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("given")]
    [InlineData("build")]
    [InlineData("test")]
    [InlineData("voices-build")]
    [InlineData("voices-test")]
    [InlineData("voices-blind")]
    public void Sentences_are_understood(string file)
    {
        var accuracy = new Accuracy(file);
        Figures.Keep(output, $"70-sentences-{file}", accuracy.Table());
        Assert.True(accuracy.Overall >= 0.95, $"{accuracy.Table()}\n{string.Join('\n', accuracy.Wrong)}");
        Assert.True(accuracy.RightRowFirst >= 0.9, string.Join('\n', accuracy.WrongRows));
        Assert.Empty(accuracy.WrongActions);
        Assert.True(accuracy.Slots.Right >= 0.9 * accuracy.Slots.Expected, string.Join('\n', accuracy.WrongSlots));
    }

    [Fact]
    public void Nothing_is_learned_from_the_sentences_to_test_with()
    {
        var learned = Examples.InFile.Select(e => e.Sentence).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(LabelledSentence.Read("test").Where(s => learned.Contains(s.Text)).Select(s => s.Text));
    }
}
