namespace Microsoft.Bot.Builder;

/// <summary>A stored item with a version; "*" or null overwrites whatever is there.</summary>
public interface IStoreItem
{
    string ETag { get; set; }
}
