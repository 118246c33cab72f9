namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property before its type.</summary>
public interface IStatePropertyInfo
{
    string Name { get; }
}
