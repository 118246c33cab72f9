using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Buttons offered beneath a message.</summary>
public class SuggestedActions
{
    public SuggestedActions()
    {
    }

    public SuggestedActions(IList<string> to = default, IList<CardAction> actions = default)
    {
        To = to;
        Actions = actions;
    }

    [JsonProperty("actions")]
    public IList<CardAction> Actions { get; set; }

    [JsonProperty("to")]
    public IList<string> To { get; set; }
}
