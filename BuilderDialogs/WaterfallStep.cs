namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One step of a waterfall.</summary>
public delegate Task<DialogTurnResult> WaterfallStep(
    WaterfallStepContext stepContext,
    CancellationToken cancellationToken);
