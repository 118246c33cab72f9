using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>What the officers' guide says to type is understood, and its pictures are there.</summary>
public sealed partial class GuideTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guide.md"));

    private static readonly IntentRecognizer Recognizer = new(new ProcedureLibrary(EmbeddedDefinitions.Procedures()));

    public static TheoryData<string> Phrases => [.. Typed().Matches(Text).Select(m => m.Groups[1].Value).Where(p => p is not ("…" or "แก้ประเทศเป็นเกาหลีใต้")).Distinct()];

    [Theory, MemberData(nameof(Phrases))]
    public void What_the_guide_says_to_type_is_understood(string phrase) =>
        Assert.IsNotType<UnknownIntent>(Recognizer.Recognize(phrase, new DateOnly(2026, 11, 23)));

    [Fact]
    public void The_pictures_are_there_and_it_has_at_most_six_pages()
    {
        Assert.All(Picture().Matches(Text).Select(m => m.Groups[1].Value), p => Assert.True(File.Exists(Path.Combine(Repository.Root, "docs", p)), p));
        // About 2,000 characters of Thai and one picture fill a page.
        Assert.InRange(Text.Length, 1, 6 * 2_000);
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Typed();

    [GeneratedRegex(@"\]\((pictures/[^)]+)\)")]
    private static partial Regex Picture();
}
