namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog as the whole of a turn.</summary>
public static class DialogExtensions
{
    /// <summary>Continues what is on the stack; begins the dialog if nothing is.</summary>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var set = new DialogSet(accessor).Add(dialog);
        var context = await set.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var result = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
            await context.BeginDialogAsync(dialog.Id, null, cancellationToken).ConfigureAwait(false);
    }
}
