namespace Microsoft.Bot.Schema;

/// <summary>Reactions known by name.</summary>
public static class MessageReactionTypes
{
    public const string Like = "like";
    public const string PlusOne = "plusOne";
}
