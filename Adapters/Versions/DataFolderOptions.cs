namespace OnesqaBot.Adapters.Versions;

/// <summary>The folder that everything on this machine lies in.</summary>
public sealed class DataFolderOptions
{
    public string Folder { get; set; } = "data";
}
