namespace OnesqaBot.Dialogs.Intents;

/// <summary>Reads the embedded tables from which the bot learns: columns separated by tabs, lines that begin with # are comments.</summary>
internal static class EmbeddedTable
{
    /// <param name="name">Path of the file below this namespace's folder, with dots.</param>
    public static IEnumerable<string[]> Read(string name)
    {
        var resource = $"{typeof(EmbeddedTable).Namespace}.{name}";
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"{resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#')) yield return line.Split('\t');
    }
}
