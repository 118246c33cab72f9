using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt asks, and how it asks again.</summary>
public class PromptOptions
{
    [JsonProperty("prompt")]
    public Activity Prompt { get; set; }

    [JsonProperty("retryPrompt")]
    public Activity RetryPrompt { get; set; }

    [JsonProperty("choices")]
    public IList<Choice> Choices { get; set; }

    [JsonProperty("style")]
    public ListStyle? Style { get; set; }

    [JsonProperty("validations")]
    public object Validations { get; set; }
}
