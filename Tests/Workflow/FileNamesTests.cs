using OnesqaBot.Workflow.Cases.Documents;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("report.pdf", "report.pdf")]
    [InlineData("รายงานการวิเคราะห์ ๒๕๖๙.docx", "รายงานการวิเคราะห์ ๒๕๖๙.docx")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("..\\..\\boot.ini", "boot.ini")]
    [InlineData("..", "file")]
    [InlineData("a/b/", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData(" . _ ", "file")]
    [InlineData("\u00a0", "file")]
    [InlineData(".hidden", "hidden")]
    [InlineData("name. . ", "name")]
    [InlineData("a\tb\u0000c.pdf", "a_b_c.pdf")]
    [InlineData("a\u0085b\u2028c.pdf", "abc.pdf")]
    [InlineData("\u202egnp.exe", "gnp.exe")]
    [InlineData("a\u200bb\u200ec.pdf", "abc.pdf")]
    [InlineData("😀 ดี.png", "😀 ดี.png")]
    [InlineData("50%: a|b?.pdf", "50__ a_b_.pdf")]
    [InlineData("con", "con_")]
    [InlineData("NUL.txt", "NUL_.txt")]
    [InlineData("com1.tar.gz", "com1_.tar.gz")]
    [InlineData("LPT9", "LPT9_")]
    [InlineData("console.txt", "console.txt")]
    [InlineData("desktop.ini", "desktop_.ini")]
    [InlineData("a_vti_b.txt", "a_vti-b.txt")]
    [InlineData("~$memo.docx", "$memo.docx")]
    public void Any_name_becomes_one_that_can_be_filed(string? name, string expected) => Assert.Equal(expected, FileNames.Clean(name));

    [Fact]
    public void Half_a_letter_is_dropped() => Assert.Equal("ab.pdf", FileNames.Clean("a" + '\ud83d' + "b.pdf"));

    [Fact]
    public void A_long_name_keeps_its_extension_and_whole_letters()
    {
        var thai = FileNames.Clean(new string('ก', 300) + ".docx");
        Assert.Equal(FileNames.Longest, thai.Length);
        Assert.EndsWith("ก.docx", thai, StringComparison.Ordinal);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(thai) <= 255);
        var emoji = FileNames.Clean("a" + string.Concat(Enumerable.Repeat("😀", 100)));
        Assert.DoesNotContain('\ufffd', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(emoji)));
        Assert.Equal(FileNames.Longest, FileNames.Clean("a." + new string('b', 200)).Length);
    }

    [Fact]
    public void Cleaning_twice_changes_nothing_more() =>
        CsCheck.Check.Sample(CsCheck.Gen.String, name =>
        {
            var once = FileNames.Clean(name);
            return once.Length is > 0 and <= FileNames.Longest && FileNames.Clean(once) == once
                && once.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !once.Any(char.IsControl);
        });
}
