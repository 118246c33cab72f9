namespace OnesqaBot.Tests.Support;

/// <summary>Where the sources are, found from where the tests run.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "OnesqaBot.sln")) ? folder
        : Path.GetDirectoryName(folder) is { } parent ? Find(parent)
        : throw new InvalidOperationException("OnesqaBot.sln is not above the folder that the tests run in.");
}
