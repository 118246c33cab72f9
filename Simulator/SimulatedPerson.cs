namespace OnesqaBot.Simulator;

/// <summary>A member of the office. <see cref="Id"/> is a slug such as "malee".</summary>
public sealed record SimulatedPerson(string Id, string EntraObjectId, string Name, string Role, string? Email)
{
    /// <summary>The person's user id in Teams.</summary>
    public string TeamsId => "29:" + Id;
}

/// <summary>A channel in the office's team. <see cref="Id"/> is a slug such as "general".</summary>
public sealed record SimulatedChannel(string Id, string Name)
{
    public string ConversationId => $"19:onesqa-{Id}@thread.tacv2";
}

/// <summary>A file uploaded to the simulator by a person or by the bot.</summary>
public sealed record SimulatedFile(string Id, string Name, long Size, Uri DownloadUrl);
