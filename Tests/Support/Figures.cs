using Xunit.Abstractions;

namespace OnesqaBot.Tests.Support;

/// <summary>Tables that tests print: with the test's own output, and in <c>TestResults/tables/</c>, which ./test shows.</summary>
internal static class Figures
{
    /// <param name="place">Name of the file: tables are shown in the order of their names.</param>
    public static void Write(ITestOutputHelper output, string place, string text)
    {
        output.WriteLine(text);
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults", "tables"));
        // Moved into place: another culture's run may be writing the same table.
        var written = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.tmp");
        File.WriteAllText(written, text.TrimEnd() + "\n");
        File.Move(written, Path.Combine(folder.FullName, $"{place}.md"), overwrite: true);
    }
}
