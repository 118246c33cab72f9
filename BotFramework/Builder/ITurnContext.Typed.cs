using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, whose activity is seen as what its type says it is.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    new T Activity { get; }
}
