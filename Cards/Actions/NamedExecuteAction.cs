using AdaptiveCards;
using Newtonsoft.Json;

namespace OnesqaBot.Cards.Actions;

/// <summary>A button with an accessible name of its own, a property of Adaptive Cards 1.5 that the package lacks.</summary>
internal sealed class NamedExecuteAction : AdaptiveExecuteAction
{
    [JsonProperty("tooltip", DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string? Tooltip { get; set; }
}
