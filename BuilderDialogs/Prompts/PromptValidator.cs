namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says whether an answer will do.</summary>
public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext,
    CancellationToken cancellationToken);
