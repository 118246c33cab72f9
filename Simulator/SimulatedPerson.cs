namespace OnesqaBot.Simulator;

/// <summary>Someone of the office. <see cref="Id"/> is a slug such as "malee".</summary>
public sealed record SimulatedPerson(string Id, string EntraObjectId, string Name, string Role, string? Email)
{
    /// <summary>The id by which Teams names the person to the bot.</summary>
    public string TeamsId => "29:" + Id;
}

/// <summary>A channel of the office's team. <see cref="Id"/> is a slug such as "general".</summary>
public sealed record SimulatedChannel(string Id, string Name)
{
    public string ConversationId => $"19:onesqa-{Id}@thread.tacv2";
}

/// <summary>A file that someone handed to the simulator, or that the bot uploaded to it.</summary>
public sealed record SimulatedFile(string Id, string Name, long Size, Uri DownloadUrl);
