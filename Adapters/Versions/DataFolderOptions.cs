namespace OnesqaBot.Adapters.Versions;

/// <summary>The folder that contains all local data.</summary>
public sealed class DataFolderOptions
{
    public string Folder { get; set; } = "data";
}
