using Xunit.Abstractions;

namespace OnesqaBot.Tests.Support;

/// <summary>Tables that tests print: with the test's own output, and in <c>TestResults/tables/</c>, which ./test shows.</summary>
internal static class Figures
{
    /// <param name="place">Name of the file: tables are shown in the order of their names.</param>
    public static void Keep(ITestOutputHelper output, string place, string text)
    {
        output.WriteLine(text);
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "TestResults", "tables"));
        File.WriteAllText(Path.Combine(folder.FullName, $"{place}.md"), text.TrimEnd() + "\n");
    }
}
