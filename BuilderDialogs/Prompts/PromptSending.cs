namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What prompts share: to send the question, or the question asked again.</summary>
internal static class PromptSending
{
    public static async Task SendAsync(
        ITurnContext turnContext,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = isRetry && options.RetryPrompt is not null ? options.RetryPrompt : options.Prompt;
        if (question is not null)
            await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }
}
