using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Steps.Meetings;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What nobody can see is no reason, no answer and no name.</summary>
public sealed class VisibleTextTests
{
    /// <summary>Zero width, direction, soft hyphen, marks without a letter, fillers, an empty Braille cell, a tag, controls.</summary>
    public static TheoryData<string> Unseen =>
    [
        "", " \n\t", "\u200B", "\u200C\u200D", "\uFEFF", "\u2060", "\u202E\u202C", "\u2066\u2069", "\u00AD", "\u0301", "\u0E34\u0E48", "\uFE0F", "\u20DD",
        "\u115F", "\u1160", "\u3164 \u3164", "\uFFA0", "\u2800\u2800", "\U000E0041", "\u0007", "\u2028\u2029", "\u180E", "\uFFFD",
    ];

    [Theory]
    [MemberData(nameof(Unseen))]
    public void What_nobody_can_see_says_nothing(string text)
    {
        Assert.True(VisibleText.IsEmpty(text));
        Assert.Equal("", VisibleText.Trim(text));
    }

    [Theory]
    [InlineData("ก")]
    [InlineData("-")]
    [InlineData("๑")]
    [InlineData("\u200Bครับ")]
    [InlineData("👍")]
    public void What_can_be_seen_says_something(string text) => Assert.False(VisibleText.IsEmpty(text));

    [Fact]
    public void Nothing_is_nothing() => Assert.True(VisibleText.IsEmpty(null));

    [Theory]
    [MemberData(nameof(Unseen))]
    public void No_required_text_is_satisfied_by_it(string text)
    {
        CaseRun.At("approve-coordination").Refused<ReasonNeeded>(r => r.Return("somchai", text));
        CaseRun.At("decide-signing").Refused<ReasonNeeded>(r => r.Choose("somchai", "redraft", text));
        CaseRun.At("approve-coordination").Refused<ReasonNeeded>(r => r.Cancel("malee", text));
        CaseRun.At("analyse-partner").Refused<DocumentsMissing>(r => r.Done("malee", text));
        new CaseRun().Refused<FieldMissing>(r => r.Open("malee", new Dictionary<string, string>(CaseRun.Answers) { ["country"] = text }));
        CaseRun.At("signing-ceremony").Refused<MeetingInvalid>(r => r.Schedule("malee", r.Ceremony() with { Place = text }));
    }

    [Fact]
    public void The_rules_know_no_other_check()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "Workflow", "Cases"), "*.cs", SearchOption.AllDirectories))
            Assert.DoesNotContain("IsNullOrWhiteSpace", File.ReadAllText(file), StringComparison.Ordinal);
    }
}
